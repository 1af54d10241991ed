-- K7 Time in stage: from the stage's own date to the first entry into any later one, or closing; only dates in the table.
CREATE TABLE stay AS
SELECT *, left_on - day AS days, month_of(left_on) AS m FROM (
  SELECT co, id, dim, val, stage, state, days[stage] AS day, still_in,
    CASE WHEN later IS NULL OR (state = 'lost' AND closed < later) THEN closed ELSE later END AS left_on,
    state = 'lost' AND closed IS NOT NULL AND (later IS NULL OR closed < later) AS by_loss
  FROM (
    SELECT e.*, i.stage, list_min(e.days[i.stage + 1:6]) AS later, l.closed,
      e.state = 'open' AND list_min(e.days[i.stage + 1:5]) IS NULL AS still_in
    FROM evidence e CROSS JOIN (SELECT unnest([1, 2, 3, 4, 5]) AS stage) i
    JOIN lead l ON l.co = e.co AND l.id = e.id
    WHERE e.days[i.stage] IS NOT NULL
  )
);

CREATE TABLE stay_stats AS
SELECT co, dim, val, stage, by_loss, month, count(*) AS n, sum(days) AS total, median(days) AS median
FROM (
  SELECT *, month_text(m) AS month FROM stay WHERE left_on IS NOT NULL AND days >= 0
  UNION ALL
  SELECT s.*, 'all' FROM stay s JOIN month USING (co, m) WHERE left_on IS NOT NULL AND days >= 0
) GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month, s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    rate(format('K7.{}.{}.mean', stage_name(i.i), CASE WHEN l.by_loss THEN 'lost' ELSE 'forward' END), coalesce(total, 0), coalesce(n, 0)),
    c(format('K7.{}.{}.median', stage_name(i.i), CASE WHEN l.by_loss THEN 'lost' ELSE 'forward' END), median, NULL, coalesce(n, 0))
  ]) AS s
  FROM (SELECT co, dim, val, month_text(m) AS month FROM grid UNION ALL SELECT co, dim, val, 'all' FROM dim_value) g
  CROSS JOIN (SELECT unnest([1, 2, 3, 4, 5]) AS i) i CROSS JOIN (SELECT unnest([TRUE, FALSE]) AS by_loss) l
  LEFT JOIN stay_stats a ON (a.co, a.dim, a.val, a.month, a.stage, a.by_loss) = (g.co, g.dim, g.val, g.month, i.i, l.by_loss)
);

-- Still in it: the age of each open deal in its furthest dated stage.
INSERT INTO cell
SELECT s.co, format('K7.{}.age', stage_name(stage)), 'deal', id, '', k.as_of - day, NULL, NULL
FROM stay s JOIN company k USING (co) WHERE s.dim = 'total' AND still_in;

-- Negative: listed, one a deal and stage.
INSERT INTO cell
SELECT co, format('K7.{}.negative', stage_name(stage)), 'deal', id, '', days, NULL, NULL FROM stay WHERE dim = 'total' AND days < 0;

-- Bottleneck over the months shown together: the number of the stage with the lowest step %, and of the longest median; ties to the earlier.
CREATE TABLE steps AS
SELECT co, stage, n, lag(n) OVER (PARTITION BY co ORDER BY stage) AS before
FROM (SELECT co, stage, sum(n) AS n FROM funnel WHERE how = 'cohort' AND dim = 'total' GROUP BY ALL);

INSERT INTO cell
SELECT co, 'K7.bottleneck.step', 'total', '', '', stage - 1, n, before FROM steps
WHERE before > 0 QUALIFY row_number() OVER (PARTITION BY co ORDER BY n / before, stage) = 1;
INSERT INTO cell
SELECT co, 'K7.bottleneck.median', 'total', '', '', stage, median, n FROM stay_stats
WHERE dim = 'total' AND month = 'all' AND NOT by_loss
QUALIFY row_number() OVER (PARTITION BY co ORDER BY median DESC, stage) = 1;
