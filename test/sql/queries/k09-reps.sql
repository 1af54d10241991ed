-- K9 Sales per rep: booked / reps on the roster at least a day of the month up to as-of, or with a win in it.
CREATE TABLE active_rep AS
SELECT DISTINCT m.co, m.m, r.rep FROM month m JOIN on_roster r ON r.co = m.co AND r.first_day <= m.until_day AND r.last_day >= m.m
UNION
SELECT co, month_of(closed), rep FROM booked WHERE NOT refund AND rep <> ''
UNION
SELECT l.co, m.m, l.rep FROM lead l JOIN company k USING (co)
JOIN month m ON m.co = l.co AND (l.created BETWEEN m.m AND m.until_day OR l.closed BETWEEN m.m AND m.until_day)
WHERE NOT k.has_roster AND l.rep <> '';

INSERT INTO cell
SELECT m.co, 'K9.salesPerRep', 'total', '', month_text(m.m), coalesce(a.v, 0) / nullif(r.n, 0), coalesce(a.v, 0), coalesce(r.n, 0)
FROM month m
LEFT JOIN (FROM achieved WHERE measure = 'booked' AND dim = 'total') a USING (co, m)
LEFT JOIN (SELECT co, m, count(*) AS n FROM active_rep GROUP BY ALL) r USING (co, m);

-- Chronic: below X % of the median of the reps of the team who were there all month, in each of the last three full months.
CREATE TABLE full_month AS
SELECT co, CAST(month_of(as_of + 1) - to_months(i) AS DATE) AS m, last_day(CAST(month_of(as_of + 1) - to_months(i) AS DATE)) AS last_day
FROM company CROSS JOIN (SELECT unnest([1, 2, 3]) AS i) i WHERE has_roster;

CREATE TABLE rep_month AS
SELECT r.co, r.rep, r.team, f.m, coalesce(a.v, 0) AS booked,
  count(DISTINCT d.day) = datediff('day', f.m, f.last_day) + 1 AS all_month
FROM rep_team r
JOIN full_month f USING (co)
LEFT JOIN (
  SELECT f.co, f.m, o.rep, unnest(generate_series(CAST(greatest(f.m, o.first_day) AS TIMESTAMP), CAST(least(f.last_day, o.last_day) AS TIMESTAMP), INTERVAL 1 DAY)) AS day
  FROM full_month f JOIN on_roster o USING (co)
) d USING (co, m, rep)
LEFT JOIN achieved a ON a.measure = 'booked' AND a.dim = 'rep' AND (a.co, a.val, a.m) = (r.co, r.rep, f.m)
GROUP BY r.co, r.rep, r.team, f.m, f.last_day, a.v;

CREATE TABLE team_month AS
SELECT co, team, m, median(booked) AS median, count(*) AS reps FROM rep_month WHERE all_month GROUP BY ALL;

INSERT INTO cell
SELECT r.co, 'K9.teamMedian', 'rep', r.rep, month_text(r.m), r.booked, t.median, coalesce(t.reps, 0)
FROM rep_month r LEFT JOIN team_month t USING (co, team, m);

-- 1 chronic, 0 not, blank not judged.
INSERT INTO cell
SELECT r.co, 'K9.chronic', 'rep', r.rep, '',
  CASE WHEN bool_and(r.all_month) AND max(o.here) AND min(coalesce(t.reps, 0)) >= 4
       THEN CAST(bool_and(r.booked < t.median * k.chronic / 100) AS INTEGER) END, NULL, NULL
FROM rep_month r JOIN company k USING (co) LEFT JOIN team_month t USING (co, team, m)
LEFT JOIN (SELECT co, rep, bool_or(last_day >= as_of) AS here FROM on_roster JOIN company USING (co) GROUP BY ALL) o USING (co, rep)
GROUP BY r.co, r.rep;
