// Two people who by what articles tell held one single-holder post of one organisation at once.
// Parameters: posts = ["leader", "council leader", "leader of the council", "chief executive", "headteacher", "head teacher", "principal", "chief constable", "chief fire officer", "police and crime commissioner", "elected mayor", "director of children's services", "executive director of children's services", "registered manager", "chief inspector", "chair of governors"]
MATCH (p:Person)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN_ORGANISATION]->(o:Organisation)
WHERE toLower(m.role) IN $posts
OPTIONAL MATCH (m)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(a:Article)
WITH p, m, o, coalesce(m.status, 'current') IN ['current', 'acting', 'interim'] AS holds,
  min(toString(a.publishedTo)) AS firstTold, max(toString(a.publishedFrom)) AS lastTold
WITH p, m, o, coalesce(m.startDate, CASE WHEN holds THEN firstTold END) AS since,
  coalesce(m.endDate, CASE WHEN holds THEN lastTold END) AS until
WITH p, m, o, since, CASE WHEN toUpper(until) = toLower(until) THEN head(split(until, '/'))
  ELSE substring(until, 0, 4) END AS until
MATCH (q:Person)-[:HAS_MEMBERSHIP]->(n:Membership)-[:IN_ORGANISATION]->(o)
WHERE toLower(n.role) = toLower(m.role) AND p.id < q.id
OPTIONAL MATCH (n)-[:SUPPORTED_BY]->(:Span)-[:IN_ARTICLE]->(b:Article)
WITH p, m, o, q, n, since, until, coalesce(n.status, 'current') IN ['current', 'acting', 'interim'] AS holds,
  min(toString(b.publishedTo)) AS firstTold, max(toString(b.publishedFrom)) AS lastTold
WITH p, m, o, q, n, since, until, coalesce(n.startDate, CASE WHEN holds THEN firstTold END) AS otherSince,
  coalesce(n.endDate, CASE WHEN holds THEN lastTold END) AS otherUntil
WITH p, m, o, q, n, since, until, otherSince, CASE WHEN toUpper(otherUntil) = toLower(otherUntil)
  THEN head(split(otherUntil, '/')) ELSE substring(otherUntil, 0, 4) END AS otherUntil
WHERE since <= otherUntil AND otherSince <= until
RETURN o.name AS organisation, m.role AS role, p.name AS person, since, until, q.name AS other, otherSince, otherUntil,
  m.id AS membership, n.id AS otherMembership
ORDER BY organisation, role, person, other, membership, otherMembership
