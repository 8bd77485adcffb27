// How many facts each rule proposed, and how many of them another grade or their own dates contradict.
// Parameters: none
MATCH (f)-[r:SUPPORTED_BY]->(:Span)
WITH DISTINCT f, r.rule AS rule
OPTIONAL MATCH (f)<-[:HAS_JUDGEMENT]-(:Inspection)-[:HAS_JUDGEMENT]->(g:Judgement)
WHERE g.scope = f.scope AND g.scale = f.scale AND g.grade <> f.grade AND (g.rank IS NULL OR g.rank <> f.rank)
WITH f, rule, count(g) AS rivals
WITH rule, head(labels(f)) AS kind, f.id AS fact,
  rivals > 0 OR coalesce(f.endDate < substring(f.startDate, 0, size(f.endDate)), false) AS contradicted
RETURN rule, kind, count(fact) AS facts, count(CASE WHEN contradicted THEN fact END) AS contradictedFacts
ORDER BY facts DESC, rule, kind
