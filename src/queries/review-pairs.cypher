// Pairs of people who share a family name and an initial, and may be one person or two: for a careful reader.
// Parameters: none
MATCH (p:Person)
WHERE p.familyName IS NOT NULL
MATCH (q:Person {familyName: p.familyName})
WHERE p.id < q.id AND toLower(substring(p.name, 0, 1)) = toLower(substring(q.name, 0, 1))
OPTIONAL MATCH (p)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN_ORGANISATION]->(o:Organisation)
WITH p, q, min(m.role + ', ' + o.name) AS post
OPTIONAL MATCH (q)-[:HAS_MEMBERSHIP]->(n:Membership)-[:IN_ORGANISATION]->(d:Organisation)
WITH p, q, post, min(n.role + ', ' + d.name) AS otherPost
RETURN p.name AS person, post, q.name AS other, otherPost, p.id AS personId, q.id AS otherId
ORDER BY person, other, personId, otherId
