/** What a property may hold; dates are ISO strings here and become DATEs in a store; no nulls, no nested lists. */
export type PropertyValue = string | number | boolean | readonly string[];
/** The properties of a node or relationship, by name. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** The kinds of node; `schema.ts` says what each may hold. */
export type NodeLabel =
  | "Article"
  | "Story"
  | "Span"
  | "Person"
  | "Organisation"
  | "Membership"
  | "Inspection"
  | "Judgement"
  | "Intervention"
  | "Award"
  | "AwardOutcome"
  | "Quote";

/** A node: its properties repeat its id. */
export type GraphNode = { readonly id: string; readonly label: NodeLabel; readonly properties: Properties };

/** A relationship between two nodes, by their ids. */
export type GraphRelationship = {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
};

/** A whole graph: nodes sorted by id, relationships by type, start, end and properties; each once. */
export type Graph = { readonly nodes: readonly GraphNode[]; readonly relationships: readonly GraphRelationship[] };

/** What turns one graph into another. A changed node stands in `putNodes` with all its properties. */
export type Delta = {
  readonly putNodes: readonly GraphNode[];
  readonly removeNodes: readonly GraphNode[];
  readonly putRelationships: readonly GraphRelationship[];
  readonly removeRelationships: readonly GraphRelationship[];
};
