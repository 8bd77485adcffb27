// Facts that only one independent story tells, with the file.
// Parameters: kind = ""
MATCH (f)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)-[:IN_STORY]->(t:Story)
WHERE NOT f:Quote
WITH f, count(DISTINCT t.id) AS stories, min(a.source) AS file
WHERE stories = 1 AND ($kind = '' OR head(labels(f)) = $kind)
RETURN head(labels(f)) AS kind, coalesce(f.role, f.grade, f.category, f.`when`, f.kind, f.outcome) AS what, file,
  f.id AS fact
ORDER BY kind, file, coalesce(what, ''), fact
