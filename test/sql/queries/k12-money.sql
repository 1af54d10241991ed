-- K12 Gross profit and contribution margin, K13 Money. Rows without a known cost leave K12: "cost known for n of d".
CREATE TABLE money AS
SELECT co, dim, val, m, sum(amount) AS revenue, count(*) AS rows,
  sum(amount - cogs) AS profit, sum(amount) FILTER (cogs IS NOT NULL) AS profit_revenue, count(cogs) AS cogs_known,
  sum(amount - variable_costs) AS contribution, sum(amount) FILTER (variable_costs IS NOT NULL) AS contribution_revenue,
  count(variable_costs) AS variable_known,
  count(*) FILTER (NOT refund) AS sales, count(*) FILTER (refund) AS refunds
FROM revenue_dim GROUP BY ALL;

-- An order counts in a month where its rows of the month do not add up to 0 and one of them is no refund.
CREATE TABLE orders AS
SELECT co, dim, val, m, count(*) AS n FROM (
  SELECT co, dim, val, m, "order" FROM revenue_dim GROUP BY ALL HAVING NOT same(sum(amount), 0) AND bool_or(NOT refund)
) GROUP BY ALL;

CREATE TABLE cash_month AS
SELECT co, s.dim, s.val, month_of(day) AS m, sum(amount) AS cash
FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM cash) GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    plain('K12.grossProfit', a.profit),
    c('K12.grossMargin', CASE WHEN profit_revenue > 1e-9 THEN profit / profit_revenue END, coalesce(profit, 0), coalesce(profit_revenue, 0)),
    plain('K12.grossProfit.known', coalesce(cogs_known, 0)),
    plain('K12.grossProfit.of', coalesce(rows, 0)),
    plain('K12.contribution', a.contribution),
    plain('K12.contribution.known', coalesce(variable_known, 0)),
    c('K12.profitability', CASE WHEN contribution_revenue > 1e-9 THEN contribution / contribution_revenue END,
      coalesce(contribution, 0), coalesce(contribution_revenue, 0)),
    plain('K13.invoices', CASE WHEN k.has_invoices THEN coalesce(sales, 0) END),
    plain('K13.refunds', CASE WHEN k.has_invoices THEN coalesce(refunds, 0) END),
    plain('K13.revenue', coalesce(a.revenue, 0)),
    plain('K13.cash', CASE WHEN k.has_invoices OR k.has_payments THEN coalesce(h.cash, 0) END),
    rate('K13.averageCheck', CASE WHEN coalesce(o.n, 0) > 0 THEN a.revenue ELSE coalesce(a.revenue, 0) END, coalesce(o.n, 0))
  ]) AS s
  FROM grid g JOIN company k USING (co) LEFT JOIN money a USING (co, dim, val, m)
  LEFT JOIN orders o USING (co, dim, val, m) LEFT JOIN cash_month h USING (co, dim, val, m)
);
