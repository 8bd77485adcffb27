/** A text for comparing: one kind of quotation mark, dash and space. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

const honorifics =
  /^(?:(?:cllr|coun|councillor|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|baron|rev|revd|reverend|rt hon|the rt hon|hon|supt|ch supt|det|insp|pc|the)\.? )+/;
const postNominals = /(?:,? (?:cbe|obe|mbe|kbe|dbe|qpm|kpm|qfsm|kfsm|dl|jp|mp|ms|msp|kc|qc|frsa|phd|cpfa|am))+$/;

/** A person's name for comparing: without honorific, post-nominals and possessive. */
export const personName = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/\./g, "")
    .replace(honorifics, "")
    .replace(postNominals, "")
    .replace(/'s$/, "")
    .trim();

/** An organisation's name for comparing: letters, digits and "&" only. */
export const organisationName = (name: string): string =>
  plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9&' ]+/g, " ")
    .replace(/'s\b/g, "s")
    .replace(/'/g, "")
    .replace(/\band\b/g, "&")
    .replace(/^the /, "")
    .replace(/\s+/g, " ")
    .trim();

const stopWords = new Set("the of for and & a an to in on s at with its their".split(" "));

const wordsOf = (text: string): string[] =>
  organisationName(text)
    .replace(/&/g, " ")
    .split(" ")
    .filter((word) => word !== "" && !stopWords.has(word))
    .map((word) => word.replace(/(?<=.{3})s$/, ""));

/** How far two texts share their words, 0–1. */
export function wordsShared(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const pool = [...right];
  const hits = left.filter((word) => {
    const at = pool.indexOf(word);
    if (at >= 0) pool.splice(at, 1);
    return at >= 0;
  });
  return (2 * hits.length) / (left.length + right.length);
}

/** Whether a name is one, and not a common noun such as "the council". */
export const isProper = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && !/^(?:The|A|An|Our|My|Its|Their|This|That)\s+\p{Ll}/u.test(name);
