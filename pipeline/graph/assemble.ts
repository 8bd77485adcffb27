import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Resolution } from "../resolve/resolve.ts";
import { putArticles } from "./assemble/articles.ts";
import { putAwards } from "./assemble/awards.ts";
import { collector } from "./assemble/collector.ts";
import { contextOf } from "./assemble/context.ts";
import { putOrganisations, putPeople } from "./assemble/entities.ts";
import { putInspections } from "./assemble/inspections.ts";
import { putInterventions } from "./assemble/interventions.ts";
import { putMemberships } from "./assemble/memberships.ts";
import { putQuotes } from "./assemble/quotes.ts";
import { byEnds, byId } from "./canonical.ts";
import { derive } from "./derive.ts";
import type { Graph } from "./graph.ts";

/**
 * Makes the graph of what was resolved: every fact with the words it was read from, and the short relationships that
 * follow from the facts. `texts` are the raw texts by source. The same set of articles gives the same graph.
 */
export function assemble(resolution: Resolution, texts: ReadonlyMap<string, string>, lexicon: Lexicon): Graph {
  const context = contextOf(resolution, texts, lexicon);
  const graph = collector();
  putArticles(context, graph);
  putPeople(context, graph);
  putOrganisations(context, graph);
  const posts = putMemberships(context, graph);
  putInspections(context, graph);
  const interventions = putInterventions(context, graph);
  const outcomes = putAwards(context, graph);
  putQuotes(context, graph, { posts, outcomes, interventions });
  const facts = graph.graph();
  const relationships = facts.relationships.concat(derive(facts));
  return { nodes: [...facts.nodes].sort(byId), relationships: relationships.sort(byEnds) };
}
