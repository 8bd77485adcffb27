import { groupBy } from "../document/group-by.ts";
import { settle } from "../resolve/settle.ts";
import type { Graph, GraphNode, GraphRelationship, Properties } from "./graph.ts";
import { type GraphIndex, indexGraph, textProperty } from "./graph-index.ts";
import { labelOfId, type RelationshipName } from "./schema.ts";

/** The short relationships that follow from the facts of a graph, each with the ids of the facts behind it. */
export function derive(graph: Graph): GraphRelationship[] {
  const index = indexGraph({ ...graph, relationships: graph.relationships.filter(isFollowed) });
  return [...roles(index), ...said(index), ...inspected(index), ...awarded(index), ...mentioned(graph)];
}

/** What the derivations walk along, mentions aside. */
const followed = new Set<string>([
  "HAS_MEMBERSHIP",
  "IN_ORGANISATION",
  "SPOKEN_BY",
  "OF_PROVIDER",
  "HAS_JUDGEMENT",
  "FOR_AWARD",
  "GIVEN_TO",
]);

const isFollowed = ({ type, start }: GraphRelationship): boolean =>
  followed.has(type) || (type === "SUPPORTED_BY" && labelOfId(start) === "Judgement");

type Edge = { readonly type: RelationshipName; readonly start: string; readonly end: string };

function derivedEdge(
  edge: Edge,
  facts: readonly string[],
  said: Readonly<Record<string, string | number | undefined>>,
) {
  const known = Object.entries(said).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  const properties: Properties = { ...Object.fromEntries(known), derived: true, facts: [...new Set(facts)].sort() };
  return { ...edge, properties };
}

const roles = (index: GraphIndex): GraphRelationship[] =>
  index.labelled("Membership").flatMap((membership) =>
    index.into(membership.id, "HAS_MEMBERSHIP").flatMap((person) =>
      index.out(membership.id, "IN_ORGANISATION").map((organisation) =>
        derivedEdge({ type: "HOLDS_ROLE", start: person.id, end: organisation.id }, [membership.id], {
          title: textProperty(membership, "role"),
          from: textProperty(membership, "startDate"),
          to: textProperty(membership, "endDate"),
          status: textProperty(membership, "status"),
        }),
      ),
    ),
  );

const said = (index: GraphIndex): GraphRelationship[] =>
  index
    .labelled("Quote")
    .flatMap((quote) =>
      index
        .out(quote.id, "SPOKEN_BY")
        .map((speaker) => derivedEdge({ type: "SAID", start: speaker.id, end: quote.id }, [quote.id], {})),
    );

const inspected = (index: GraphIndex): GraphRelationship[] =>
  index.labelled("Inspection").flatMap((inspection) =>
    index.out(inspection.id, "OF_PROVIDER").map((provider) => {
      const overall = overallOf(index, inspection);
      return derivedEdge(
        { type: "INSPECTED_IN", start: provider.id, end: inspection.id },
        [inspection.id, ...overall.map(({ id }) => id)],
        { when: textProperty(inspection, "when"), overall: settle(overall.flatMap((grade) => votes(index, grade))) },
      );
    }),
  );

/** The overall grades of an inspection: those that an article gives as holding, else those told as earlier ones. */
function overallOf(index: GraphIndex, inspection: GraphNode): readonly GraphNode[] {
  const overall = index.out(inspection.id, "HAS_JUDGEMENT").filter((j) => textProperty(j, "scope") === "overall");
  const holding = overall.filter((j) => textProperty(j, "polarity") === "affirmed");
  return holding.length > 0 ? holding : overall;
}

/** The grade as often as it has evidence: of two that contradict each other the one told more often is shown. */
const votes = (index: GraphIndex, judgement: GraphNode): (string | undefined)[] =>
  index.out(judgement.id, "SUPPORTED_BY").map(() => textProperty(judgement, "grade"));

const awarded = (index: GraphIndex): GraphRelationship[] =>
  index.labelled("AwardOutcome").flatMap((entry) =>
    index.out(entry.id, "FOR_AWARD").flatMap((award) =>
      index.out(entry.id, "GIVEN_TO").map((recipient) => {
        const outcome = textProperty(entry, "outcome");
        const type = outcome === "won" ? "WON" : "SHORTLISTED_FOR";
        return derivedEdge({ type, start: recipient.id, end: award.id }, [entry.id], {
          category: textProperty(entry, "category"),
          year: textProperty(award, "year"),
          outcome,
        });
      }),
    ),
  );

/** How often an article mentions whom: by name, description or pronoun. The facts are the spans. */
function mentioned({ relationships }: Graph): GraphRelationship[] {
  const articles = new Map(relationships.filter((r) => r.type === "IN_ARTICLE").map((r) => [r.start, r.end]));
  const mentions = relationships.filter((r) => r.type === "REFERS_TO" && r.properties["form"] !== undefined);
  return [...groupBy(mentions, (r) => `${r.end} ${articles.get(r.start)}`).values()].flatMap((group) => {
    const [first] = group;
    const article = articles.get(first?.start ?? "");
    if (first === undefined || article === undefined) return [];
    const edge = { type: "MENTIONED_IN" as const, start: first.end, end: article };
    return [
      derivedEdge(
        edge,
        group.map((r) => r.start),
        { times: group.length },
      ),
    ];
  });
}
