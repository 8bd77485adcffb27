// Which people and organisations are mentioned together, weighted by the number of independent stories.
// Parameters: name = "", limit = 50
MATCH (p:Person)-[:MENTIONED_IN]->(a:Article)<-[:MENTIONED_IN]-(o:Organisation)
WHERE $name = '' OR p.id = $name OR toLower(p.name) = toLower($name) OR $name IN p.ids OR $name IN p.aliases
  OR o.id = $name OR toLower(o.name) = toLower($name) OR $name IN o.ids OR $name IN o.aliases
MATCH (a)-[:IN_STORY]->(t:Story)
WITH p, o, count(DISTINCT t.id) AS stories, count(DISTINCT a.id) AS articles
RETURN p.name AS person, o.name AS organisation, stories, articles, p.id AS personId, o.id AS organisationId
ORDER BY stories DESC, articles DESC, person, organisation, personId, organisationId
LIMIT $limit
