-- K15 Planned: open deals expected in the month, raw and weighted; and the plan at the start of the month, reconstructed.
CREATE TABLE open_deal AS
SELECT l.*, month_of(expected) AS m, amount * coalesce(l.probability, s.probability) AS weighted
FROM lead_dim l
LEFT JOIN stage_probability s ON s.co = l.co AND s.stage = CASE WHEN l.contract IS NOT NULL THEN 'contract'
  WHEN l.proposal IS NOT NULL THEN 'proposal' WHEN l.qualified IS NOT NULL THEN 'qualified'
  WHEN l.contacted IS NOT NULL THEN 'contacted' WHEN l.created IS NOT NULL THEN 'created' END
WHERE l.state = 'open';

CREATE TABLE planned AS
SELECT co, dim, val, m, sum(amount) AS raw, sum(weighted) AS weighted, count(*) AS deals
FROM open_deal WHERE m IS NOT NULL GROUP BY ALL;

CREATE TABLE plan AS
SELECT l.co, l.dim, l.val, m.m, sum(l.amount) AS raw, count(*) AS deals
FROM lead_dim l JOIN month m ON m.co = l.co AND m.m = month_of(l.expected)
  AND l.created < m.m AND (l.state = 'open' OR l.closed >= m.m)
GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, NULL, NULL FROM (
  SELECT g.*, unnest([
    plain('K15.open', coalesce(p.raw, 0)),
    plain('K15.weighted', coalesce(p.weighted, 0)),
    plain('K15.open.deals', coalesce(p.deals, 0)),
    plain('K15.plan', CASE WHEN k.has_expected OR g.last_day >= k.as_of THEN coalesce(r.raw, 0) END),
    plain('K15.plan.deals', CASE WHEN k.has_expected OR g.last_day >= k.as_of THEN coalesce(r.deals, 0) END)
  ]) AS s
  FROM grid g JOIN company k USING (co) LEFT JOIN planned p USING (co, dim, val, m) LEFT JOIN plan r USING (co, dim, val, m)
);

-- Expected after the months shown.
INSERT INTO cell
SELECT p.co, s.kpi, 'total', '', month_text(p.m), s.value, NULL, NULL FROM (
  SELECT p.co, p.m, unnest([plain('K15.open', coalesce(raw, 0)), plain('K15.weighted', weighted), plain('K15.open.deals', deals)]) AS s
  FROM planned p WHERE dim = 'total'
) p JOIN company k USING (co) WHERE p.m > k.as_of;
