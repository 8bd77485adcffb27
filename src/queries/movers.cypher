// People who held posts at two organisations of one kind.
// Parameters: kind = ""
MATCH (p:Person)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN_ORGANISATION]->(o:Organisation)
WHERE $kind = '' OR o.kind = $kind
MATCH (p)-[:HAS_MEMBERSHIP]->(n:Membership)-[:IN_ORGANISATION]->(d:Organisation)
WHERE d.kind = o.kind AND o.id <> d.id
  AND (coalesce(m.startDate, '') < coalesce(n.startDate, '')
    OR coalesce(m.startDate, '') = coalesce(n.startDate, '') AND o.id < d.id)
RETURN p.name AS person, o.kind AS kind, m.role AS role, o.name AS organisation, m.startDate AS since, m.endDate AS until,
  n.role AS otherRole, d.name AS otherOrganisation, n.startDate AS otherSince, p.id AS personId
ORDER BY person, personId, organisation, otherOrganisation, role, otherRole
