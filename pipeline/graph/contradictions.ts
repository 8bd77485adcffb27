import { bounds } from "../document/calendar.ts";
import { groupBy } from "../document/group-by.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { type GraphIndex, indexGraph, textProperty } from "./graph-index.ts";

/** Two facts that cannot both be true, in a sentence for people; `facts` are ids of nodes that have evidence. */
export type Contradiction = {
  readonly rule: "two-grades" | "two-holders" | "end-before-start" | "ends-before-its-occasion";
  readonly message: string;
  readonly facts: readonly string[];
};

/** Every contradiction that a graph holds, sorted by rule and facts. Posts are folded titles that one person holds. */
export function findContradictions(graph: Graph, singleHolderPosts: readonly string[]): Contradiction[] {
  const index = indexGraph(graph);
  const found = [
    ...twoGrades(index),
    ...twoHolders(index, new Set(singleHolderPosts)),
    ...endsBeforeStarts(index),
    ...endsBeforeOccasion(index),
  ];
  const key = ({ rule, facts }: Contradiction) => `${rule} ${facts.join(" ")}`;
  return found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const nameOf = (node: GraphNode | undefined): string => textProperty(node, "name") ?? "an unnamed organisation";

/** Two grades of one scale for one inspection and scope. */
function twoGrades(index: GraphIndex): Contradiction[] {
  return index.labelled("Inspection").flatMap((inspection) => {
    const scopes = groupBy(
      index.out(inspection.id, "HAS_JUDGEMENT"),
      (j) => `${textProperty(j, "scope")}\u001f${textProperty(j, "scale")}`,
    );
    return [...scopes.values()]
      .filter((judgements) => new Set(judgements.map((j) => j.properties["rank"] ?? j.properties["grade"])).size > 1)
      .map((judgements) => ({
        rule: "two-grades" as const,
        message: `The inspection of ${nameOf(index.out(inspection.id, "OF_PROVIDER")[0])} in ${
          textProperty(inspection, "when") ?? "an unknown year"
        } has two grades for ${textProperty(judgements[0], "scope")}: ${judgements
          .map((j) => textProperty(j, "grade"))
          .sort()
          .join(" and ")}.`,
        facts: judgements.map((j) => j.id).sort(),
      }));
  });
}

type Days = readonly [first: string, last: string];
type Holding = { readonly membership: GraphNode; readonly person: GraphNode; readonly days: Days };

/** Two people who certainly held a single-holder post on one day. */
function twoHolders(index: GraphIndex, posts: ReadonlySet<string>): Contradiction[] {
  const holdings = index
    .labelled("Membership")
    .filter((m) => posts.has((textProperty(m, "role") ?? "").toLowerCase()))
    .flatMap((membership): Holding[] => {
      const person = index.into(membership.id, "HAS_MEMBERSHIP")[0];
      const days = certainDays(index, membership);
      return person === undefined || days === undefined ? [] : [{ membership, person, days }];
    });
  const posted = groupBy(holdings, ({ membership }) =>
    index
      .out(membership.id, "IN_ORGANISATION")
      .map((o) => `${o.id}\u001f${textProperty(membership, "role")?.toLowerCase()}`),
  );
  return [...posted.values()].flatMap((held) =>
    held.flatMap((a, i) =>
      held
        .slice(i + 1)
        .filter((b) => a.person.id !== b.person.id && a.days[0] <= b.days[1] && b.days[0] <= a.days[1])
        .map((b) => ({
          rule: "two-holders" as const,
          message: `${[nameOf(a.person), nameOf(b.person)].sort().join(" and ")} are both ${textProperty(a.membership, "role")} of ${nameOf(
            index.out(a.membership.id, "IN_ORGANISATION")[0],
          )} on one day.`,
          facts: [a.membership.id, b.membership.id].sort(),
        })),
    ),
  );
}

/**
 * The days between which a post was certainly held: from the last day that it can have begun, or the first day of an
 * article that gives it as held, to the first day of its end, or the last such article.
 */
function certainDays(index: GraphIndex, membership: GraphNode): Days | undefined {
  const start = textProperty(membership, "startDate");
  const end = textProperty(membership, "endDate");
  const status = textProperty(membership, "status") ?? "current";
  const told = ["current", "acting", "interim"].includes(status)
    ? index
        .out(membership.id, "SUPPORTED_BY")
        .flatMap((span) => index.out(span.id, "IN_ARTICLE"))
        .filter((article) => textProperty(article, "publishedBasis") === "stated")
        .map((article) => textProperty(article, "published") ?? "")
        .filter((published) => /^\d{4}-\d\d-\d\d$/.test(published))
    : [];
  const days = [...told, bounds(start ?? "")?.[1] ?? "", bounds(end ?? "")?.[0] ?? ""]
    .filter((day) => day !== "")
    .sort();
  const [first] = days;
  const last = days.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** A post or an intervention whose last possible end lies before its first possible start. */
function endsBeforeStarts(index: GraphIndex): Contradiction[] {
  return [...index.labelled("Membership"), ...index.labelled("Intervention")]
    .filter((fact) => {
      const start = bounds(textProperty(fact, "startDate") ?? "");
      const end = bounds(textProperty(fact, "endDate") ?? "");
      return start !== undefined && end !== undefined && end[1] < start[0];
    })
    .map((fact) => ({
      rule: "end-before-start" as const,
      message: `The ${textProperty(fact, "role") ?? textProperty(fact, "kind")} ends in ${textProperty(fact, "endDate")}, before it starts in ${textProperty(fact, "startDate")}.`,
      facts: [fact.id],
    }));
}

/** An intervention that ends before the inspection which its article gives as the occasion of the end. */
function endsBeforeOccasion(index: GraphIndex): Contradiction[] {
  return index.labelled("Intervention").flatMap((intervention) => {
    const end = bounds(textProperty(intervention, "endDate") ?? "");
    if (end === undefined || textProperty(intervention, "status") !== "lifted") return [];
    return index
      .out(intervention.id, "FOLLOWS")
      .filter((inspection) => (bounds(textProperty(inspection, "when") ?? "")?.[0] ?? "") > end[1])
      .map((inspection) => ({
        rule: "ends-before-its-occasion" as const,
        message: `The ${textProperty(intervention, "kind")} on ${nameOf(index.out(intervention.id, "ON_PROVIDER")[0])} ends in ${textProperty(
          intervention,
          "endDate",
        )}, before the inspection that led to its end, in ${textProperty(inspection, "when")}.`,
        facts: [intervention.id, inspection.id],
      }));
  });
}
