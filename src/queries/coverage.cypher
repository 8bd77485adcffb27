// How many independent stories tell of an inspection, and which articles they are.
// Parameters: inspection = "", provider = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)
WHERE ($inspection = '' OR i.id = $inspection OR $inspection IN i.ids)
  AND ($provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
    OR $provider IN o.aliases)
MATCH (i)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)-[:IN_STORY]->(t:Story)
WITH DISTINCT o, i, a, t
ORDER BY a.source
WITH o, i, count(DISTINCT t.id) AS stories, count(DISTINCT a.id) AS articles, collect(DISTINCT a.source) AS files
RETURN o.name AS provider, i.`when` AS inspected, i.kind AS kind, stories, articles, files, i.id AS inspection
ORDER BY stories DESC, articles DESC, provider, coalesce(inspected, ''), inspection
