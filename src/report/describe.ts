import type { GraphNode } from "../../pipeline/graph/graph.ts";
import { type GraphIndex, textProperty } from "../../pipeline/graph/graph-index.ts";

/** What a node is, in a few words for people: "Peter Box, leader at Wakefield Council". */
export function describe(index: GraphIndex, node: GraphNode): string {
  const text = (name: string): string | undefined => textProperty(node, name);
  const name = (type: string, end: "out" | "into" = "out"): string | undefined =>
    textProperty(index[end](node.id, type)[0], "name");
  switch (node.label) {
    case "Article":
      return `${text("source")}${text("published") === undefined ? "" : ` (${text("published")})`}`;
    case "Membership":
      return joined([name("HAS_MEMBERSHIP", "into"), withAt(text("role"), name("IN_ORGANISATION")), spell(node)]);
    case "Inspection":
      return joined([
        `${names(index.out(node.id, "CONDUCTED_BY"))} ${text("kind")} of ${name("OF_PROVIDER") ?? "an unnamed provider"}`,
        text("when") ?? "no date",
      ]);
    case "Judgement": {
      const [inspection] = index.into(node.id, "HAS_JUDGEMENT");
      const of = inspection === undefined ? undefined : describe(index, inspection);
      return joined([`${text("scope")}: ${text("grade")} (${text("scale")})`, of]);
    }
    case "Intervention":
      return joined([
        `${text("kind")} on ${name("ON_PROVIDER") ?? "an unnamed provider"}`,
        text("status"),
        spell(node),
      ]);
    case "Award":
      return joined([text("name"), text("year")]);
    case "AwardOutcome":
      return joined([`${name("GIVEN_TO") ?? "somebody"} ${text("outcome")}`, name("FOR_AWARD"), text("category")]);
    case "Quote":
      return `${name("SPOKEN_BY") ?? text("speaker") ?? "somebody"}: “${shortened(text("text") ?? "")}”`;
    case "Span":
      return `“${shortened(text("text") ?? "")}”`;
    default:
      return text("name") ?? node.id;
  }
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(", ");
const names = (nodes: readonly GraphNode[]): string =>
  nodes
    .map((n) => textProperty(n, "name"))
    .sort()
    .join(" and ");
const withAt = (role = "a post without a title", at: string | undefined): string =>
  at === undefined ? role : `${role} at ${at}`;

function spell(node: GraphNode): string | undefined {
  const from = textProperty(node, "startDate");
  const to = textProperty(node, "endDate");
  if (from === undefined && to === undefined) return undefined;
  return [from === undefined ? "" : `from ${from}`, to === undefined ? "" : `to ${to}`]
    .filter((part) => part !== "")
    .join(" ");
}

const longest = 90;

/** A text on one line, cut after `longest` characters. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()}…`;
}
