// Who won, was shortlisted or commended, by award scheme, year and outcome.
// Parameters: scheme = "", year = "", outcome = "", recipient = ""
MATCH (x:AwardOutcome)-[:FOR_AWARD]->(w:Award)
WHERE ($scheme = '' OR w.id = $scheme OR toLower(w.name) = toLower($scheme) OR $scheme IN w.ids)
  AND ($year = '' OR w.year = $year) AND ($outcome = '' OR x.outcome = $outcome)
OPTIONAL MATCH (x)-[:GIVEN_TO]->(r)
WITH x, w, r
WHERE $recipient = '' OR r.id = $recipient OR toLower(r.name) = toLower($recipient) OR $recipient IN r.ids
  OR $recipient IN r.aliases
RETURN w.name AS scheme, w.year AS year, x.outcome AS outcome, x.category AS category, r.name AS recipient,
  w.id AS award, x.id AS entry
ORDER BY scheme, coalesce(year, ''), outcome, coalesce(category, ''), coalesce(recipient, ''), entry
