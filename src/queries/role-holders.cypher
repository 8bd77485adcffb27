// Who held which role at an organisation on a day, certainly or possibly; without a day, who ever did.
// Parameters: organisation, day = "", role = ""
MATCH (o:Organisation)
WHERE o.id = $organisation OR toLower(o.name) = toLower($organisation) OR $organisation IN o.ids
  OR $organisation IN o.aliases
MATCH (p:Person)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN_ORGANISATION]->(o)
WHERE $role = '' OR toLower(m.role) = toLower($role)
OPTIONAL MATCH (m)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WITH p, m, o, coalesce(m.status, 'current') AS status, min(toString(a.publishedTo)) AS firstTold,
  max(toString(a.publishedFrom)) AS lastTold, coalesce(m.startDate, '') AS startText, coalesce(m.endDate, '') AS endText
WITH p, m, o, status, firstTold, lastTold, startText, endText, status IN ['current', 'acting', 'interim'] AS holds,
  CASE size(startText) WHEN 0 THEN '0000' WHEN 10 THEN startText WHEN 7 THEN startText + '-01'
    ELSE substring(startText, 0, 4) + '-01-01' END AS startsFrom,
  CASE size(startText) WHEN 0 THEN '9999' WHEN 10 THEN startText WHEN 7 THEN startText + '-31'
    ELSE substring(startText, 0, 4) + '-12-31' END AS startsBy,
  CASE size(endText) WHEN 0 THEN '0000' WHEN 10 THEN endText WHEN 7 THEN endText + '-01'
    ELSE substring(endText, 0, 4) + '-01-01' END AS endsFrom,
  CASE size(endText) WHEN 0 THEN '9999' WHEN 10 THEN endText WHEN 7 THEN endText + '-31'
    ELSE substring(endText, 0, 4) + '-12-31' END AS endsBy
WITH p, m, o, status,
  CASE WHEN $day = '' THEN 'at some time'
    WHEN $day < startsFrom OR $day > endsBy THEN 'no'
    WHEN status = 'former' AND lastTold IS NOT NULL AND $day > lastTold THEN 'no'
    WHEN status = 'appointed' AND startText = '' AND firstTold IS NOT NULL AND $day < firstTold THEN 'no'
    WHEN ($day >= startsBy OR holds AND $day >= firstTold) AND (endText <> '' AND $day <= endsFrom OR holds AND $day <= lastTold)
      THEN 'certain'
    ELSE 'possible' END AS held
WHERE held <> 'no'
RETURN p.name AS person, m.role AS role, held, status, m.startDate AS since, m.endDate AS until, o.name AS organisation,
  p.id AS personId, m.id AS membership
ORDER BY held, role, person, membership
