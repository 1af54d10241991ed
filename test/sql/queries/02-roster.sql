-- Who was there, from when to when (K9), and the team of each rep: that of the latest row.
CREATE TABLE on_roster AS
SELECT r.co, key_of(r.rep, k.blanks) AS rep, key_of(r.team, k.blanks) AS team,
  coalesce(day_of(filled(r.start, k.blanks), k.zone), DATE '1900-01-01') AS first_day,
  coalesce(day_of(filled(r."end", k.blanks), k.zone), DATE '2999-12-31') AS last_day
FROM raw_roster r JOIN company k USING (co)
WHERE r.filled > 0 AND key_of(r.rep, k.blanks) <> '' AND NOT no_row(r.filled + 1, r.first, r.line, r.head, k.totals);

CREATE TABLE rep_team AS SELECT co, rep, arg_max(team, first_day) AS team FROM on_roster GROUP BY ALL;
