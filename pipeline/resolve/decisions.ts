import { byCodeUnit, type EntityKind, type Judgement } from "./judgement.ts";
import type { Meaning } from "./meanings.ts";

/** A line of `decisions.tsv`: two ids are the same or different things, or an id goes by another name. */
export type Decision = {
  /** Counted from 1. */
  readonly line: number;
  readonly verb: "same" | "different" | "rename";
  readonly left: string;
  /** The other id; for `rename` the name. */
  readonly right: string;
  readonly who?: string;
  readonly why?: string;
};

/** A decision that could not be read or followed: its line in the file, and why. */
export type DecisionProblem = { readonly line: number; readonly message: string };

/** Reads `decisions.tsv`: verb, id, id or name, who, why, between tabs; empty lines and lines after "#" are comments. */
export function parseDecisions(text: string): { decisions: Decision[]; problems: DecisionProblem[] } {
  const decisions: Decision[] = [];
  const problems: DecisionProblem[] = [];
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  lines.forEach((content, i) => {
    if (content.trim() === "" || content.trimStart().startsWith("#")) return;
    const line = i + 1;
    const [said = "", left = "", right = "", who = "", why = ""] = content.split("\t").map((cell) => cell.trim());
    const verb = said.toLowerCase();
    if (verb !== "same" && verb !== "different" && verb !== "rename") {
      problems.push({
        line,
        message: `"${said}" is no decision: write same, different or rename, then two ids, between tabs`,
      });
    } else if (left === "" || right === "") {
      problems.push({
        line,
        message: `${verb} needs ${verb === "rename" ? "an id and a name" : "two ids"}, between tabs`,
      });
    } else {
      decisions.push({ line, verb, left, right, ...(who !== "" && { who }), ...(why !== "" && { why }) });
    }
  });
  return { decisions, problems };
}

/** What decisions come to for one kind: judgements over its members, names, and what could not be followed. */
export type DecisionEffect = {
  readonly judgements: readonly Judgement[];
  /** The decided name by member. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly DecisionProblem[];
  /** The lines that speak of this kind, followed or not. */
  readonly spoken: readonly number[];
};

/** What decisions of one kind are read by: what ids mean, and which id each member's article alone would give it. */
export type Reading = {
  readonly kind: EntityKind;
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly own: ReadonlyMap<string, string>;
};

/** A decision whose ids are known; `left` and `right` are members. */
type Read = { readonly decision: Decision; readonly left: readonly string[]; readonly right: readonly string[] };

/** Kinds that bear a name of their own, which a decision can change. */
const named: ReadonlySet<EntityKind> = new Set(["person", "organisation", "award"]);

/** Turns decisions into judgements over the members that their ids name. */
export function applyDecisions(decisions: readonly Decision[], reading: Reading): DecisionEffect {
  const { kind, meanings } = reading;
  const problems: DecisionProblem[] = [];
  const spoken: number[] = [];
  const read: Read[] = [];
  for (const decision of decisions) {
    if (!meanings.has(decision.left) && (decision.verb === "rename" || !meanings.has(decision.right))) continue;
    spoken.push(decision.line);
    const found = readOne(decision, reading);
    if (typeof found === "string") problems.push({ line: decision.line, message: found });
    else read.push(found);
  }
  const contradicted = new Map([...renamings(read), ...partings(read)]);
  for (const [line, message] of contradicted) problems.push({ line, message });
  const followed = read.filter(({ decision }) => !contradicted.has(decision.line));
  return {
    judgements: followed.flatMap((one) => judgementsOf(kind, one)),
    names: new Map(
      followed.flatMap(({ decision, left }) =>
        decision.verb === "rename" ? left.map((key) => [key, decision.right] as const) : [],
      ),
    ),
    problems,
    spoken,
  };
}

/** The members that a decision speaks of, or why it cannot be followed. */
function readOne(decision: Decision, { kind, meanings, own }: Reading): Read | string {
  const { verb, left, right } = decision;
  if (verb === "rename" && !named.has(kind)) return `${article(kind)} has no name that could be changed`;
  const sides: (readonly string[])[] = [];
  for (const id of verb === "rename" ? [left] : [left, right]) {
    const meaning = meanings.get(id);
    if (meaning === undefined) return `no ${kind} of these articles has the id ${id}`;
    if ("either" in meaning) return `${id} may be ${meaning.either.join(" or ")}: name one of them`;
    sides.push(meaning.members);
  }
  const [one = [], other = []] = sides;
  if (verb !== "different" || !meet(one, other)) return { decision, left: one, right: other };
  const told = (id: string, members: readonly string[]): readonly string[] => {
    const its = members.filter((key) => own.get(key) === id);
    return its.length > 0 ? its : members;
  };
  const apart = { left: told(left, one), right: told(right, other) };
  return meet(apart.left, apart.right)
    ? `${left} and ${right} name the same thing in one article, so they cannot be told apart`
    : { decision, ...apart };
}

const article = (kind: EntityKind): string => `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}`;

const meet = (left: readonly string[], right: readonly string[]): boolean => left.some((key) => right.includes(key));

function judgementsOf(kind: EntityKind, { decision: { verb, line }, left, right }: Read): Judgement[] {
  const one = (a: string, b: string, verdict: Judgement["verdict"]): Judgement => {
    const [first = a, second = b] = [a, b].sort(byCodeUnit);
    return { kind, left: first, right: second, rule: `decision-line-${line}`, score: 2, verdict };
  };
  if (verb === "rename") return [];
  if (verb === "different") return left.flatMap((a) => right.map((b) => one(a, b, "different")));
  const [first, ...others] = [...new Set([...left, ...right])];
  return others.map((key) => one(first ?? key, key, "same"));
}

/** The lines that give one thing two names, by line, each with a sentence. */
function renamings(read: readonly Read[]): Map<number, string> {
  const renames = read.filter(({ decision }) => decision.verb === "rename");
  return new Map(
    renames.flatMap(({ decision, left }) => {
      const rival = renames.find((other) => other.decision.right !== decision.right && meet(left, other.left));
      return rival === undefined ? [] : [[decision.line, contradicts([rival.decision.line])] as const];
    }),
  );
}

/** The lines that part what other lines join, over however many steps, and those lines: each with a sentence. */
function partings(read: readonly Read[]): Map<number, string> {
  const joins = read.filter(({ decision }) => decision.verb === "same");
  const found = new Map<number, Set<number>>();
  const add = (line: number, others: readonly number[]): void => {
    found.set(line, new Set([...(found.get(line) ?? []), ...others]));
  };
  for (const parting of read.filter(({ decision }) => decision.verb === "different")) {
    const path = wayFrom(parting.left, parting.right, joins);
    if (path === undefined) continue;
    add(parting.decision.line, path);
    for (const line of path) add(line, [parting.decision.line]);
  }
  return new Map([...found].map(([line, others]) => [line, contradicts([...others])]));
}

/** The lines of a shortest chain of joins from some members to others, or undefined where there is none. */
function wayFrom(start: readonly string[], goal: readonly string[], joins: readonly Read[]): number[] | undefined {
  let reached = [{ members: start, lines: [] as number[] }];
  const used = new Set<number>();
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const { members, lines } of reached) {
      for (const { decision, left, right } of joins) {
        if (used.has(decision.line) || !(meet(members, left) || meet(members, right))) continue;
        used.add(decision.line);
        const step = { members: [...left, ...right], lines: [...lines, decision.line] };
        if (meet(step.members, goal)) return step.lines;
        next.push(step);
      }
    }
    reached = next;
  }
  return undefined;
}

const contradicts = (lines: readonly number[]): string => {
  const list = [...lines].sort((a, b) => a - b).join(" and ");
  return `contradicts ${lines.length === 1 ? "line" : "lines"} ${list}: ${lines.length === 1 ? "neither" : "none of them"} is followed`;
};
