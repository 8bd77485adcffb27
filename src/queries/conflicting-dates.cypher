// Posts and interventions that end before they start, and interventions that end before the inspection that led to it.
// Parameters: none
CALL {
  MATCH (f)-[:SUPPORTED_BY]->(:Span)
  WHERE (f:Membership OR f:Intervention) AND f.startDate IS NOT NULL AND f.endDate IS NOT NULL
  RETURN DISTINCT f AS fact, 'ends before it starts' AS conflict, f.startDate AS other, null AS inspection,
    head(split(f.startDate, '/')) AS starts, last(split(f.endDate, '/')) AS ends
  UNION
  MATCH (f:Intervention)-[:FOLLOWS]->(i:Inspection)
  WHERE f.status = 'lifted' AND f.endDate IS NOT NULL AND i.dateFrom IS NOT NULL
  RETURN DISTINCT f AS fact, 'ends before its occasion' AS conflict, i.`when` AS other, i.id AS inspection,
    toString(i.dateFrom) AS starts, last(split(f.endDate, '/')) AS ends
}
WITH fact, conflict, other, inspection,
  CASE WHEN toUpper(starts) = toLower(starts) THEN starts ELSE substring(starts, 0, 4) END AS starts,
  CASE WHEN toUpper(ends) = toLower(ends) THEN ends ELSE substring(ends, 0, 4) END AS ends
WHERE substring(ends, 0, size(starts)) < substring(starts, 0, size(ends))
OPTIONAL MATCH (fact)-[:ON_PROVIDER]->(o:Organisation)
OPTIONAL MATCH (p:Person)-[:HAS_MEMBERSHIP]->(fact)
RETURN conflict, coalesce(p.name, o.name) AS who, coalesce(fact.role, fact.kind) AS what, fact.endDate AS ended, other,
  fact.id AS factId, inspection
ORDER BY conflict, who, what, factId, coalesce(inspection, '')
