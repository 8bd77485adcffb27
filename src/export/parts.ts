import { groupBy } from "../../pipeline/document/group-by.ts";
import type { Graph, GraphNode, GraphRelationship, NodeLabel } from "../../pipeline/graph/graph.ts";
import { labelOfId, nodeLabels, relationshipNames } from "../../pipeline/graph/schema.ts";

/** A file of an export: its name, and its text in pieces, so that no graph has to fit into one string. */
export type ExportFile = { readonly name: string; readonly text: Iterable<string> };

/** Turns a graph into files. */
export type Exporter = (graph: Graph) => readonly ExportFile[];

/** The nodes of one label. */
export type NodePart = { readonly label: NodeLabel; readonly nodes: readonly GraphNode[] };

/** The relationships of one type between two labels. */
export type RelationshipPart = {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly relationships: readonly GraphRelationship[];
};

/** The nodes of a graph by label, in the ontology's order; labels without nodes are left out. */
export function nodeParts({ nodes }: Graph): readonly NodePart[] {
  const byLabel = groupBy(nodes, (node) => node.label);
  return nodeLabels.flatMap((label) => {
    const of = byLabel.get(label);
    return of === undefined ? [] : [{ label, nodes: of }];
  });
}

/** The relationships of a graph by type and labels at their ends, in the ontology's order. */
export function relationshipParts({ relationships }: Graph): readonly RelationshipPart[] {
  const byPart = groupBy(relationships, ({ type, start, end }) => [type, labelOf(start), labelOf(end)].join(" "));
  return relationshipNames.flatMap((type) =>
    nodeLabels.flatMap((from) =>
      nodeLabels.flatMap((to) => {
        const of = byPart.get([type, from, to].join(" "));
        return of === undefined ? [] : [{ type, from, to, relationships: of }];
      }),
    ),
  );
}

function labelOf(id: string): NodeLabel {
  const label = labelOfId(id);
  if (label === undefined) throw new Error(`${id} is the id of no kind of node`);
  return label;
}
