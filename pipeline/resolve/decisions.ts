import { groupBy } from "../document/group-by.ts";
import { byCodeUnit, type EntityKind, type Judgement } from "./judgement.ts";

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
  text.split(/\r?\n/).forEach((content, i) => {
    if (content.trim() === "" || content.startsWith("#")) return;
    const line = i + 1;
    const [verb = "", left = "", right = "", who = "", why = ""] = content.split("\t").map((cell) => cell.trim());
    if (verb !== "same" && verb !== "different" && verb !== "rename") {
      problems.push({
        line,
        message: `"${verb}" is no decision: write same, different or rename, then two ids, between tabs`,
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

/** Which members an id names, among the members of one kind. */
export type MembersById = ReadonlyMap<string, readonly string[]>;

/** What decisions come to for one kind: judgements over its members, names, and what could not be followed. */
export type DecisionEffect = {
  readonly judgements: readonly Judgement[];
  /** The decided name by member. */
  readonly names: ReadonlyMap<string, string>;
  readonly problems: readonly DecisionProblem[];
  readonly followed: readonly number[];
};

/** Turns decisions into judgements over the members that their ids name. */
export function applyDecisions(decisions: readonly Decision[], kind: EntityKind, byId: MembersById): DecisionEffect {
  const judgements: Judgement[] = [];
  const names = new Map<string, string>();
  const problems: DecisionProblem[] = [];
  const followed: number[] = [];
  const contradicted = contradictions(decisions, byId);
  for (const decision of decisions) {
    const left = byId.get(decision.left);
    const right = byId.get(decision.right);
    if (left === undefined && (decision.verb === "rename" || right === undefined)) continue;
    if (decision.verb === "rename") {
      for (const key of left ?? []) names.set(key, decision.right);
      followed.push(decision.line);
    } else if (left === undefined || right === undefined) {
      problems.push({
        line: decision.line,
        message: `no ${kind} of these articles has the id ${left === undefined ? decision.left : decision.right}`,
      });
      followed.push(decision.line);
    } else {
      followed.push(decision.line);
      const problem = contradicted.get(decision.line) ?? overlap(decision, left, right);
      if (problem !== undefined) problems.push({ line: decision.line, message: problem });
      else judgements.push(...decided(kind, decision, left, right));
    }
  }
  return { judgements, names, problems, followed };
}

function decided(
  kind: EntityKind,
  { verb, line }: Decision,
  left: readonly string[],
  right: readonly string[],
): Judgement[] {
  const rule = `decision-line-${line}`;
  const one = (a: string, b: string, verdict: Judgement["verdict"]): Judgement => {
    const [first = a, second = b] = [a, b].sort(byCodeUnit);
    return { kind, left: first, right: second, rule, score: 2, verdict };
  };
  if (verb === "different") return left.flatMap((a) => right.map((b) => one(a, b, "different")));
  const all = [...new Set([...left, ...right])];
  return all.slice(1).map((key) => one(all[0] ?? key, key, "same"));
}

const overlap = (
  { verb, left: a, right: b }: Decision,
  left: readonly string[],
  right: readonly string[],
): string | undefined =>
  verb === "different" && left.some((key) => right.includes(key))
    ? `${a} and ${b} name the same thing in one article, so they cannot be told apart`
    : undefined;

/** The lines that say the opposite of another line, by line, each with a sentence. */
function contradictions(decisions: readonly Decision[], byId: MembersById): Map<number, string> {
  const found = new Map<number, string>();
  const key = (id: string) => byId.get(id)?.[0] ?? id;
  const pairs = groupBy(
    decisions.filter((d) => d.verb !== "rename"),
    (d) => [key(d.left), key(d.right)].sort(byCodeUnit).join("\u001f"),
  );
  for (const lines of pairs.values()) {
    const same = lines.find((d) => d.verb === "same");
    const different = lines.find((d) => d.verb === "different");
    if (same === undefined || different === undefined) continue;
    for (const { line, verb } of lines) {
      const other = verb === "same" ? different.line : same.line;
      found.set(line, `contradicts line ${other}: neither is followed`);
    }
  }
  return found;
}
