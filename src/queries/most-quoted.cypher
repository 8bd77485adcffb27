// The people quoted most in articles of a period; copies of one story count once.
// Parameters: from = "0001-01-01", to = "9999-12-31", limit = 20
MATCH (p:Person)<-[:SPOKEN_BY]-(q:Quote)-[:QUOTED_IN]->(a:Article)-[:IN_STORY]->(t:Story)
WHERE $from = '0001-01-01' AND $to = '9999-12-31' OR a.publishedTo >= date($from) AND a.publishedFrom <= date($to)
WITH p, count(DISTINCT q.text) AS quotations, count(DISTINCT t.id) AS stories
RETURN p.name AS person, quotations, stories, p.id AS personId
ORDER BY quotations DESC, stories DESC, person, personId
LIMIT $limit
