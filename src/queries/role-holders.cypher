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
  head(split(startText, '/')) AS startHead, last(split(startText, '/')) AS startTail,
  head(split(endText, '/')) AS endHead, last(split(endText, '/')) AS endTail
WITH p, m, o, status, firstTold, lastTold, startText, endText, holds,
  CASE size(startHead) WHEN 0 THEN '0000' WHEN 10 THEN startHead WHEN 4 THEN startHead + '-01-01'
    ELSE substring(startHead, 0, 4) + CASE substring(startHead, 5, 2) WHEN 'SP' THEN '-03' WHEN 'SU' THEN '-06' WHEN 'AU' THEN '-09'
      WHEN 'WI' THEN '-12' ELSE substring(startHead, 4, 3) END + '-01' END AS startsFrom,
  CASE size(startTail) WHEN 0 THEN '9999' WHEN 10 THEN startTail WHEN 4 THEN startTail + '-12-31'
    ELSE CASE substring(startTail, 5, 2) WHEN 'SP' THEN substring(startTail, 0, 4) + '-05' WHEN 'SU' THEN substring(startTail, 0, 4) + '-08'
      WHEN 'AU' THEN substring(startTail, 0, 4) + '-11' WHEN 'WI' THEN toString(toInteger(substring(startTail, 0, 4)) + 1) + '-02'
      ELSE substring(startTail, 0, 7) END + '-31' END AS startsBy,
  CASE size(endHead) WHEN 0 THEN '0000' WHEN 10 THEN endHead WHEN 4 THEN endHead + '-01-01'
    ELSE substring(endHead, 0, 4) + CASE substring(endHead, 5, 2) WHEN 'SP' THEN '-03' WHEN 'SU' THEN '-06' WHEN 'AU' THEN '-09'
      WHEN 'WI' THEN '-12' ELSE substring(endHead, 4, 3) END + '-01' END AS endsFrom,
  CASE size(endTail) WHEN 0 THEN '9999' WHEN 10 THEN endTail WHEN 4 THEN endTail + '-12-31'
    ELSE CASE substring(endTail, 5, 2) WHEN 'SP' THEN substring(endTail, 0, 4) + '-05' WHEN 'SU' THEN substring(endTail, 0, 4) + '-08'
      WHEN 'AU' THEN substring(endTail, 0, 4) + '-11' WHEN 'WI' THEN toString(toInteger(substring(endTail, 0, 4)) + 1) + '-02'
      ELSE substring(endTail, 0, 7) END + '-31' END AS endsBy
WITH p, m, o, status,
  CASE WHEN $day = '' THEN 'at some time'
    WHEN $day < startsFrom OR $day > endsBy THEN 'no'
    WHEN status = 'former' AND lastTold IS NOT NULL AND $day >= lastTold THEN 'no'
    WHEN status = 'appointed' AND startText = '' AND firstTold IS NOT NULL AND $day < firstTold THEN 'no'
    WHEN ($day >= startsBy OR holds AND $day >= firstTold) AND (endText <> '' AND $day <= endsFrom OR holds AND $day <= lastTold)
      THEN 'certain'
    ELSE 'possible' END AS held
WHERE held <> 'no'
RETURN p.name AS person, m.role AS role, held, status, m.startDate AS since, m.endDate AS until, o.name AS organisation,
  p.id AS personId, m.id AS membership
ORDER BY held, role, person, membership
