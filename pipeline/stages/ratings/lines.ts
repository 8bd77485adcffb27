import { folded } from "../../document/alternation.ts";
import type { Cleaned } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";
import { type ScopeTable, scopeKey } from "./vocabulary.ts";

/** What a grade on a line of a list or a table is given for. */
export type LineReading = { readonly scopes: readonly string[]; readonly previous: boolean; readonly rule: string };

const bullet = /^[\s•·●▪*o>-]*(?:\d{1,2}[.)]\s+)?/u;
const labelled = /^(.{2,120}?)\s*(?::\s*-?|\s-|\||\t|\s+is|\?)\s*(?:\d\s*[-:(]\s*)?['"(]?$/u;
const rest = /^['")]?\s*(?:$|[.;,]?\s*$|\(|\s-\s|,?\s+(?:up|down|previously|from|compared|\()|[.,;]\s)/iu;

/** An arrow or a remark in brackets after a grade that is a line of its own: "GOOD ⬆ (was Inadequate)". */
const note =
  /^['"]?\s*(?:[⬆⬇➡⬅↑↓→↗↘▲▼►🔼🔽]\uFE0F?\s*(?:\([^()]{2,60}\))?|\((?:was|previously|formerly|up\s+from|down\s+from|no\s+change|unchanged|first\s+inspection|same\s+as)[^()]{0,50}\))\s*$/u;
const noted =
  /^\p{Lu}[\p{L} ]{2,40}?\s*(?:[⬆⬇➡⬅↑↓→↗↘▲▼►🔼🔽]\uFE0F?\s*)?\((?:was|previously|formerly|up\s+from|down\s+from|from)\s+(?:rated\s+)?['"]?$/u;

/** "Greenfields: Good, last inspected on 3 May": a line of a place and not of a judgement. */
const inspected =
  /^['"]?[,;.(\s-]+(?:(?:it\s+was|was|which\s+was)\s+)?(?:last\s+)?(?:inspected|visited|assessed)(?!\p{L})/iu;

/** A line longer than this, in UTF-16 code units, is no line of a list. */
const LONGEST = 300;

/** The line that a span stands on; of a longer one only its nearer part. */
function lineAt(plain: string, span: Span): Span {
  const from = Math.max(0, span.start - LONGEST);
  const before = plain.slice(from, span.start).lastIndexOf("\n");
  const newline = plain.slice(span.end, span.end + LONGEST).indexOf("\n");
  const end = newline < 0 ? Math.min(plain.length, span.end + LONGEST) : span.end + newline;
  return { start: from + before + 1, end };
}

/**
 * How a line of the form "Judgement: Grade", or a grade alone under its judgement, is to be read. With `ofBusinesses`
 * lines are labelled with whom the grade is of.
 */
export function lineReading(
  document: Cleaned,
  span: Span,
  { table, ofBusinesses }: { readonly table: ScopeTable; readonly ofBusinesses: boolean },
): LineReading | undefined {
  const { plain } = document;
  const line = lineAt(plain, span);
  if (line.end - line.start >= LONGEST) return undefined;
  const left = plain.slice(line.start, span.start).replace(bullet, "");
  const right = plain.slice(span.end, line.end);
  if (left === "" || /^['"]$/.test(left)) {
    if (/^['"]?:?\s*$/.test(right))
      return overLabels(plain, line, table) ?? underLabel(plain, line, table) ?? overNames(plain, line);
    return note.test(right) && /^\p{Lu}/u.test(plain.slice(span.start, span.end))
      ? { scopes: ["overall"], previous: false, rule: "grade-with-note" }
      : undefined;
  }
  if (noted.test(left) && /^['"]?\s*\)/.test(right))
    return { scopes: ["overall"], previous: true, rule: "note-of-grade-before" };
  const earlier = /^(.{2,100}?)\s*(?::|\s-)\s*\S.{0,40}\(.{0,30}$/u.exec(left);
  if (earlier) {
    const scope = label(earlier[1] ?? "", table);
    return scope === undefined ? undefined : { scopes: [scope], previous: true, rule: "labelled-line-before" };
  }
  const match = labelled.exec(left);
  if (!match || !rest.test(right)) return undefined;
  const verb = /\s(?:is|are)\s*['"(]?$/iu.test(left);
  const scope = verb ? knownLabel(match[1] ?? "", table) : label(match[1] ?? "", table);
  if (scope === undefined) return undefined;
  return {
    scopes: [ofBusinesses || inspected.test(right) ? "overall" : scope],
    previous: false,
    rule: "labelled-line",
  };
}

function underLabel(plain: string, line: Span, table: ScopeTable): LineReading | undefined {
  const above = plain.slice(Math.max(0, line.start - 120), Math.max(0, line.start - 1)).trimEnd();
  const text = above.slice(above.lastIndexOf("\n") + 1).replace(bullet, "");
  const known = knownLabel(text, table);
  return known === undefined ? undefined : { scopes: [known], previous: false, rule: "grade-under-label" };
}

/** The judgements on the lines right below a grade that heads them, after a line that is none: "Good" over its list. */
function overLabels(plain: string, line: Span, table: ScopeTable): LineReading | undefined {
  const above = plain.slice(Math.max(0, line.start - 120), line.start);
  if (!/\n[^\S\n]*\n$|:\s*$/.test(above) && line.start > 0) return undefined;
  const scopes: string[] = [];
  for (const below of plain.slice(line.end + 1, line.end + 1200).split("\n")) {
    const known = knownLabel(below.replace(bullet, ""), table);
    if (known === undefined) break;
    scopes.push(known);
  }
  return scopes.length > 0 ? { scopes, previous: false, rule: "grade-over-labels" } : undefined;
}

const placed = /^[\s•·●▪*o>-]*(?:\d{1,2}[.)]\s+)?\p{Lu}[^.!?:\n]{2,90}?(?:,\s|\s\(|\s-\s)\p{Lu}[^.!?:\n]{1,60}$/u;

/** A grade that heads a list of names and where they are: "Inadequate" over "Elm Park School, Hexley". */
function overNames(plain: string, line: Span): LineReading | undefined {
  const below =
    plain
      .slice(line.end, line.end + 300)
      .trimStart()
      .split("\n", 1)[0] ?? "";
  return placed.test(below.trimEnd()) ? { scopes: ["overall"], previous: false, rule: "grade-over-names" } : undefined;
}

const overall =
  /^(?:the\s+)?(?:overall(?:\s+(?:effectiveness|rating|grade|judgement|quality|summary|outcome|experiences? and progress.*))?|ofsted rating|cqc rating|rating|grade|outcome|verdict|judgement)$/iu;

function knownLabel(text: string, table: ScopeTable): string | undefined {
  const whole = table.names.get(scopeKey(text.replace(/[\s:?-]+$/u, "").trim()));
  if (whole !== undefined) return whole;
  const bare = scopeKey(
    text
      .replace(/[\s:?-]+$/u, "")
      .replace(/^(?:(?:is|are|how|the|this|service|services|quality of(?= care|$))\s+)+/iu, "")
      .trim(),
  );
  if (overall.test(bare)) return "overall";
  return table.names.get(bare) ?? table.names.get(bare.replace(/^the /, "").replace(/ (?:is|are)$/, ""));
}

/** The scope that a label names; a short label that is no sentence names a judgement that the lexicon does not list. */
function label(text: string, table: ScopeTable): string | undefined {
  const known = knownLabel(text, table);
  if (known !== undefined) return known;
  const words = text.trim().split(/\s+/);
  if (words.length > 12 || /[.!?;"]/.test(text) || !/^\p{Lu}/u.test(text.trim())) return undefined;
  if (
    /\b(?:said|says|was|were|has|have|had|been|is|are|gave|given|awarded|received|grades|rated|judged|told|read|more|related)\b/i.test(
      text,
    )
  )
    return undefined;
  return folded(text.trim().replace(/^the\s+/i, ""));
}
