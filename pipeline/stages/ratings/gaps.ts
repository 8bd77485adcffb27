/** "From good in 2018 to inadequate": what stands between the two grades of a change. */
export const toNext = /^(?:[^.;!?]{0,110}?\bto\s(?:[^.;!?]{0,40}\s)?['"(]?|['"]?\s?(?:-|->|→)\s?['"]?)$/iu;

/** The words before the first grade of a change. */
export const fromBefore =
  /\bfrom(?:\s+(?:an?|the|its|their|being|rated|judged|previous|previously|overall|graded))*\s*['"(]?$/iu;

/** What stands before one more grade of a sentence. */
export const oneMore = /^['"]?[^.;!?]{0,120}(?:,|\band|\bbut|\bwith|\bwhile|\bthen|\/|;)\s[^.;!?]{0,100}$/iu;

/** Grades of which only one can hold. */
export const either = /^['"]?\s*(?:or|\/or|and\/or)\s*['"]?$/iu;

/** Grades given in turn. */
export const inTurn = /^['"]?(?:,|,?\s+and)\s+['"]?$/iu;

/** "Judged weak in 2019, and now good", "weak at the last count, leapt to good": what stands between grades of one subject. */
export const sameSubject =
  /^['"]?(?=[^.;]{0,120}(?:\bnow\b|\bto\s['"]?$))(?:[\s,]+(?:in|at|from|since|both|and|but|yet|also|is|are|was|were|has|have|been|now|then|again|still|only|up|down|rated|judged|graded|the|last|previous|count|time|inspection|leapt|jumped|rose|risen|climbed|moved|went|gone|improved|dropped|fell|fallen|slipped|declined|one|two|three|grades?|levels?|places|notch(?:es)?|straight|to|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}-]))*[\s,]*['"]?$/iu;

/** "Judged good, having been inadequate": the grade before. */
export const havingBeen =
  /[\s,](?:after\s+(?:being|having\s+been)|having\s+(?:previously\s+|formerly\s+|once\s+)?been|(?:up|down)\s+from)\s+(?:an?\s+)?['"]?$/iu;

/** "Inadequate in 2015 and back to good this year". */
export const backTo =
  /\b(?:and|then|before)\s+(?:now\s+|then\s+)?(?:back|up|down)(?:\s+again)?\s+to\s+(?:an?\s+)?['"]?$/iu;

/** "Good again after years of inadequate": the grade before. */
export const afterOf =
  /\bafter\s+(?:(?:the|an?|its|one|two|three|years|months|shock|of|run|successive|consecutive|previous|earlier|last|being|rated|string)\s+)*['"]?$/iu;
