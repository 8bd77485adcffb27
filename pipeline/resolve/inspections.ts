import { addDays, bounds, dayNumber } from "../document/calendar.ts";
import { groupBy } from "../document/group-by.ts";
import { byCodeUnit, type Judgement } from "./judgement.ts";
import { wordsOf } from "./names.ts";

/** An inspection as one article knows it; inspectorates and provider are named by their clusters. */
export type InspectionMember = {
  readonly key: string;
  readonly article: string;
  readonly inspectorates: readonly string[];
  readonly provider?: string;
  readonly kind: string;
  readonly framework?: string;
  readonly service?: string;
  /** ISO, as precise as the text. */
  readonly when?: string;
  readonly reported?: string;
  readonly published?: string;
  readonly grades: readonly { readonly scope: string; readonly grade: string }[];
  /** Whether the article gives its grades as those that hold now. */
  readonly current: boolean;
};

type Days = readonly [first: string, last: string];
type View = InspectionMember & { readonly days?: Days; readonly width: number };
/**
 * Inspections judged to be one so far: the first stands for them, `tellings` are those that differ in what joining looks
 * at, and `days` those that all of them can share.
 */
type Group = {
  readonly first: View;
  readonly byArticle: Map<string, View>;
  readonly tellings: Map<string, View>;
  days?: Days;
};

/** How long after an inspection its report may come out, in days. */
const longestLag = 270;
/** Values of at most this many days are precise, and may claim an inspection of their own. */
const precise = 62;
/** How long a grade is told of as the one that holds, in days: then the next inspection is due. */
const longestTold = 1830;
/** How far apart two articles can be that tell of one inspection without its day, in days. */
const longestNews = 370;

/** Judges which inspections of different articles are one: one provider, inspectorate and kind, and days that can be. */
export function judgeInspections(members: readonly InspectionMember[]): Judgement[] {
  const views = members.filter((m) => m.provider !== undefined).map(viewOf);
  const key = (v: View) => [v.provider, visitClass(v.kind)].join("\u001f");
  return [...groupBy(views, key).values()].flatMap(judgeOneProvider);
}

const visitClass = (kind: string): string => (kind === "reinspection" || kind === "other" ? "inspection" : kind);

/** The days an inspection can have been: its own, or up to `longestLag` days before its report. */
function viewOf(member: InspectionMember): View {
  const own = member.when === undefined ? undefined : bounds(member.when);
  const report = member.reported === undefined ? undefined : bounds(member.reported);
  const days: Days | undefined =
    own ?? (report === undefined ? undefined : [addDays(report[0], -longestLag), report[1]]);
  return days === undefined
    ? { ...member, width: Number.POSITIVE_INFINITY }
    : { ...member, days, width: dayNumber(days[1]) - dayNumber(days[0]) + 1 };
}

/** From the most to the least precise: each joins the one group it fits, begins its own, or is listed as close. */
function judgeOneProvider(views: readonly View[]): Judgement[] {
  const sorted = [...views].sort(
    (a, b) => a.width - b.width || byCodeUnit(a.days?.[0] ?? "", b.days?.[0] ?? "") || byCodeUnit(a.key, b.key),
  );
  const groups: Group[] = [];
  const judgements: Judgement[] = [];
  for (const view of sorted) {
    for (const group of groups) {
      const rival = group.byArticle.get(view.article);
      if (rival !== undefined)
        judgements.push(judgement(rival, view, "two-inspections-of-one-article", 1, "different"));
    }
    const fitting = groups.filter((g) => fits(g, view));
    const chosen = choose(fitting, view);
    if (chosen !== undefined) {
      judgements.push(judgement(chosen.first, view, ruleFor(chosen, view), scoreOf(chosen, view), "same"));
      add(chosen, view);
      continue;
    }
    for (const { first } of fitting) judgements.push(judgement(first, view, "which-inspection", 0.4, "close"));
    groups.push(add({ first: view, byArticle: new Map(), tellings: new Map() }, view));
  }
  return judgements;
}

/** Adds a member to a group, which it changes and gives back. */
function add(group: Group, view: View): Group {
  const { framework, inspectorates, service, grades, width } = view;
  group.byArticle.set(view.article, view);
  group.tellings.set(JSON.stringify([framework, inspectorates, service, grades, width <= precise]), view);
  if (view.days !== undefined) group.days = narrowed(group.days, view.days);
  return group;
}

function judgement(a: View, b: View, rule: string, score: number, verdict: Judgement["verdict"]): Judgement {
  const [left, right] = a.key < b.key ? [a.key, b.key] : [b.key, a.key];
  return { kind: "inspection", left, right, rule, score, verdict };
}

function fits(group: Group, view: View): boolean {
  const tellings = [...group.tellings.values()];
  if (group.byArticle.has(view.article) || tellings.some((m) => !sameWork(m, view))) return false;
  if (view.days === undefined || group.days === undefined) {
    return agreement(group, view) === "agree" && toldInTime(group, view);
  }
  if (view.days[0] > group.days[1] || group.days[0] > view.days[1]) return false;
  const bothPrecise = view.width <= precise && tellings.some((m) => m.width <= precise);
  return bothPrecise || agreement(group, view) !== "disagree";
}

/** Whether inspectorates, framework and service, where both say them, can be of one inspection. */
function sameWork(a: View, b: View): boolean {
  if (a.framework !== undefined && b.framework !== undefined && a.framework !== b.framework) return false;
  if (!sameInspectors(a, b)) return false;
  if (a.framework !== undefined && b.framework !== undefined) return true;
  if (a.service === undefined || b.service === undefined) return true;
  const words = new Set(wordsOf(a.service));
  return wordsOf(b.service).some((word) => words.has(word));
}

/** The same inspectorates; or some of them, of a joint inspection that both name. */
function sameInspectors(a: View, b: View): boolean {
  const shared = a.inspectorates.filter((one) => b.inspectorates.includes(one)).length;
  if (shared === a.inspectorates.length && shared === b.inspectorates.length) return true;
  return shared > 0 && a.framework !== undefined && a.framework === b.framework;
}

/**
 * Whether an inspection without a day can be the group's by when it is told of: after it, and while its grade can be
 * the one that holds; or, where nobody gives a day, in the same news.
 */
function toldInTime(group: Group, view: View): boolean {
  if (group.days === undefined) {
    const [day, first] = [toldOn(view), toldOn(group.first)];
    return day !== undefined && first !== undefined && Math.abs(day - first) <= longestNews;
  }
  const published = view.published === undefined ? undefined : bounds(view.published);
  if (published === undefined) return true;
  if (group.days[0] > published[1]) return false;
  return !view.current || dayNumber(published[0]) - dayNumber(group.days[1]) <= longestTold;
}

/** The day by which an article tells of an inspection. */
function toldOn({ published }: View): number | undefined {
  const days = published === undefined ? undefined : bounds(published);
  return days === undefined ? undefined : dayNumber(days[1]);
}

/** "requires improvement to be good" and "requires improvement" are one grade. */
const gradeKey = (grade: string): string => grade.replace(/^requires improvement to be good$/, "requires improvement");

/** Whether the grades given for one scope agree; `silent` where no scope is graded by both. */
function agreement(group: Group, view: View): "agree" | "disagree" | "silent" {
  const theirs = [...group.tellings.values()].flatMap((m) => m.grades);
  const shared = view.grades.flatMap((g) =>
    theirs.filter((t) => t.scope === g.scope).map((t) => [g.grade, t.grade] as const),
  );
  if (shared.length === 0) return "silent";
  return shared.every(([a, b]) => gradeKey(a) === gradeKey(b)) ? "agree" : "disagree";
}

/** The one group that a view belongs to: the only one that fits, else the only one that agrees, else the latest. */
function choose(fitting: readonly Group[], view: View): Group | undefined {
  if (fitting.length <= 1) return fitting[0];
  const agreeing = fitting.filter((g) => agreement(g, view) === "agree");
  if (agreeing.length === 1) return agreeing[0];
  if (view.days === undefined && view.current && view.published !== undefined) return latest(agreeing);
  return undefined;
}

const latest = (groups: readonly Group[]): Group | undefined =>
  [...groups].sort((a, b) => byCodeUnit(b.days?.[0] ?? "", a.days?.[0] ?? ""))[0];

/** The days that both can be: ISO days sort as text. */
function narrowed(a: Days | undefined, b: Days): Days {
  if (a === undefined) return b;
  const [, first = b[0]] = [a[0], b[0]].sort();
  const [last = b[1]] = [a[1], b[1]].sort();
  return [first, last];
}

function ruleFor(group: Group, view: View): string {
  if (view.days === undefined || group.days === undefined) return "same-provider-same-grade";
  return view.width <= precise ? "same-provider-same-days" : "same-provider-days-that-can-be";
}

function scoreOf(group: Group, view: View): number {
  const agrees = agreement(group, view);
  if (view.days === undefined || group.days === undefined) return 0.7;
  const base = view.width <= precise ? 0.9 : 0.8;
  return agrees === "agree" ? base + 0.05 : agrees === "disagree" ? base - 0.15 : base;
}
