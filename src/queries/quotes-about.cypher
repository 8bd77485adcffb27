// What was said about an inspection: who, in which role, the words, file and offsets.
// Parameters: inspection = "", provider = ""
MATCH (q:Quote)-[:IS_ABOUT]->(i:Inspection)
WHERE $inspection = '' OR i.id = $inspection OR $inspection IN i.ids
OPTIONAL MATCH (i)-[:OF_PROVIDER]->(o:Organisation)
WITH q, i, o
WHERE $provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
  OR $provider IN o.aliases
MATCH (q)-[:SUPPORTED_BY]->(s:Span)-[:IN_ARTICLE]->(a:Article)
WHERE s.text = q.text
OPTIONAL MATCH (q)-[:SPOKEN_BY]->(p)
OPTIONAL MATCH (q)-[:SPOKEN_AS]->(m:Membership)
RETURN DISTINCT coalesce(p.name, q.speaker) AS speaker, m.role AS role, q.text AS words, a.source AS file,
  s.start AS start, s.end AS end, o.name AS provider, i.`when` AS inspected, i.id AS inspection, q.id AS quote
ORDER BY coalesce(provider, ''), coalesce(inspected, ''), inspection, file, start, coalesce(speaker, ''), coalesce(role, '')
