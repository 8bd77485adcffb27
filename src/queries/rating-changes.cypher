// How grades changed from one inspection to the next, within one provider, scale and scope.
// Parameters: provider = "", change = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE $provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
  OR $provider IN o.aliases
MATCH (j)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WITH o, i, j, min(toString(a.publishedTo)) AS told
WITH o, i, j, CASE WHEN j.polarity = 'affirmed' THEN coalesce(i.reportedOn, told) ELSE '0000-00-00' END AS undated
WITH o, i, j.scale AS scale, j.scope AS scope, coalesce(toString(j.rank), j.grade) AS level, min(j.rank) AS rank,
  min(j.grade) AS grade,
  coalesce(toString(i.dateFrom), max(undated)) AS starts, coalesce(toString(i.dateTo), max(undated)) AS ends
WITH o, scale, scope, count(DISTINCT i.id) AS inspections,
  collect({inspection: i.id, inspected: i.`when`, grade: grade, rank: rank, starts: starts, ends: ends}) AS given
UNWIND given AS before
UNWIND given AS after
WITH o, scale, scope, inspections, given, before, after
WHERE before.ends < after.starts AND (before.starts <> '0000-00-00' OR inspections = 2)
  AND none(other IN given WHERE before.ends < other.starts AND other.ends < after.starts)
WITH o, scale, scope, before, after,
  CASE WHEN after.rank < before.rank THEN 'improved' WHEN after.rank > before.rank THEN 'declined'
    WHEN after.rank = before.rank THEN 'same' ELSE 'unknown' END AS direction
WHERE $change = '' OR direction = $change
RETURN DISTINCT o.name AS provider, scale, scope, before.inspected AS fromDate, before.grade AS fromGrade,
  after.inspected AS toDate, after.grade AS toGrade, direction, before.inspection AS fromInspection,
  after.inspection AS toInspection
ORDER BY provider, scale, scope, coalesce(fromDate, ''), coalesce(toDate, ''), fromGrade, toGrade, fromInspection, toInspection
