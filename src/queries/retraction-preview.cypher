// What would go if an article were retracted: the facts that it alone supports; and what another still supports.
// Parameters: article
MATCH (a:Article)
WHERE a.id = $article OR a.source = $article
MATCH (f)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a)
WITH DISTINCT a, f
RETURN CASE WHEN EXISTS { MATCH (f)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(b:Article) WHERE b.id <> a.id } THEN 'stays'
    ELSE 'goes' END AS outcome, head(labels(f)) AS kind,
  coalesce(f.role, f.grade, f.text, f.category, f.`when`, f.kind, f.outcome) AS what, f.id AS fact
ORDER BY outcome, kind, coalesce(what, ''), fact
