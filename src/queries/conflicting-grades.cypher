// Different grades for one inspection and scope, and which article says which.
// Parameters: provider = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE $provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
  OR $provider IN o.aliases
MATCH (i)-[:HAS_JUDGEMENT]->(k:Judgement)
WHERE k.scope = j.scope AND k.scale = j.scale AND k.grade <> j.grade
  AND (k.rank IS NULL OR j.rank IS NULL OR k.rank <> j.rank)
MATCH (j)-[:SUPPORTED_BY]->(s:Span)-[:IN_ARTICLE]->(a:Article)
RETURN DISTINCT o.name AS provider, i.`when` AS inspected, j.scope AS scope, j.grade AS grade, a.source AS file,
  s.start AS start, s.sentence AS sentence, i.id AS inspection, j.id AS judgement
ORDER BY provider, inspection, scope, grade, file, start
