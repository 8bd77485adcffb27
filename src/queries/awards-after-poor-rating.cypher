// Awards won or shortlisted for within a year of a poor overall grade.
// Parameters: grades = ["inadequate", "requires improvement", "requires improvement to be good", "special measures", "unsatisfactory", "weak", "poor"], outcome = "won"
MATCH (o:Organisation)<-[:OF_PROVIDER]-(i:Inspection)-[:HAS_JUDGEMENT]->(j:Judgement)
WHERE j.scope = 'overall' AND j.grade IN $grades AND i.dateTo IS NOT NULL
MATCH (x:AwardOutcome)-[:GIVEN_TO]->(o)
WHERE $outcome = '' OR x.outcome = $outcome
MATCH (x)-[:FOR_AWARD]->(w:Award)
WITH o, i, j, x, w, toInteger(substring(toString(i.dateTo), 0, 4)) AS inspectedIn, toInteger(w.year) AS awardedIn
WHERE awardedIn = inspectedIn OR awardedIn = inspectedIn + 1
RETURN DISTINCT o.name AS organisation, i.`when` AS inspected, j.grade AS grade, w.name AS award, w.year AS year,
  x.outcome AS outcome, x.category AS category, i.id AS inspection, x.id AS entry
ORDER BY organisation, inspected, award, coalesce(category, ''), entry
