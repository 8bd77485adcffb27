import { matchesIn } from "../../document/alternation.ts";
import { type ScopeTable, scopeKey } from "./vocabulary.ts";

const lead =
  /\s+|['"(]|(?:the|its|their|how|being|both|whether|it|is|was|are|were|for|in|at|on|of|quality|areas?|categor(?:y|ies)|questions?|judgements?|key|provision|terms|when|comes|to|as|well|also|services?|our|a|an|overall|effectiveness|ratings?|grades?|providing|provides|delivering|being|(?:that|which)(?=\s+(?:is|are|was|were)\s)|pupils'|children's|and)(?![\p{L}\p{N}'-])/iuy;
const separator =
  /['"]?\s*(?:[,;]\s*and\s|,\s*as\s+well\s+as\s|[,;]|&|\/|\sand\s|\sas\s+well\s+as\s|\sor\s|\salong\s+with\s|\splus\s)\s*/iuy;
const connector =
  /^['"]?(?:\s+-(?:\s[^-.;]{1,40}\s-(?=\s))?)?(?:\s+(?:ratings?|grades?|judge?ments?|verdict|sub-judge?ment|overall|status|grading|group|band|category|tier|marks?|scores?))*,?(?:\s+by\s+(?:the\s+)?(?:(?:health|care|education|schools|police|prisons?)\s+)?(?:inspectors|watchdog|regulator|inspectorate|\p{Lu}\p{L}+(?:\s+inspectors)?|Care\s+Quality\s+Commission(?:\s+\(CQC\))?))?(?:\s+(?:was|were|has\s+been|have\s+been)\s+(?:received|given|awarded|achieved|issued|made|also\s+given))?\s+(?:in\s+(?:response|answer)\s+to\s+(?:the|its)\s+(?:key\s+)?question(?:\s+of)?:?|(?:both\s+)?(?:for:?|in|at)|on|across|under|around|regarding|concerning|when\s+it\s+(?:comes|came)\s+to|in\s+terms\s+of)\s(?:the\s+areas?\s+of\s+|(?:just\s+|only\s+)?one\s*[:(-]\s*|(?:the\s+)?other\s+(?:two|three|four)(?:\s+(?:areas|categories|questions))?\s*[:,(-]\s*|the\s+way\s+)?(?:(?:(?:just|only|one|two|three|four|five|six|seven|eight|nine|ten|all|each|both|of|the|its|key|other|following|inspection|main|different|\d{1,2})\s+){1,6}(?:categor(?:y|ies)|areas?|judgements|aspects?|domains?|criteria|questions?|standards?|pillars?|measures?|tests?|headings?|themes?|indicators?)(?:\s+of\s+(?:being\s+)?(?!\p{L}+\s*[:(]|\p{L}+\s+-)|(?:\s+of\s+\p{L}+)?\s*(?:(?:[:;,(-]|namely|including|such\s+as)\s*){1,2}))?/iu;

/** "Both for leadership and overall": the last of a list. */
const andOverall = /(?:for\s+|the\s+)?(?:its\s+)?overall(?!\s+(?:effectiveness|experience|quality))(?![\p{L}-])/iuy;

/** Reads a list of judgements from `at` on; the names, and where the list ends. */
function listAt(text: string, at: number, table: ScopeTable): { readonly scopes: string[]; readonly end: number } {
  const scopes: string[] = [];
  let end = at;
  let next = at;
  for (;;) {
    const form = formAt(text, next, table);
    if (form === undefined) return { scopes, end };
    scopes.push(form.scope);
    end = form.end;
    separator.lastIndex = end;
    if (!separator.test(text)) return { scopes, end };
    next = separator.lastIndex;
    andOverall.lastIndex = next;
    if (andOverall.test(text)) return { scopes: ["overall", ...scopes], end: andOverall.lastIndex };
  }
}

/** The first judgement from `at` on with nothing but leading words before it. */
function formAt(
  text: string,
  at: number,
  table: ScopeTable,
): { readonly scope: string; readonly end: number } | undefined {
  for (let start = at; start < text.length; start = lead.lastIndex) {
    table.at.lastIndex = start;
    const match = table.at.exec(text);
    if (match) return { scope: table.names.get(scopeKey(match[0])) ?? match[0], end: start + match[0].length };
    lead.lastIndex = start;
    if (!lead.test(text)) return undefined;
  }
  return undefined;
}

const overallAnd =
  /^['"]?\s+(?:again\s+|once\s+again\s+|once\s+more\s+|both\s+)?overall,?\s+(?:and|as\s+well\s+as|and\s+also|plus)\s+(?:also\s+)?(?:for|in)\s/iu;

/** A list of judgements and where it ends. */
export type ScopeList = { readonly scopes: readonly string[]; readonly end: number };

/** The judgements named right after a grade: "good for safe and well-led", "outstanding leadership". */
export function scopesAfter(after: string, table: ScopeTable): ScopeList {
  const also = overallAnd.exec(after);
  if (also) {
    const list = listAt(after, also[0].length, table);
    return { scopes: ["overall", ...list.scopes], end: list.end };
  }
  const joined = connector.exec(after);
  if (joined) {
    const list = withoutSubject(after, listAt(after, joined[0].length, table), table);
    if (list.scopes.length > 0) return list;
  }
  const colon = /^['"]?\s*:\s+/u.exec(after);
  const listed = colon ? listAt(after, colon[0].length, table) : undefined;
  if (listed && listed.scopes.length > 1) return listed;
  const noun = /^['"]?\s+/u.exec(after);
  if (!noun) return { scopes: [], end: 0 };
  table.at.lastIndex = noun[0].length;
  return table.at.test(after) ? listAt(after, noun[0].length, table) : { scopes: [], end: 0 };
}

/** "Good for safe, and effective was rated": the last of the list is the subject of what follows. */
function withoutSubject(text: string, list: ScopeList, table: ScopeTable): ScopeList {
  if (list.scopes.length < 2 || !/^\s+(?:was|were|is|are|has|have|had|remains?)\s/iu.test(text.slice(list.end)))
    return list;
  const starts = matchesIn(table.anywhere, text.slice(0, list.end)).map((match) => match.index);
  return { scopes: list.scopes.slice(0, -1), end: starts.at(-1) ?? list.end };
}

/** The words that may stand between a judgement and the grade that it is given. */
const linking =
  "has have had was were is are being been be both all each also now remains? remained remaining judged rated re-rated graded found said deemed evaluated considered assessed classed ranked as to from at of a an the its it dropped drops? fell fall falls fallen rose risen rises improved improves declined downgraded upgraded went gone moved got gets received receives given awarded scored achieved rating ratings grade grades judgement judgements still currently again previously only too that by inspectors Ofsted CQC Estyn inspector provision services? how well home school described marked branded overall up down stayed kept retained same earned unchanged going jumped slipped labelled for which meanwhile however they their this time did in place who areas? deteriorated changed requiring subsequently practice aspects? elements? lowest highest second top two one three levels? places? grades pupils learners students children score scores where meets? met meeting reached reaches grading side jail prison college council trust hospital force academy nursery surgery unit setting authority department domains? categor(?:y|ies) themes? pillars? improving dropping falling rising declining staying remaining moving maintained maintaining change";
const verbGroup = new RegExp(
  `^['")]*(?:\\s+(?:at|in|of)\\s+(?:the|its)(?:\\s+[\\p{Ll}\\p{N}'-]+){1,4}?(?=\\s+(?:is|are|was|were|has|have|had|remains?|all|both|each)\\s)|\\s+(?:at|in|of)\\s+(?:the\\s+)?(?:\\p{Lu}|\\d)[\\p{L}\\p{N}'-]*(?:\\s+(?:\\p{Lu}[\\p{L}'-]*|of|and|the))*)?(?:\\s*\\([^)]{0,60}\\))?(?:\\s*,[^,]{0,60},|\\s+-\\s[^-]{1,60}\\s-(?=\\s))?(?:\\s+-)?(?:[\\s,'"]+(?:${linking.replace(/ /g, "|")})(?![\\p{L}-]))*[\\s,'"(:]*(?:-\\s*)?$`,
  "iu",
);

/**
 * The judgements that are the subject of a grade: "safe and well-led have dropped from good to". With `opens`, also those
 * that the sentence opens with: "Caring was not looked at and remains rated as".
 */
export function scopesBefore(before: string, table: ScopeTable, opens = false): readonly string[] {
  const starts = matchesIn(table.anywhere, before).map((match) => match.index);
  for (let i = starts.length - 1; i >= 0; i--) {
    const start = starts[i] ?? 0;
    if (/\b(?:in|at|into|inside)\s+(?:the\s+)?$/iu.test(before.slice(Math.max(0, start - 14), start))) continue;
    if (verbGroup.test(before.slice(formEnd(before, start, table)))) return leftmostList(before, starts, i, table);
  }
  return opens ? openingList(before, table) : [];
}

/** The list of judgements that a sentence opens with as the subject of its verb. */
function openingList(before: string, table: ScopeTable): readonly string[] {
  const lead =
    /^[\s•·*-]*(?:(?:the\s+)?(?:ratings?|grades?|areas?|domains?|key\s+questions?)\s+(?:for|of)\s+)?(?:how\s+)?/iu.exec(
      before,
    )?.[0].length ?? 0;
  const topic = /^\s*(?:For|In|On|Under)\s+(?:being\s+|the\s+)?/u.exec(before);
  const topics = topic === null ? undefined : listAt(before, topic[0].length, table);
  if (topics && /^['"]?(?:\s+(?:domains?|categor(?:y|ies)|areas?|questions?))?,\s/u.test(before.slice(topics.end)))
    return topics.scopes;
  const list = listAt(before, lead, table);
  return /^(?:\s+(?:it|the\s+\p{L}+)|\s+(?:at|in|of)\s+(?:[\p{L}'-]+\s+){0,4}?[\p{L}'-]+)?\s+(?:was|were|is|are|has|have|remains?|had|wasn't|weren't)(?![\p{L}'])/iu.test(
    before.slice(list.end),
  )
    ? list.scopes
    : [];
}

function formEnd(text: string, start: number, table: ScopeTable): number {
  table.at.lastIndex = start;
  return start + (table.at.exec(text)?.[0].length ?? 0);
}

/** A gap between two judgements of a list, which may hold one that the lexicon does not know. */
const listGap =
  /^(?:'s|['"])?(?:\s+(?!while\b|whereas\b|but\b)[\p{L}'-]+){0,3}\s*(?:,['"]?\s+and\s|,['"]?|;|\sand\s|&|\/)\s*(?:(?!while\b|whereas\b|but\b|with\b)[\p{L}'-]+\s+){0,4}['"]?$/iu;

/** The judgements of the list that ends with the one at `starts[last]`. */
function leftmostList(text: string, starts: readonly number[], last: number, table: ScopeTable): readonly string[] {
  const scopes: string[] = [];
  for (let i = last; i >= 0; i--) {
    const start = starts[i] ?? 0;
    const form = formAt(text, start, table);
    const next = starts[i + 1] ?? 0;
    if (form === undefined || (i < last && !listGap.test(text.slice(form.end, next)))) break;
    scopes.unshift(form.scope);
  }
  return scopes;
}
