// The words that one fact was read from: file, offsets, sentence and the rule that read them.
// Parameters: fact
MATCH (f)-[r:SUPPORTED_BY]->(s:Span)-[:IN_ARTICLE]->(a:Article)
WHERE f.id = $fact
RETURN a.source AS file, s.start AS start, s.end AS end, s.text AS words, s.sentence AS sentence, r.rule AS rule,
  a.published AS published, a.title AS title
ORDER BY file, start, end, rule
