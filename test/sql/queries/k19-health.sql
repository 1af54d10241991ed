-- K19 Health: growth of revenue on the month before and to date; revenue − expenses − reserves.
INSERT INTO cell
SELECT g.co, 'K19.growth', g.dim, g.val, month_text(g.m),
  CASE WHEN g.m > f.since AND coalesce(b.revenue, 0) > 1e-9 THEN (coalesce(a.revenue, 0) - b.revenue) / b.revenue END,
  CASE WHEN g.m > f.since THEN coalesce(a.revenue, 0) - coalesce(b.revenue, 0) END, CASE WHEN g.m > f.since THEN coalesce(b.revenue, 0) END
FROM grid g JOIN (SELECT co, min(month_of(day)) AS since FROM revenue GROUP BY ALL) f USING (co)
LEFT JOIN money a USING (co, dim, val, m)
LEFT JOIN money b ON (b.co, b.dim, b.val) = (g.co, g.dim, g.val) AND b.m = g.m - INTERVAL 1 MONTH;

-- The first month in which anything is known: a deal was created or closed, money moved.
CREATE TABLE data_from AS
SELECT co, month_of(min(day)) AS m FROM (
  SELECT co, least(created, closed) AS day FROM lead UNION ALL SELECT co, day FROM revenue UNION ALL SELECT co, day FROM cash
) GROUP BY co;

INSERT INTO cell
SELECT g.co, format('K19.growth.{}', s.name), g.dim, g.val, month_text(g.m),
  CASE WHEN sum(a.revenue) FILTER (a.m < s.since) > 1e-9 AND any_value(s.before_since >= f.m)
       THEN coalesce(sum(a.revenue) FILTER (a.m >= s.since), 0) / sum(a.revenue) FILTER (a.m < s.since) - 1 END,
  coalesce(sum(a.revenue) FILTER (a.m >= s.since), 0) - coalesce(sum(a.revenue) FILTER (a.m < s.since), 0),
  coalesce(sum(a.revenue) FILTER (a.m < s.since), 0)
FROM grid g JOIN span s USING (co, m) JOIN data_from f ON f.co = g.co
LEFT JOIN money a ON (a.co, a.dim, a.val) = (g.co, g.dim, g.val) AND (a.m BETWEEN s.since AND g.m OR a.m BETWEEN s.before_since AND s.before_until)
GROUP BY g.co, g.dim, g.val, g.m, s.name;

INSERT INTO cell
SELECT m.co, 'K19.left', 'total', '', month_text(m.m), coalesce(a.revenue, 0) - e.spent, coalesce(a.revenue, 0), e.spent
FROM month m LEFT JOIN (FROM money WHERE dim = 'total') a USING (co, m)
LEFT JOIN (SELECT co, month_of(day) AS m, sum(amount) AS spent FROM expense GROUP BY ALL) e USING (co, m);
