import type { Framework } from "../../lexicon/inspectorate.ts";

const rest =
  /^['"]?(?:\s+(?:ratings?|grades?))?\s+(?:for|in|at|across|on)\s+(?:everything\s+else|(?:all\s+)?(?:of\s+)?(?:the\s+|its\s+)?(?:(?:other|remaining)(?:\s+(two|three|four))?|(two|three|four)\s+(?:other|remaining))\s+(?:\p{L}+\s+){0,2}(?:areas|categories|questions|judgements|domains|respects)|all\s+(?:the\s+)?others|(?:all\s+)?the\s+(?:rest|others))(?![\p{L}-])/iu;

const numbers = ["zero", "one", "two", "three", "four"];

const same =
  /^['"]?\s+(?:for|in|at|across)\s+(?:both|all\s+(two|three|four)|each\s+of\s+(?:the\s+)?(two|three|four))(?:\s+of\s+(?:these|those|them))?(?:\s+(?:areas|categories|questions|judgements|domains|tests))?(?=\s*(?:$|[.,;:)])|\s+(?:in|at|when|after|before|by|and|but|last)(?![\p{L}-]))/iu;

/** The judgements told before that "in both areas" means: all of them, where the count is right. */
export function theSame(after: string, told: ReadonlySet<string>): readonly string[] {
  const match = same.exec(after);
  const named = [...told].filter((scope) => scope !== "overall");
  if (match === null || named.length !== numbers.indexOf((match[1] ?? match[2] ?? "two").toLowerCase())) return [];
  return named;
}

/** Whether a grade is given for what the words before it leave: "and good for everything else". */
export const isOfTheRest = (after: string): boolean => rest.test(after);

/** A framework whose judgements are always the same few: no more than these are ever left. */
const few = 5;

/**
 * The judgements left when some are told: what "good for everything else" is given for. None where the framework's
 * judgements vary, where none was told before, or where the count that the words give is another.
 */
export function theRest(after: string, framework: Framework, told: ReadonlySet<string>): readonly string[] {
  const match = rest.exec(after);
  const all = framework.scopes.filter(({ part, shortFor }) => !part && shortFor === undefined);
  if (match === null || all.length > few) return [];
  const left = all.map(({ scope }) => scope).filter((scope) => !told.has(scope));
  const count = match[1] ?? match[2];
  if (left.length === all.length || (count !== undefined && numbers.indexOf(count.toLowerCase()) !== left.length))
    return [];
  return left;
}
