-- K16 (a) historic: net revenue of each customer up to as-of. (b) from data, over the last 12 full months shown.
INSERT INTO cell
SELECT co, 'K16.historic', 'customer', customer, '', sum(amount), NULL, NULL FROM revenue WHERE customer <> '' GROUP BY ALL;

CREATE TABLE lifetime_month AS
SELECT month.co, m FROM month JOIN company USING (co) WHERE last_day <= as_of
QUALIFY row_number() OVER (PARTITION BY month.co ORDER BY m DESC) <= 12;

-- An order invoiced in two of the months is one order.
CREATE TABLE lifetime_orders AS
SELECT co, count(*) AS orders FROM (
  SELECT co, "order" FROM revenue_dim JOIN lifetime_month USING (co, m) WHERE dim = 'total'
  GROUP BY ALL HAVING NOT same(sum(amount), 0) AND bool_or(NOT refund)
) GROUP BY ALL;

CREATE TABLE lifetime AS
SELECT k.co, k.horizon, sum(a.revenue) AS revenue, any_value(o.orders) AS orders, sum(r.at_end) AS active, sum(r.at_start) AS at_start,
  sum(r.at_start - r.kept) AS lost, sum(a.contribution) AS contribution, sum(a.contribution_revenue) AS contribution_revenue,
  sum(a.profit) AS profit, sum(a.profit_revenue) AS profit_revenue, sum(z.cost) AS cost, sum(n.n) AS customers
FROM company k JOIN lifetime_month f USING (co)
LEFT JOIN lifetime_orders o USING (co)
LEFT JOIN (FROM money WHERE dim = 'total') a USING (co, m)
LEFT JOIN (FROM retention WHERE dim = 'total') r USING (co, m)
LEFT JOIN (FROM cost WHERE dim = 'total') z ON z.co = k.co AND z.m = f.m - to_months(k.lag_months)
LEFT JOIN (FROM new_customers WHERE dim = 'total') n ON n.co = k.co AND n.m = f.m
GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, 'total', '', '', s.value, s.num, s.den FROM (
  SELECT co, unnest([
    rate('K16.averageSale', revenue, orders), rate('K16.salesPerMonth', orders, active), rate('K16.churn', lost, at_start),
    plain('K16.lifespan', lifespan), plain('K16.margin', margin),
    plain('K16.cltv', cltv), rate('K16.cac', cost, customers),
    plain('K16.cltvToCac', cltv / nullif(cost / nullif(customers, 0), 0))
  ]) AS s
  FROM (SELECT *, revenue / nullif(orders, 0) * orders / nullif(active, 0) * lifespan * margin AS cltv FROM (
    SELECT *, CASE WHEN at_start > 0 THEN least(coalesce(at_start / nullif(lost, 0), horizon), horizon) END AS lifespan,
      coalesce(CASE WHEN contribution_revenue > 0 THEN contribution / contribution_revenue END,
               CASE WHEN profit_revenue > 0 THEN profit / profit_revenue END) AS margin
    FROM lifetime))
);

-- K10 Payback: CAC / (contribution margin of the month / customers active at its end).
INSERT INTO cell
SELECT m.co, 'K10.payback', 'total', '', month_text(m.m),
  CASE WHEN a.contribution > 0 THEN (z.cost / n.n) / (a.contribution / nullif(r.at_end, 0)) END,
  z.cost / n.n, a.contribution / nullif(r.at_end, 0)
FROM month m JOIN company k USING (co)
LEFT JOIN (FROM money WHERE dim = 'total') a USING (co, m)
LEFT JOIN (FROM retention WHERE dim = 'total') r USING (co, m)
LEFT JOIN (FROM cost WHERE dim = 'total') z ON z.co = m.co AND z.m = m.m - to_months(k.lag_months)
LEFT JOIN (FROM new_customers WHERE dim = 'total') n ON n.co = m.co AND n.m = m.m;
