// The latest grade of every provider, scale and scope, as published by a day; all of them where articles disagree.
// Parameters: day = "9999-12-31", provider = "", scope = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE ($provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
    OR $provider IN o.aliases)
  AND ($scope = '' OR toLower(j.scope) = toLower($scope))
MATCH (j)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WHERE $day = '9999-12-31' OR a.publishedTo <= date($day)
WITH o, j.scale AS scale, j.scope AS scope, max(coalesce(toString(i.dateTo), '')) AS latest
MATCH (o)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE j.scale = scale AND j.scope = scope AND coalesce(toString(i.dateTo), '') = latest
MATCH (j)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WHERE $day = '9999-12-31' OR a.publishedTo <= date($day)
RETURN DISTINCT o.name AS provider, scale, scope, j.grade AS grade, i.`when` AS inspected, o.id AS providerId,
  i.id AS inspection
ORDER BY provider, providerId, scale, scope, grade, inspection
