// The ratings of one provider over time, the latest last.
// Parameters: provider, scope = ""
MATCH (o:Organisation)
WHERE o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids OR $provider IN o.aliases
MATCH (o)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE $scope = '' OR toLower(j.scope) = toLower($scope)
OPTIONAL MATCH (i)-[:CONDUCTED_BY]->(b:Organisation)
WITH o, i, j, min(b.name) AS inspectorate
RETURN o.name AS provider, i.`when` AS inspected, i.kind AS kind, inspectorate, i.service AS service, j.scope AS scope,
  j.grade AS grade, j.scale AS scale, i.id AS inspection, j.id AS judgement
ORDER BY coalesce(toString(i.dateFrom), ''), inspection, scope, grade, judgement
