import type { NodeLabel } from "./graph.ts";

/** What a property holds: `date` is a whole ISO day here and a DATE in a store, `strings` a sorted list. */
export type PropertyType = "string" | "integer" | "boolean" | "date" | "strings";
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

/** A kind of node: every property but `id` may be absent. `prefix` begins its ids; `find` are properties to look up by. */
export type NodeType = {
  readonly prefix: string;
  readonly properties: PropertyTypes;
  readonly find?: readonly string[];
  /** The full-text index that its words stand in, and which properties they are. */
  readonly words?: { readonly index: "names" | "quotations"; readonly properties: readonly string[] };
};

/**
 * A kind of relationship: the labels at its ends, and what it says. There is one for each start and end, and for each
 * value of `key` where the model names one. Derived ones are short cuts over the facts that `facts` lists.
 */
export type RelationshipType = {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly properties: PropertyTypes;
  readonly key?: string;
  /** The end that has few relationships of this kind however many articles there are; `from` where it is not said. */
  readonly few?: "to";
};

const derived = { derived: "boolean", facts: "strings" } as const;

/** The ontology; constraints, indexes, checks and exports are derived from it. */
export const schema = {
  nodes: {
    Article: {
      prefix: "art:",
      properties: {
        id: "string",
        source: "string",
        sha256: "string",
        title: "string",
        publisher: "string",
        published: "string",
        publishedFrom: "date",
        publishedTo: "date",
        publishedBasis: "string",
      },
      find: ["source", "publishedFrom"],
    },
    Story: { prefix: "sty:", properties: { id: "string" } },
    Span: {
      prefix: "spn:",
      properties: { id: "string", start: "integer", end: "integer", text: "string", sentence: "string" },
    },
    Person: {
      prefix: "per:",
      properties: {
        id: "string",
        ids: "strings",
        name: "string",
        familyName: "string",
        honorific: "string",
        postNominals: "string",
        aliases: "strings",
      },
      find: ["name", "familyName"],
      words: { index: "names", properties: ["name", "aliases"] },
    },
    Organisation: {
      prefix: "org:",
      properties: { id: "string", ids: "strings", name: "string", kind: "string", aliases: "strings" },
      find: ["name", "kind"],
      words: { index: "names", properties: ["name", "aliases"] },
    },
    Membership: {
      prefix: "mem:",
      properties: { id: "string", role: "string", startDate: "string", endDate: "string", status: "string" },
      find: ["role"],
    },
    Inspection: {
      prefix: "ins:",
      properties: {
        id: "string",
        ids: "strings",
        kind: "string",
        framework: "string",
        service: "string",
        when: "string",
        dateFrom: "date",
        dateTo: "date",
        reportedOn: "string",
      },
      find: ["dateFrom"],
    },
    Judgement: {
      prefix: "jdg:",
      properties: {
        id: "string",
        scope: "string",
        grade: "string",
        scale: "string",
        rank: "integer",
        polarity: "string",
      },
      find: ["grade"],
    },
    Intervention: {
      prefix: "int:",
      properties: { id: "string", kind: "string", startDate: "string", endDate: "string", status: "string" },
    },
    Award: {
      prefix: "awd:",
      properties: { id: "string", ids: "strings", name: "string", year: "string" },
      find: ["name"],
      words: { index: "names", properties: ["name"] },
    },
    AwardOutcome: { prefix: "awo:", properties: { id: "string", category: "string", outcome: "string" } },
    Quote: {
      prefix: "quo:",
      properties: { id: "string", text: "string", kind: "string", speaker: "string" },
      words: { index: "quotations", properties: ["text"] },
    },
  },
  relationships: {
    IN_STORY: { from: ["Article"], to: ["Story"], properties: {} },
    IN_ARTICLE: { from: ["Span"], to: ["Article"], properties: {} },
    REFERS_TO: {
      from: ["Span"],
      to: ["Person", "Organisation", "Inspection", "Award"],
      properties: { form: "string" },
    },
    HAS_MEMBERSHIP: { from: ["Person"], to: ["Membership"], properties: {}, few: "to" },
    IN_ORGANISATION: { from: ["Membership"], to: ["Organisation"], properties: {} },
    CONDUCTED_BY: { from: ["Inspection"], to: ["Organisation"], properties: {} },
    OF_PROVIDER: { from: ["Inspection"], to: ["Organisation"], properties: {} },
    HAS_JUDGEMENT: { from: ["Inspection"], to: ["Judgement"], properties: {}, few: "to" },
    ON_PROVIDER: { from: ["Intervention"], to: ["Organisation"], properties: {} },
    IMPOSED_BY: { from: ["Intervention"], to: ["Organisation"], properties: {} },
    FOLLOWS: { from: ["Intervention"], to: ["Inspection"], properties: {} },
    PRESENTED_BY: { from: ["Award"], to: ["Organisation"], properties: {} },
    FOR_AWARD: { from: ["AwardOutcome"], to: ["Award"], properties: {} },
    GIVEN_TO: { from: ["AwardOutcome"], to: ["Organisation", "Person"], properties: {} },
    QUOTED_IN: { from: ["Quote"], to: ["Article"], properties: {} },
    SPOKEN_BY: { from: ["Quote"], to: ["Person", "Organisation"], properties: {} },
    SPOKEN_AS: { from: ["Quote"], to: ["Membership"], properties: {} },
    IS_ABOUT: { from: ["Quote"], to: ["Inspection", "AwardOutcome", "Intervention", "Organisation"], properties: {} },
    SUPPORTED_BY: {
      from: ["Membership", "Inspection", "Judgement", "Intervention", "AwardOutcome", "Quote"],
      to: ["Span"],
      properties: { rule: "string" },
      key: "rule",
    },
    HOLDS_ROLE: {
      from: ["Person"],
      to: ["Organisation"],
      properties: { title: "string", from: "string", to: "string", status: "string", ...derived },
      key: "facts",
    },
    SAID: { from: ["Person", "Organisation"], to: ["Quote"], properties: derived, key: "facts", few: "to" },
    INSPECTED_IN: {
      from: ["Organisation"],
      to: ["Inspection"],
      properties: { when: "string", overall: "string", ...derived },
      key: "facts",
      few: "to",
    },
    WON: {
      from: ["Organisation", "Person"],
      to: ["Award"],
      properties: { category: "string", year: "string", outcome: "string", ...derived },
      key: "facts",
    },
    SHORTLISTED_FOR: {
      from: ["Organisation", "Person"],
      to: ["Award"],
      properties: { category: "string", year: "string", outcome: "string", ...derived },
      key: "facts",
    },
    MENTIONED_IN: {
      from: ["Person", "Organisation"],
      to: ["Article"],
      properties: { times: "integer", ...derived },
      key: "facts",
      few: "to",
    },
  },
} as const satisfies {
  readonly nodes: Readonly<Record<NodeLabel, NodeType>>;
  readonly relationships: Readonly<Record<string, RelationshipType>>;
};

/** A kind of relationship of the ontology. */
export type RelationshipName = keyof typeof schema.relationships;

/** The labels of nodes in the ontology's order. */
export const nodeLabels = Object.keys(schema.nodes) as readonly NodeLabel[];

/** The kinds of relationship in the ontology's order. */
export const relationshipNames = Object.keys(schema.relationships) as readonly RelationshipName[];

/** What the ontology says of a label. */
export const nodeType = (label: NodeLabel): NodeType => schema.nodes[label];

/** What the ontology says of a kind of relationship, undefined where it has none of that name. */
export const relationshipType = (name: string): RelationshipType | undefined =>
  Object.hasOwn(schema.relationships, name) ? schema.relationships[name as RelationshipName] : undefined;

const labelByPrefix = new Map(nodeLabels.map((label) => [nodeType(label).prefix, label]));

/** The label of the node that an id is of, by its prefix. */
export const labelOfId = (id: string): NodeLabel | undefined => labelByPrefix.get(id.slice(0, id.indexOf(":") + 1));
