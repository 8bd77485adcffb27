/** What matches the words that have one of some endings. */
export const endingIn = (endings: readonly string[]): RegExp => new RegExp(`\\p{L}{2}(?:${endings.join("|")})$`, "u");

/** The full names that a short one may stand for. */
export function fullNames(shortForms: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [full, forms] of Object.entries(shortForms))
    for (const form of forms) map.set(form, [...(map.get(form) ?? []), full]);
  return map;
}
