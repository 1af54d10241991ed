-- K1 Leads, K2 Qualified leads: by created date; by the date of the first own-need quote, worth the amount at that day's rate.
INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    plain('K1.leads', coalesce(a.n, 0)),
    plain('K2.leads', coalesce(q.n, 0)),
    plain('K2.value', coalesce(q.total, 0)),
    plain('K2.value.known', coalesce(q.known, 0)),
    rate('K2.mean', coalesce(q.total, 0), coalesce(q.known, 0))
  ]) AS s
  FROM grid g
  LEFT JOIN (SELECT co, dim, val, month_of(created) AS m, count(*) AS n FROM prospect_dim GROUP BY ALL) a USING (co, dim, val, m)
  LEFT JOIN (SELECT co, dim, val, month_of(qualified) AS m, count(*) AS n, count(quote_value) AS known, sum(quote_value) AS total
             FROM prospect_dim GROUP BY ALL) q USING (co, dim, val, m)
);
