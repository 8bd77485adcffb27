// Days from the end of an inspection to the first article that tells of it, where both are known and not the report alone.
// Parameters: provider = ""
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WHERE ($provider = '' OR o.id = $provider OR toLower(o.name) = toLower($provider) OR $provider IN o.ids
    OR $provider IN o.aliases)
  AND i.dateTo IS NOT NULL AND a.publishedFrom = a.publishedTo AND a.publishedFrom >= i.dateTo
  AND (i.reportedOn IS NULL OR i.reportedOn <> i.`when`)
WITH o, i, toString(i.dateTo) AS ended, min(toString(a.publishedFrom)) AS told
WHERE i.dateFrom = i.dateTo OR i.`when` CONTAINS '/' AND size(i.`when`) = 21
WITH o, i, ended, told,
  toInteger(substring(ended, 0, 4)) AS y, toInteger(substring(ended, 5, 2)) AS m, toInteger(substring(ended, 8, 2)) AS d,
  toInteger(substring(told, 0, 4)) AS v, toInteger(substring(told, 5, 2)) AS n, toInteger(substring(told, 8, 2)) AS e
WITH o, i, ended, told, d, e, m, n,
  CASE WHEN m > 2 THEN y ELSE y - 1 END AS y, CASE WHEN n > 2 THEN v ELSE v - 1 END AS v,
  CASE WHEN m > 2 THEN m - 3 ELSE m + 9 END AS k, CASE WHEN n > 2 THEN n - 3 ELSE n + 9 END AS l
RETURN o.name AS provider, i.`when` AS inspected, told AS reported,
  365 * (v - y) + v / 4 - y / 4 - v / 100 + y / 100 + v / 400 - y / 400 + (153 * l + 2) / 5 - (153 * k + 2) / 5 + e - d
    AS days, i.id AS inspection
ORDER BY days DESC, provider, inspection
