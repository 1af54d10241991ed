-- K3 Funnel: which stages each lead reached, and when, under the reach rule of the setting.
-- A stage passed by implication was entered on the earliest date among the later stages; the first is never implied.
CREATE TABLE evidence AS
SELECT co, id, state, dim, val, created,
  [created, contacted, qualified, proposal, contract, CASE WHEN state = 'won' THEN closed END] AS days,
  [created IS NOT NULL, contacted IS NOT NULL, qualified IS NOT NULL, proposal IS NOT NULL, contract IS NOT NULL, state = 'won'] AS touched
FROM lead_dim;

CREATE TABLE reached AS
SELECT e.co, e.id, e.state, e.dim, e.val, e.created, i.i AS stage,
  CASE k.reach
    WHEN 'any' THEN e.touched[i.i]
    WHEN 'all' THEN list_bool_and(e.touched[1:i.i])
    ELSE CASE WHEN i.i = 1 THEN e.touched[1] ELSE list_bool_or(e.touched[i.i:6]) END
  END AS reached,
  CASE WHEN k.reach = 'implied' AND i.i > 1 THEN coalesce(e.days[i.i], list_min(e.days[i.i + 1:6])) ELSE e.days[i.i] END AS day
FROM evidence e JOIN company k USING (co) CROSS JOIN (SELECT unnest([1, 2, 3, 4, 5, 6]) AS i) i;
DELETE FROM reached WHERE NOT reached;

CREATE TABLE funnel AS
SELECT g.co, g.dim, g.val, g.m, f.how, i.i AS stage, CAST(coalesce(n.n, 0) AS DOUBLE) AS n
FROM grid g CROSS JOIN (SELECT unnest(['cohort', 'event']) AS how) f CROSS JOIN (SELECT unnest([1, 2, 3, 4, 5, 6]) AS i) i
LEFT JOIN (
  SELECT co, dim, val, month_of(created) AS m, 'cohort' AS how, stage, count(*) AS n FROM reached WHERE created IS NOT NULL GROUP BY ALL
  UNION ALL
  SELECT co, dim, val, month_of(day), 'event', stage, count(*) FROM reached WHERE day IS NOT NULL GROUP BY ALL
) n ON (n.co, n.dim, n.val, n.m, n.how, n.stage) = (g.co, g.dim, g.val, g.m, f.how, i.i);

CREATE MACRO stage_name(i) AS ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'][i];

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT f.*, unnest([
    plain(format('K3.{}.{}', how, stage_name(stage)), n),
    rate(format('K3.{}.{}.step', how, stage_name(stage)), CASE WHEN stage > 1 THEN n END, lag(n) OVER w),
    rate(format('K3.{}.{}.overall', how, stage_name(stage)), n, first_value(n) OVER w)
  ]) AS s
  FROM funnel f WINDOW w AS (PARTITION BY co, dim, val, m, how ORDER BY stage)
);
