// The ratings of one provider over time, the latest last.
// Parameters: provider, scope = "", scale = ""
MATCH (o:Organisation)
WHERE o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids OR $provider IN o.aliases
MATCH (o)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE ($scope = '' OR toLower(j.scope) = toLower($scope)) AND ($scale = '' OR j.scale = $scale)
MATCH (j)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
OPTIONAL MATCH (i)-[:CONDUCTED_BY]->(b:Organisation)
WITH o, i, j, min(b.name) AS inspectorate, min(toString(a.publishedTo)) AS told
WITH o, i, j, inspectorate,
  coalesce(toString(i.dateFrom), CASE WHEN j.polarity = 'affirmed' THEN coalesce(i.reportedOn, told) END, '') AS since
RETURN o.name AS provider, i.`when` AS inspected, i.kind AS kind, inspectorate, i.service AS service, j.scope AS scope,
  j.grade AS grade, j.scale AS scale, i.id AS inspection, j.id AS judgement
ORDER BY since, inspection, scope, grade, judgement
