// People who held posts at two organisations of one kind, the earlier first; a role is null where articles tell no title.
// Parameters: kind = ""
MATCH (p:Person)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN_ORGANISATION]->(o:Organisation)
WHERE $kind = '' OR o.kind = $kind
MATCH (p)-[:HAS_MEMBERSHIP]->(n:Membership)-[:IN_ORGANISATION]->(d:Organisation)
WHERE d.kind = o.kind AND o.id <> d.id
WITH p, m, o, n, d,
  CASE m.status WHEN 'former' THEN 0 WHEN 'outgoing' THEN 1 WHEN 'appointed' THEN 3 ELSE 2 END AS mRank,
  CASE n.status WHEN 'former' THEN 0 WHEN 'outgoing' THEN 1 WHEN 'appointed' THEN 3 ELSE 2 END AS nRank
WHERE mRank < nRank OR mRank = nRank AND (coalesce(m.startDate, '') < coalesce(n.startDate, '')
  OR coalesce(m.startDate, '') = coalesce(n.startDate, '') AND o.id < d.id)
RETURN p.name AS person, o.kind AS kind, m.role AS role, o.name AS organisation, m.startDate AS since, m.endDate AS until,
  n.role AS otherRole, d.name AS otherOrganisation, n.startDate AS otherSince, p.id AS personId
ORDER BY person, personId, organisation, otherOrganisation, role, otherRole
