-- K10 CAC, ROAS, ROI: what was spent in month m − L on the customers whose first booked deal is in month m.
CREATE TABLE cost AS
SELECT co, s.dim, s.val, month_of(day) AS m, sum(amount) AS cost
FROM (SELECT *, unnest(dims('', channel, source, '', '')) AS s FROM spend) WHERE s.dim IN ('total', 'channel', 'source') GROUP BY ALL;

-- Marks (C17): first seen in the first G days of the data.
CREATE TABLE history_start AS
SELECT co, min(least(created, closed)) AS first_day FROM deal GROUP BY ALL;

CREATE TABLE new_customers AS
SELECT c.co, c.dim, c.val, c.m, count(*) AS n, count(*) FILTER (c.first_day < h.first_day + k.g) AS maybe_not
FROM customer_dim c JOIN company k USING (co) JOIN history_start h USING (co) GROUP BY ALL;

-- All booked deals of those customers up to as-of, refunds included; the invoices of them where deals have no cost column.
CREATE TABLE bought AS
SELECT b.co, b.customer, b.amount, b.cost FROM booked b JOIN company k USING (co)
WHERE b.customer <> '' AND (k.has_deal_cost OR NOT k.has_invoice_cost)
UNION ALL
SELECT i.co, i.customer, i.amount, i.cogs FROM invoice i JOIN company k USING (co)
WHERE i.customer <> '' AND i.amount IS NOT NULL AND NOT k.has_deal_cost AND k.has_invoice_cost;

CREATE TABLE returns AS
SELECT c.co, c.dim, c.val, c.m, coalesce(sum(b.amount - b.cost), 0) AS profit,
  count(b.amount - b.cost) AS known, count(*) AS rows
FROM customer_dim c JOIN bought b ON b.co = c.co AND b.customer = c.customer GROUP BY ALL;

CREATE TABLE sales_of AS
SELECT c.co, c.dim, c.val, c.m, sum(b.amount) AS amount
FROM customer_dim c JOIN booked b ON b.co = c.co AND b.customer = c.customer GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    plain('K10.cost', z.cost),
    c('K10.cac', lagged.cost / nullif(coalesce(n.n, 0), 0), lagged.cost, coalesce(n.n, 0)),
    c('K10.cac0', z.cost / nullif(coalesce(n.n, 0), 0), z.cost, coalesce(n.n, 0)),
    c('K10.roas', coalesce(o.amount, 0) / nullif(lagged.cost, 0), coalesce(o.amount, 0), lagged.cost),
    c('K10.roi', CASE WHEN k.has_deal_cost OR k.has_invoice_cost THEN (coalesce(r.profit, 0) - lagged.cost) / nullif(lagged.cost, 0) END,
      CASE WHEN k.has_deal_cost OR k.has_invoice_cost THEN coalesce(r.profit, 0) - coalesce(lagged.cost, 0) END, lagged.cost),
    plain('K10.roi.grossProfit', coalesce(r.profit, 0)),
    plain('K10.roi.known', coalesce(r.known, 0)),
    plain('K10.roi.of', coalesce(r.rows, 0))
  ]) AS s
  FROM grid g JOIN company k USING (co)
  LEFT JOIN cost z USING (co, dim, val, m)
  LEFT JOIN cost lagged ON (lagged.co, lagged.dim, lagged.val) = (g.co, g.dim, g.val) AND lagged.m = g.m - to_months(k.lag_months)
  LEFT JOIN new_customers n ON (n.co, n.dim, n.val, n.m) = (g.co, g.dim, g.val, g.m)
  LEFT JOIN returns r ON (r.co, r.dim, r.val, r.m) = (g.co, g.dim, g.val, g.m)
  LEFT JOIN sales_of o ON (o.co, o.dim, o.val, o.m) = (g.co, g.dim, g.val, g.m)
  WHERE g.dim IN ('total', 'channel', 'source')
);

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, NULL, NULL FROM (
  SELECT g.*, unnest([plain('K10.newCustomers', coalesce(n.n, 0)), plain('K10.newCustomers.mayNotBeNew', coalesce(n.maybe_not, 0))]) AS s
  FROM grid g LEFT JOIN new_customers n USING (co, dim, val, m)
);
