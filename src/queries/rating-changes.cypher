// How grades changed from one inspection to the next, within one provider, scale and scope.
// Parameters: provider = "", change = ""
MATCH (o:Organisation)
WHERE $provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
  OR $provider IN o.aliases
MATCH (o)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
MATCH (o)<-[:OF_PROVIDER]-(k:Inspection)-[:HAS_JUDGEMENT]->(l:Judgement)
WHERE l.scale = j.scale AND l.scope = j.scope AND i.dateTo < k.dateFrom
  AND NOT EXISTS {
    MATCH (o)<-[:OF_PROVIDER]-(m:Inspection)-[:HAS_JUDGEMENT]->(n:Judgement)
    WHERE n.scale = j.scale AND n.scope = j.scope AND i.dateTo < m.dateFrom AND m.dateTo < k.dateFrom
  }
WITH o, i, j, k, l,
  CASE WHEN l.rank < j.rank THEN 'improved' WHEN l.rank > j.rank THEN 'declined' WHEN l.rank = j.rank THEN 'same'
    ELSE 'unknown' END AS direction
WHERE $change = '' OR direction = $change
RETURN DISTINCT o.name AS provider, j.scale AS scale, j.scope AS scope, i.`when` AS fromDate, j.grade AS fromGrade,
  k.`when` AS toDate, l.grade AS toGrade, direction, i.id AS fromInspection, k.id AS toInspection
ORDER BY provider, scale, scope, fromDate, toDate, fromGrade, toGrade, fromInspection, toInspection
