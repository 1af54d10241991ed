-- K11 Retention: active on day D = a purchase on one of the G days up to and including D.
CREATE TABLE purchase_day AS SELECT DISTINCT co, customer, closed AS day FROM purchase;

CREATE TABLE customer_month AS
SELECT c.co, c.customer, m.m,
  bool_or(p.day > m.m - 1 - k.g AND p.day <= m.m - 1) AS at_start,
  bool_or(p.day > m.until_day - k.g AND p.day <= m.until_day) AS at_end,
  count(*) FILTER (p.day <= m.until_day) AS days, bool_or(p.day BETWEEN m.m AND m.until_day) AS bought
FROM customer c JOIN month m USING (co) JOIN company k USING (co) JOIN purchase_day p USING (co, customer)
GROUP BY ALL;

CREATE TABLE retention AS
SELECT c.co, d.dim, d.val, c.m, count(*) FILTER (at_start) AS at_start, count(*) FILTER (at_start AND at_end) AS kept,
  count(*) FILTER (at_end) AS at_end, count(*) FILTER (days >= 1) AS ever, count(*) FILTER (days >= 2) AS again
FROM customer_month c JOIN customer_dim d USING (co, customer) GROUP BY c.co, d.dim, d.val, c.m;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    rate('K11.retention', coalesce(kept, 0), coalesce(at_start, 0)),
    rate('K11.churn', coalesce(at_start - kept, 0), coalesce(at_start, 0)),
    plain('K11.activeAtEnd', coalesce(at_end, 0)),
    rate('K11.repeatPurchase', coalesce(again, 0), coalesce(ever, 0))
  ]) AS s
  FROM grid g LEFT JOIN retention r USING (co, dim, val, m)
);

-- Cohorts: month of the first purchase × month; customers who bought in it / customers of the cohort.
INSERT INTO cell
SELECT c.co, 'K11.cohort', 'cohort', month_text(month_of(c.first_day)), month_text(m.m),
  count(*) FILTER (x.bought) / count(*), count(*) FILTER (x.bought), count(*)
FROM customer c JOIN month a ON a.co = c.co AND a.m = month_of(c.first_day)
JOIN month m ON m.co = c.co AND m.m >= a.m
JOIN customer_month x ON x.co = c.co AND x.customer = c.customer AND x.m = m.m
GROUP BY ALL;
