-- The other tables: invoices, payments, spend, expenses, activities.

CREATE TABLE invoice AS
SELECT i.co, i.n, i.id, i."order", i.day, i.paid_day,
  coalesce(nullif(i.customer, ''), d.customer, '') AS customer,
  coalesce(i.rep, d.rep, '') AS rep, coalesce(i.channel, d.channel, '') AS channel,
  coalesce(i.source, d.source, '') AS source, coalesce(d.product, '') AS product, coalesce(d.team, '') AS team,
  i.amount * factor(i.ccy, k.base, i.own_rate, r.per_unit) AS amount,
  i.cogs * factor(i.ccy, k.base, i.own_rate, r.per_unit) AS cogs,
  i.variable * factor(i.ccy, k.base, i.own_rate, r.per_unit) AS variable,
  i.paid * factor(i.ccy, k.base, i.own_rate, p.per_unit) AS paid
FROM (
  SELECT r.co, r.n, trim(r.id) AS id, coalesce(trim(filled(r."order", k.blanks)), '#' || trim(r.id)) AS "order",
    key_of(r.customer, k.blanks) AS customer, k.as_of,
    fold(filled(r.rep, k.blanks)) AS rep, fold(filled(r.channel, k.blanks)) AS channel, fold(filled(r.source, k.blanks)) AS source,
    day_of(filled(r.date, k.blanks), k.zone) AS day, day_of(filled(r.paid_on, k.blanks), k.zone) AS paid_day,
    number_of(filled(r.amount, k.blanks)) AS amount, coalesce(fold(filled(r.currency, k.blanks)), k.base) AS ccy,
    number_of(filled(r.rate, k.blanks)) AS own_rate, number_of(filled(r.cogs, k.blanks)) AS cogs,
    number_of(filled(r.variable, k.blanks)) AS variable, number_of(filled(r.paid, k.blanks)) AS paid
  FROM raw_invoices r JOIN company k USING (co)
  WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals)
) i JOIN company k USING (co)
LEFT JOIN deal d ON d.co = i.co AND d.id = i."order"
ASOF LEFT JOIN rate_day r ON r.co = i.co AND r.ccy = i.ccy AND r.day <= coalesce(i.day, no_day())
ASOF LEFT JOIN rate_day p ON p.co = i.co AND p.ccy = i.ccy AND p.day <= coalesce(i.paid_day, no_day())
WHERE coalesce(i.day <= i.as_of, FALSE);

-- A table of payments of its own.
CREATE TABLE payment AS
SELECT i.co, i.n, i."order", i.day,
  coalesce(nullif(i.customer, ''), d.customer, '') AS customer,
  coalesce(i.rep, d.rep, '') AS rep, coalesce(i.channel, d.channel, '') AS channel,
  coalesce(i.source, d.source, '') AS source, coalesce(d.product, '') AS product, coalesce(d.team, '') AS team,
  i.amount * factor(i.ccy, k.base, i.own_rate, r.per_unit) AS amount
FROM (
  SELECT r.co, r.n, coalesce(trim(filled(r."order", k.blanks)), '#' || trim(r.id)) AS "order",
    key_of(r.customer, k.blanks) AS customer,
    fold(filled(r.rep, k.blanks)) AS rep, fold(filled(r.channel, k.blanks)) AS channel, fold(filled(r.source, k.blanks)) AS source,
    day_of(filled(r.date, k.blanks), k.zone) AS day,
    number_of(filled(r.amount, k.blanks)) AS amount, coalesce(fold(filled(r.currency, k.blanks)), k.base) AS ccy,
    number_of(filled(r.rate, k.blanks)) AS own_rate
  FROM raw_payments r JOIN company k USING (co)
  WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals)
) i JOIN company k USING (co)
LEFT JOIN deal d ON d.co = i.co AND d.id = i."order"
ASOF LEFT JOIN rate_day r ON r.co = i.co AND r.ccy = i.ccy AND r.day <= coalesce(i.day, no_day())
WHERE i.day <= k.as_of;

CREATE TABLE cash AS
SELECT co, paid_day AS day, rep, channel, source, product, team, paid AS amount FROM invoice JOIN company k USING (co)
WHERE paid_day <= k.as_of AND paid IS NOT NULL AND NOT k.has_payments
UNION ALL
SELECT co, day, rep, channel, source, product, team, amount FROM payment WHERE amount IS NOT NULL;

-- Revenue (C16): invoices if mapped, else payments, else booked.
CREATE TABLE revenue AS
SELECT co, 'invoices' AS kind, day, customer, rep, channel, source, product, team, "order", amount, amount < 0 AS refund,
  cogs, CASE WHEN cogs IS NOT NULL AND variable IS NOT NULL THEN cogs + variable END AS variable_costs
FROM invoice WHERE amount IS NOT NULL
UNION ALL
SELECT co, 'payments', day, customer, rep, channel, source, product, team, "order", amount, amount < 0, NULL, NULL
FROM payment JOIN company k USING (co) WHERE amount IS NOT NULL AND NOT k.has_invoices
UNION ALL
SELECT co, 'booked', closed, customer, rep, channel, source, product, team, id, amount, refund, cost, NULL
FROM booked JOIN company k USING (co) WHERE amount IS NOT NULL AND NOT k.has_invoices AND NOT k.has_payments;

CREATE TABLE spend AS
SELECT s.co, s.day, s.channel, s.source, s.amount * factor(s.ccy, k.base, NULL, r.per_unit) AS amount
FROM (
  SELECT r.co, day_of(filled(r.date, k.blanks), k.zone) AS day, key_of(r.channel, k.blanks) AS channel, key_of(r.source, k.blanks) AS source,
    number_of(filled(r.amount, k.blanks)) AS amount, coalesce(fold(filled(r.currency, k.blanks)), k.base) AS ccy
  FROM raw_spend r JOIN company k USING (co)
  WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals)
) s JOIN company k USING (co)
ASOF LEFT JOIN rate_day r ON r.co = s.co AND r.ccy = s.ccy AND r.day <= coalesce(s.day, no_day())
WHERE s.day <= k.as_of AND s.amount * factor(s.ccy, k.base, NULL, r.per_unit) IS NOT NULL;

CREATE TABLE expense AS
SELECT s.co, s.day, s.amount * factor(s.ccy, k.base, NULL, r.per_unit) AS amount
FROM (
  SELECT r.co, day_of(filled(r.date, k.blanks), k.zone) AS day,
    number_of(filled(r.amount, k.blanks)) AS amount, coalesce(fold(filled(r.currency, k.blanks)), k.base) AS ccy
  FROM raw_expenses r JOIN company k USING (co)
  WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals)
) s JOIN company k USING (co)
ASOF LEFT JOIN rate_day r ON r.co = s.co AND r.ccy = s.ccy AND r.day <= coalesce(s.day, no_day())
WHERE s.day <= k.as_of AND s.amount * factor(s.ccy, k.base, NULL, r.per_unit) IS NOT NULL;

CREATE TABLE activity AS
SELECT r.co, day_of(filled(r.date, k.blanks), k.zone) AS day, ty.meaning AS type,
  key_of(r.rep, k.blanks) AS rep, key_of(r.channel, k.blanks) AS channel, key_of(r.customer, k.blanks) AS customer,
  coalesce(st.meaning, CASE WHEN k.has_activity_status THEN 'unknown' ELSE 'done' END) AS status, k.as_of
FROM raw_activities r JOIN company k USING (co)
LEFT JOIN word ty ON ty.co = r.co AND ty.kind = 'activity' AND ty.text = fold(r.type)
LEFT JOIN word st ON st.co = r.co AND st.kind = 'activity_status' AND st.text = fold(r.status)
WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals) AND (day_of(filled(r.date, k.blanks), k.zone) <= k.as_of OR st.meaning = 'planned');
