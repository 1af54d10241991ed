-- Rates (C7) and the calendar of working days (K8).

CREATE TABLE rate_day AS
SELECT r.co, fold(r.currency) AS ccy, day_of(r.date, k.zone) AS day, number_of(filled(r.rate, k.blanks)) AS per_unit
FROM raw_rates r JOIN company k USING (co)
WHERE per_unit IS NOT NULL AND day IS NOT NULL AND fold(r.currency) <> '';

-- The factor of a row: base currency 1, the row's own rate, else the last one on or before its day.
CREATE MACRO factor(ccy, base, own, tabled) AS
  CASE WHEN own IS NOT NULL THEN own WHEN ccy = base THEN 1.0 ELSE tabled END;

CREATE TABLE holiday AS
SELECT h.co, day_of(h.date, k.zone) AS day, bool_or(w.meaning = 'working') AS working
FROM raw_holidays h JOIN company k USING (co)
LEFT JOIN word w ON w.co = h.co AND w.kind = 'holiday' AND w.text = fold(h.kind)
WHERE day_of(h.date, k.zone) IS NOT NULL
GROUP BY ALL;

CREATE TABLE workday AS
SELECT d.co, d.day
FROM (SELECT co, CAST(unnest(generate_series(CAST(calendar_from AS TIMESTAMP), CAST(calendar_to AS TIMESTAMP), INTERVAL 1 DAY)) AS DATE) AS day
      FROM company) d
LEFT JOIN holiday h USING (co, day)
WHERE CASE WHEN h.working IS NULL THEN isodow(d.day) < 6 ELSE h.working END;

-- The months shown, and each cut at the as-of day (C9).
CREATE TABLE month AS
SELECT s.co, s.m, last_day(s.m) AS last_day, least(last_day(s.m), k.as_of) AS until_day
FROM shown s JOIN company k USING (co);
