-- K20 Velocity: open at the end × win rate × average won deal / mean cycle, over the days (end − 90, end].
CREATE TABLE velocity AS
SELECT g.co, g.dim, g.val, g.m, count(*) FILTER (c.state = 'won') AS won, count(*) FILTER (c.state = 'lost') AS lost,
  avg(c.amount) FILTER (c.state = 'won') AS average, avg(c.cycle) AS cycle
FROM grid g JOIN company k USING (co)
JOIN closed_deal c ON (c.co, c.dim, c.val) = (g.co, g.dim, g.val) AND c.closed > g.until_day - k.velocity_days AND c.closed <= g.until_day
GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, NULL, NULL FROM (
  SELECT g.*, unnest([
    plain('K20.velocity', CASE WHEN won > 0 AND cycle > 0 THEN coalesce(o.n, 0) * (won / (won + lost)) * average / cycle END),
    plain('K20.velocity.won', coalesce(won, 0)), plain('K20.velocity.lost', coalesce(lost, 0)),
    plain('K20.velocity.average', average), plain('K20.velocity.cycle', cycle)
  ]) AS s
  FROM grid g LEFT JOIN velocity v USING (co, dim, val, m) LEFT JOIN open_at_end o USING (co, dim, val, m)
);

-- K21 Coverage: open, expected in the month / (target − booked), for the running month and later ones; reached → blank.
INSERT INTO cell
SELECT g.co, 'K21.coverage', g.dim, g.val, month_text(g.m),
  CASE WHEN here AND target > 0 AND target > coalesce(v, 0) THEN coalesce(p.raw, 0) / (target - coalesce(v, 0)) END,
  CASE WHEN here THEN coalesce(p.raw, 0) END, CASE WHEN here THEN target - coalesce(v, 0) END
FROM (SELECT g.*, g.last_day >= k.as_of AS here FROM grid g JOIN company k USING (co)) g
LEFT JOIN planned p USING (co, dim, val, m)
LEFT JOIN (FROM achieved WHERE measure = 'booked') a USING (co, dim, val, m)
LEFT JOIN (FROM target WHERE measure = 'booked') t USING (co, dim, val, m)
WHERE g.dim IN ('total', 'rep', 'channel');

-- K22 Lost by reason: count, amount, share of the lost count; a blank reason is a row.
INSERT INTO cell
SELECT co, s.kpi, 'reason', reason, month_text(m), s.value, s.num, s.den FROM (
  SELECT *, unnest([plain('K22.count', n), plain('K22.amount', amount), rate('K22.share', n, total)]) AS s
  FROM (SELECT co, reason, m, count(*) AS n, coalesce(sum(amount), 0) AS amount, sum(count(*)) OVER (PARTITION BY co, m) AS total
        FROM closed_deal WHERE state = 'lost' AND dim = 'total' GROUP BY co, reason, m)
  JOIN month USING (co, m)
);

-- K23 Overdue: open, expected before the as-of day. Stale: open and older than twice the median cycle of all deals won up to as-of.
CREATE TABLE median_cycle AS SELECT co, median(cycle) AS days FROM closed_deal WHERE dim = 'total' GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, 'deal', id, '', s.value, NULL, NULL FROM (
  SELECT l.co, l.id, unnest([
    plain('K23.overdue', CASE WHEN l.expected < k.as_of THEN 1 END),
    plain('K23.stale', CASE WHEN k.as_of - l.created > 2 * c.days THEN 1 END),
    plain('K23.age', k.as_of - l.created)]) AS s
  FROM lead l JOIN company k USING (co) LEFT JOIN median_cycle c USING (co) WHERE l.state = 'open'
) WHERE s.value IS NOT NULL;

INSERT INTO cell
SELECT k.co, s.kpi, 'total', '', '', s.value, NULL, NULL FROM (
  SELECT k.co, unnest([
    plain('K23.medianCycle', any_value(c.days)),
    plain('K23.overdueDeals', count(*) FILTER (l.expected < k.as_of)),
    plain('K23.staleDeals', count(*) FILTER (k.as_of - l.created > 2 * c.days)),
    plain('K23.noExpected', count(*) FILTER (l.state = 'open' AND l.expected IS NULL))]) AS s
  FROM company k LEFT JOIN (FROM lead WHERE state = 'open') l USING (co) LEFT JOIN median_cycle c USING (co) GROUP BY k.co
) k;
