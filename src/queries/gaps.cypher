// What the articles leave open: quotations without a speaker, and people without a role.
// Parameters: none
CALL {
  MATCH (q:Quote)-[:SUPPORTED_BY]->(s:Span)-[:IN_ARTICLE]->(a:Article)
  WHERE s.text = q.text AND NOT EXISTS { MATCH (q)-[:SPOKEN_BY]->() }
  RETURN 'quotation without a speaker' AS gap, q.text AS what, a.source AS file, s.start AS start, q.id AS id
  UNION
  MATCH (p:Person)<-[:REFERS_TO]-(s:Span)-[:IN_ARTICLE]->(a:Article)
  WHERE NOT EXISTS { MATCH (p)-[:HAS_MEMBERSHIP]->(m:Membership) WHERE m.role IS NOT NULL }
  RETURN 'person without a role' AS gap, p.name AS what, a.source AS file, min(s.start) AS start, p.id AS id
}
RETURN gap, what, file, start, id
ORDER BY gap, file, start, id
