const NAMED =
  /\b(?:(?<before>20\d\d)\s)?(?<list>new\syear|birthday)(?:'s)?\shonours(?:\slist)?(?:,?\s(?:for\s|of\s)?(?<after>20\d\d))?/i;

/** The month in which the list of honours came out that a text names with its year. */
export function honoursMonth(text: string): string | undefined {
  const { before, after, list } = NAMED.exec(text)?.groups ?? {};
  const year = before ?? after;
  return year === undefined ? undefined : `${year}-${/^new/i.test(list ?? "") ? "01" : "06"}`;
}
