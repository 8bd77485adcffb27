import type { GradeMention, Polarity } from "../../document/document.ts";
import { afterOf, backTo, either, fromBefore, havingBeen, inTurn, oneMore, sameSubject, toNext } from "./gaps.ts";
import type { Judged } from "./judged.ts";
import { isOfTheRest, theRest, theSame } from "./others.ts";
import { scopesAfter, scopesBefore } from "./scopes.ts";

const listing =
  /\b(?:such as|ranging|ratings (?:are|include)|possible|options|one of (?:four|five|six|three)|scale|either|categories|grades are|four ratings|could be)\b/i;

const scaleTold = /\b(?:scales?|schemes?|means?|such\s+as|rang(?:e|es|ed|ing)\s+from)\b[^.;]{0,60}$/i;

/**
 * Reads the grades of one sentence together: what a grade that was recognised says of those beside it ("from good to
 * inadequate", "very good for care and good for management"), and what each is given for.
 */
export function chained(
  group: readonly Judged[],
  plain: string,
  told: ReadonlySet<string> = new Set(),
): GradeMention[] {
  const between = (i: number): string => plain.slice(group[i]?.end ?? 0, group[i + 1]?.start ?? 0);
  const vetoed = group.map((_, i) =>
    either.test(between(i)) && i + 1 < group.length ? true : i > 0 && either.test(between(i - 1)),
  );
  const several = (i: number): boolean =>
    /^['"]?\s+and\s+['"]?$/.test(between(i)) &&
    group[i]?.scale === group[i + 1]?.scale &&
    /^\s+(?:grades|ratings|judgements|gradings)\b(?!\s+(?:for|in)\b)/i.test(group[i + 1]?.setting.after ?? "");
  const first = group[0]?.setting.before ?? "";
  const enumerated = (group.length > 2 && listing.test(first)) || (group.length > 1 && scaleTold.test(first));
  const pairs = group.map((g, i) => i + 1 < group.length && isPair(g, between(i)));
  const rules = group.map((judged, i) =>
    vetoed[i] || enumerated || several(i) || several(i - 1) ? undefined : judged.rule,
  );
  for (let i = 0; i < group.length; i++) {
    const judged = group[i];
    if (judged === undefined || rules[i] !== undefined || vetoed[i] || enumerated) continue;
    if (pairs[i] || (i > 0 && pairs[i - 1])) rules[i] = "from-to";
    else if (i > 0 && rules[i - 1] !== undefined && followsOn(judged, between(i - 1))) rules[i] = "one-more";
  }
  const subjects = group.filter(({ setting }) => setting.subject > 0 && !setting.speech && !setting.headline);
  if (subjects.length > 1)
    for (const [i, judged] of group.entries())
      if (rules[i] === undefined && !vetoed[i] && !enumerated && isOfSubject(judged)) rules[i] = "judgements-in-turn";
  const known = new Set(told);
  return group.flatMap((judged, i) => {
    const rule = rules[i];
    if (rule === undefined) return [];
    const made = mention(group, i, { rule, pairs, plain });
    const { after } = judged.setting;
    const bare = made.scopes.every((scope) => scope === "overall");
    const left = theRest(after, judged.framing.framework, known);
    const rest = left.length > 0 || !bare ? left : theSame(after, known);
    if (rule !== "across-the-board" && bare && rest.length === 0 && isOfTheRest(after)) return [];
    for (const scope of made.scopes) known.add(scope);
    return [rest.length > 0 ? { ...made, scopes: rest } : made];
  });
}

/** "Safety was good, respect was poor": a grade that its judgement's verb gives and no noun follows. */
const isOfSubject = ({ setting }: Judged): boolean =>
  setting.subject > 0 &&
  !setting.speech &&
  /^['"]?(?:$|\s*[.,;:)]|\s+(?:and|but|while|with|as)\s)/iu.test(setting.after);

function isPair(judged: Judged, gap: string): boolean {
  return fromBefore.test(judged.setting.before) && toNext.test(gap);
}

function followsOn(judged: Judged, gap: string): boolean {
  if (!oneMore.test(gap) || judged.setting.speech) return false;
  return (
    (inTurn.test(gap) && /^['"]?,?\s+respectively\b/iu.test(judged.setting.after)) ||
    judged.setting.scoped ||
    isOfTheRest(judged.setting.after) ||
    sameSubject.test(gap) ||
    havingBeen.test(gap) ||
    backTo.test(gap) ||
    /\sas\s*['"]?$/.test(gap) ||
    /^\s+in\s+(?:\p{Lu}\p{L}+\s+)?\d{4}/u.test(judged.setting.after)
  );
}

function mention(
  group: readonly Judged[],
  i: number,
  { rule, pairs, plain }: { readonly rule: string; readonly pairs: readonly boolean[]; readonly plain: string },
): GradeMention {
  const judged = group[i] as Judged;
  const own = scopesOf(group, i);
  const first = pairs[i]
    ? scopesOf(group, i + 1)
    : i > 0 && (pairs[i - 1] || isBefore(group[i - 1], judged, plain) || goesOn(group[i - 1], judged, plain))
      ? scopesOf(group, i - 1)
      : [];
  const scopes = own.length > 0 ? own : first;
  return {
    start: judged.start,
    end: judged.end,
    grade: judged.grade,
    scales: [judged.scale.id, ...judged.scales.filter((id) => id !== judged.scale.id)],
    scopes: scopes.length > 0 ? [...new Set(scopes)] : ["overall"],
    polarity:
      judged.polarity === "affirmed" && i > 0 && afterOf.test(plain.slice(group[i - 1]?.end ?? 0, judged.start))
        ? "previous"
        : rule === "one-more" && inTurn.test(plain.slice(group[i - 1]?.end ?? 0, judged.start))
          ? (group[i - 1] ?? judged).polarity
          : polarity(judged, pairs[i] === true, i > 0 && pairs[i - 1] === true),
    rule,
  };
}

/** "Good for safe, up from inadequate": an earlier grade right after is one for the same judgements. */
const isBefore = (a: Judged | undefined, b: Judged, plain: string): boolean =>
  a !== undefined &&
  b.polarity === "previous" &&
  /^(?:\s+from\s|[^.;]{0,80}?(?:\b(?:up|down|drop|fall|rise|improvement)\s+(?:from|on)|\bafter\s+(?:being|having\s+been)|\bhaving\s+been|\bpreviously)\b)[^.;]{0,30}$/iu.test(
    plain.slice(a.end, b.start),
  );

/** "Leadership, rated weak in 2019, is now good": a grade whose subject is that of the one before. */
const goesOn = (a: Judged | undefined, b: Judged, plain: string): boolean =>
  a !== undefined && sameSubject.test(plain.slice(a.end, b.start));

function polarity(judged: Judged, first: boolean, second: boolean): Polarity {
  if (first && judged.polarity === "affirmed") return "previous";
  if (second && judged.polarity === "previous") return "affirmed";
  return judged.polarity;
}

const allOf = /^['"]?,?\s+(?:in|for|across)\s+(?:all|each\s+of(?:\s+(?:the|its))?)\s+(two|three|four|five|six)\s/iu;
const numbers = ["zero", "one", "two", "three", "four", "five", "six"];

/** What the grade at `i` is given for, as its own words say: after it, or before it since the grade before. */
function scopesOf(group: readonly Judged[], i: number): readonly string[] {
  const judged = group[i];
  if (judged === undefined) return [];
  if (judged.scale.scope !== undefined) return [judged.scale.scope];
  if (judged.line) return judged.line.scopes;
  const { framework } = judged.framing;
  const next = group[i + 1];
  const after = next ? judged.setting.after.slice(0, Math.max(0, next.start - judged.end)) : judged.setting.after;
  const all = framework.overall ? null : allOf.exec(after);
  if (all) return framework.scopes.slice(0, numbers.indexOf((all[1] ?? "").toLowerCase())).map(({ scope }) => scope);
  const behind = scopesAfter(after, judged.table).scopes;
  if (behind.length > 0) return behind;
  const named =
    judged.setting.headline || (framework.overall && (group.length < 2 || framework.scopes.length === 0))
      ? []
      : unlisted(after, framework.overall);
  if (named.length > 0) return named;
  const ahead = scopesBefore(ownBefore(group, i), judged.table, i === 0);
  const trailing = /^,?\s+(?:as|and\s+so)\s+(?:it\s+|they\s+)?(?:was|were|is|are|do|does|did|has|have|had)\s/iu.exec(
    after,
  );
  const more = trailing ? scopesAfter(` for ${after.slice(trailing[0].length)}`, judged.table).scopes : [];
  return more.length > 0 && ahead.length === 0 ? ["overall", ...more] : [...ahead, ...more];
}

/** The words before a grade that belong to it: those since the grade before, and since what that one is given for. */
function ownBefore(group: readonly Judged[], i: number): string {
  const judged = group[i];
  const previous = group[i - 1];
  if (judged === undefined || previous === undefined) return judged?.setting.before ?? "";
  const gap = Math.max(0, judged.start - previous.end);
  const taken = scopesAfter(previous.setting.after.slice(0, gap), previous.table).end;
  return gap > taken ? judged.setting.before.slice(taken - gap) : "";
}

const unlistedAfter =
  /^['"]?\s+(?:at|for|when\s+it\s+comes\s+to)\s+((?!(?:all|every|both|the\s+(?:last|first|second|previous|same|latest)|its|their|a|an|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December|three|five|some|most|areas?))\b)[\p{L}'-]+(?:\s+(?!and\b|but\b|while\b|in\b|after\b|with\b|by\b|when\b|following\b|during\b|since\b|according\b)[\p{L}'-]+){0,6})/iu;

/** The words after a grade that say what it is given for; where a framework has an overall grade too, only after "for". */
function unlisted(after: string, overall: boolean): readonly string[] {
  const match = unlistedAfter.exec(after);
  const words = match?.[1]?.toLowerCase();
  if (
    words === undefined ||
    /(?:^|\s)(?:the\s+)?\p{Lu}\p{Ll}/u.test(match?.[1] ?? "") ||
    (overall && (!/^['"]?\s+for\s/iu.test(after) || /^\p{L}+ing\b|^\p{Lu}/u.test(match?.[1] ?? "")))
  )
    return [];
  return [words];
}
