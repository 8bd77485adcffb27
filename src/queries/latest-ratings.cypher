// The latest grade of every provider, scale and scope, as published by a day; all of them where articles disagree.
// Parameters: day = "9999-12-31", provider = "", scope = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE ($provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
    OR $provider IN o.aliases)
  AND ($scope = '' OR toLower(j.scope) = toLower($scope))
MATCH (j)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WHERE $day = '9999-12-31' OR a.publishedTo <= date($day)
WITH o, i, j, min(toString(a.publishedTo)) AS told
WITH o, i, j,
  coalesce(toString(i.dateTo), CASE WHEN j.polarity = 'affirmed' THEN coalesce(i.reportedOn, told) END, '') AS ended
WITH o, i, j.scale AS scale, j.scope AS scope, coalesce(toString(j.rank), j.grade) AS level, min(j.grade) AS grade,
  max(ended) AS ended
WITH o, scale, scope, max(ended) AS latest,
  collect({inspection: i.id, inspected: i.`when`, grade: grade, ended: ended}) AS given
UNWIND given AS row
WITH o, scale, scope, latest, row
WHERE row.ended = latest
RETURN DISTINCT o.name AS provider, scale, scope, row.grade AS grade, row.inspected AS inspected, o.id AS providerId,
  row.inspection AS inspection
ORDER BY provider, providerId, scale, scope, grade, inspection
