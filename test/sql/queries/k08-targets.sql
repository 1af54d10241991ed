-- K8 Target attainment, pace, quarter and fiscal year to date.
CREATE TABLE calendar_month AS
SELECT co, CAST(unnest(generate_series(CAST(calendar_from AS TIMESTAMP), CAST(calendar_to AS TIMESTAMP), INTERVAL 1 MONTH)) AS DATE) AS m
FROM company;

CREATE TABLE target_row AS
SELECT r.co, r.n, day_of(filled(r.start, k.blanks), k.zone) AS start, day_of(filled(r."end", k.blanks), k.zone) AS last_day,
  key_of(r.rep, k.blanks) AS rep, key_of(r.channel, k.blanks) AS channel, number_of(filled(r.target, k.blanks)) AS target,
  CASE WHEN filled(r.measure, k.blanks) IS NULL THEN 'booked' ELSE w.meaning END AS measure
FROM raw_targets r JOIN company k USING (co)
LEFT JOIN word w ON w.co = r.co AND w.kind = 'measure' AND w.text = fold(r.measure)
WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals) AND day_of(filled(r.start, k.blanks), k.zone) IS NOT NULL;

-- A period runs to the next start of the same rep, channel and measure; the last is as long as the one before, whose own end counts.
CREATE TABLE target_period AS
SELECT *, CASE
    WHEN last_day IS NOT NULL THEN last_day + 1
    WHEN after IS NOT NULL THEN after
    WHEN before IS NULL THEN CAST(start + INTERVAL 1 MONTH AS DATE)
    WHEN day(before) = day(start) AND day(before_stop) = day(start)
      THEN CAST(start + to_months(CAST(datediff('month', before, before_stop) AS INTEGER)) AS DATE)
    ELSE start + CAST(before_stop - before AS INTEGER)
  END AS stop
FROM (SELECT *, lead(start) OVER w AS after, lag(start) OVER w AS before,
        coalesce(lag(last_day) OVER w + 1, start) AS before_stop FROM target_row
      WINDOW w AS (PARTITION BY co, measure, rep, channel ORDER BY start, n));

-- What of each period falls into each month, by working days.
CREATE TABLE target_share AS
SELECT p.co, p.measure, p.rep, p.channel, c.m,
  CASE WHEN p.start >= c.m AND p.stop <= c.m + INTERVAL 1 MONTH THEN p.target
       ELSE p.target * count(w.day) FILTER (w.day >= c.m AND w.day < c.m + INTERVAL 1 MONTH) / nullif(count(w.day), 0) END AS target
FROM target_period p
JOIN calendar_month c ON c.co = p.co AND p.start < c.m + INTERVAL 1 MONTH AND p.stop > c.m
LEFT JOIN workday w ON w.co = p.co AND w.day >= p.start AND w.day < p.stop
GROUP BY p.co, p.n, p.measure, p.rep, p.channel, c.m, p.start, p.stop, p.target;

CREATE TABLE target_month AS
SELECT co, measure, rep, channel, m, sum(target) AS target FROM target_share GROUP BY ALL;

-- A row with rep and channel belongs to the rep, where the rep has none without channel; a blank target is none.
CREATE TABLE rep_target AS
SELECT co, measure, rep, m,
  CASE WHEN bool_or(channel = '' AND target IS NOT NULL) THEN sum(target) FILTER (channel = '') ELSE sum(target) END AS target
FROM target_month WHERE rep <> '' GROUP BY ALL;

CREATE TABLE target AS
SELECT co, measure, 'rep' AS dim, rep AS val, m, target FROM rep_target
UNION ALL
SELECT co, measure, 'channel', channel, m, target FROM target_month WHERE rep = '' AND channel <> ''
UNION ALL
SELECT co, measure, 'total', '', m, target FROM (
  SELECT co, measure, m, 1 AS rank, target FROM target_month WHERE rep = '' AND channel = '' AND target IS NOT NULL
  UNION ALL SELECT co, measure, m, 2, sum(target) FROM rep_target WHERE target IS NOT NULL GROUP BY co, measure, m
  UNION ALL SELECT co, measure, m, 3, sum(target) FROM target_month WHERE rep = '' AND channel <> '' AND target IS NOT NULL GROUP BY co, measure, m
) QUALIFY row_number() OVER (PARTITION BY co, measure, m ORDER BY rank) = 1;

-- What was reached, by measure, in every month of the calendar.
CREATE TABLE achieved AS
SELECT co, 'booked' AS measure, dim, val, m, sum(amount) AS v FROM booked_dim GROUP BY ALL
UNION ALL
SELECT co, 'deals won', dim, val, m, count(*) FROM booked_dim WHERE NOT refund GROUP BY ALL
UNION ALL
SELECT co, type, s.dim, s.val, month_of(day), count(*)
FROM (SELECT *, unnest(dims(rep, channel, '', '', '')) AS s FROM activity WHERE status = 'done') WHERE s.dim IN ('total', 'rep', 'channel') GROUP BY ALL;

CREATE TABLE month_workdays AS
SELECT m.co, m.m, count(*) AS days, count(*) FILTER (w.day <= m.until_day) AS passed
FROM month m JOIN workday w ON w.co = m.co AND w.day BETWEEN m.m AND m.last_day GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    plain('K8.booked', coalesce(v, 0)),
    plain('K8.target', target),
    c('K8.attainment', CASE WHEN target <> 0 THEN coalesce(v, 0) / target END, coalesce(v, 0), target),
    plain('K8.variance', CASE WHEN target <> 0 THEN coalesce(v, 0) - target END),
    plain('K8.pace', CASE WHEN k.as_of > g.last_day THEN coalesce(v, 0) WHEN d.passed > 0 THEN coalesce(v, 0) * d.days / d.passed END),
    plain('K8.pace.workingDays', d.days),
    plain('K8.pace.passed', d.passed)
  ]) AS s
  FROM grid g JOIN company k USING (co) LEFT JOIN month_workdays d USING (co, m)
  LEFT JOIN (FROM achieved WHERE measure = 'booked') a USING (co, dim, val, m)
  LEFT JOIN (FROM target WHERE measure = 'booked') t USING (co, dim, val, m)
);

INSERT INTO cell
SELECT g.co, format('K8.{}.attainment', n.name), g.dim, g.val, month_text(g.m),
  CASE WHEN t.target <> 0 THEN coalesce(a.v, 0) / t.target END, coalesce(a.v, 0), t.target
FROM grid g CROSS JOIN (SELECT unnest([{'name': 'dealsWon', 'measure': 'deals won'}, {'name': 'calls', 'measure': 'call'},
                                       {'name': 'meetings', 'measure': 'meeting held'}], recursive := TRUE)) n
LEFT JOIN achieved a ON (a.co, a.dim, a.val, a.m, a.measure) = (g.co, g.dim, g.val, g.m, n.measure)
LEFT JOIN target t ON (t.co, t.dim, t.val, t.m, t.measure) = (g.co, g.dim, g.val, g.m, n.measure)
WHERE g.dim IN ('total', 'rep', 'channel');

-- To date: the months of the quarter or fiscal year up to the month shown, and the same number of months of the one before.
CREATE TABLE span AS
SELECT k.co, m.m, s.name, CAST(m.m - to_months(s.back) AS DATE) AS since, s.back + 1 AS months,
  CAST(m.m - to_months(s.back + s.length) AS DATE) AS before_since, CAST(m.m - to_months(s.length) AS DATE) AS before_until
FROM month m JOIN company k USING (co), LATERAL (SELECT unnest([
  {'name': 'quarter', 'back': CAST((month(m.m) - k.fiscal + 12) % 12 % 3 AS INTEGER), 'length': 3},
  {'name': 'year', 'back': CAST((month(m.m) - k.fiscal + 12) % 12 AS INTEGER), 'length': 12}], recursive := TRUE)) s;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.co, g.dim, g.val, g.m, unnest([
    plain(format('K8.booked.{}', s.name), coalesce(sum(a.v), 0)),
    rate(format('K8.attainment.{}', s.name), coalesce(sum(coalesce(a.v, 0)) FILTER (t.target > 0), 0), coalesce(sum(t.target) FILTER (t.target > 0), 0)),
    plain(format('K8.attainment.{}.months', s.name), count(*) FILTER (t.target > 0))
  ]) AS s
  FROM grid g JOIN span s USING (co, m)
  JOIN calendar_month c ON c.co = g.co AND c.m BETWEEN s.since AND g.m
  LEFT JOIN (FROM achieved WHERE measure = 'booked') a ON (a.co, a.dim, a.val, a.m) = (g.co, g.dim, g.val, c.m)
  LEFT JOIN (FROM target WHERE measure = 'booked') t ON (t.co, t.dim, t.val, t.m) = (g.co, g.dim, g.val, c.m)
  GROUP BY g.co, g.dim, g.val, g.m, s.name
);
