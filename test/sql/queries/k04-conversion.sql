-- K4 Conversion.
-- The customer as it is counted: dimensions of the first booked deal; of several that day the one created first, then the lower id.
CREATE TABLE customer AS
SELECT p.co, p.customer, f.first_day, p.rep, p.channel, p.source, p.product, p.team
FROM purchase p JOIN first_day f ON f.co = p.co AND f.customer = p.customer AND f.first_day = p.closed
QUALIFY row_number() OVER (PARTITION BY p.co, p.customer ORDER BY p.created NULLS LAST, p.id) = 1;
CREATE TABLE customer_dim AS
SELECT c.*, s.dim, s.val, month_of(first_day) AS m FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM customer) c;

-- One row a lead and conversion: when it entered, whether and when it reached the end; undated where the end needs a close date.
CREATE TABLE conversion AS
SELECT p.co, p.dim, p.val, v.name, v.entered, p.state = 'open' AS open, p.became_customer AS reached, p.closed AS day,
  NOT p.became_customer AND p.state <> 'open' AND p.closed IS NULL AS undated
FROM prospect_dim p, LATERAL (SELECT unnest([
  {'name': 'leadCustomer', 'entered': p.created}, {'name': 'qualifiedCustomer', 'entered': p.qualified}
], recursive := TRUE)) v
WHERE v.entered IS NOT NULL
UNION ALL
SELECT l.co, l.dim, l.val, 'deal', l.created, l.state = 'open', l.state = 'won', l.closed, l.state <> 'open' AND l.closed IS NULL
FROM lead_dim l WHERE l.created IS NOT NULL
UNION ALL
SELECT a.co, a.dim, a.val, p.name, a.day, a.state = 'open', b.stage IS NOT NULL, b.day,
  CASE WHEN b.stage IS NOT NULL THEN b.day IS NULL ELSE p."to" = 6 AND a.state <> 'open' AND l.closed IS NULL END
FROM reached a
JOIN (SELECT unnest([{'name': 'contactedQualified', 'from': 2, 'to': 3}, {'name': 'qualifiedContract', 'from': 3, 'to': 5},
                     {'name': 'contactedWon', 'from': 2, 'to': 6}], recursive := TRUE)) p ON p."from" = a.stage
JOIN lead l ON l.co = a.co AND l.id = a.id
LEFT JOIN reached b ON b.co = a.co AND b.id = a.id AND b.dim = a.dim AND b.stage = p."to"
WHERE a.day IS NOT NULL;

-- COHORT by the date of entry, without a window and with W days.
CREATE TABLE cohort AS
SELECT c.co, c.dim, c.val, c.name, month_of(c.entered) AS m, count(*) AS n, count(*) FILTER (reached) AS done,
  count(*) FILTER (open AND NOT reached) AS open,
  count(*) FILTER (NOT mature) AS not_yet, count(*) FILTER (NOT mature AND reached) AS not_yet_done,
  count(*) FILTER (mature AND undated) AS no_date,
  count(*) FILTER (mature AND NOT undated) AS judged,
  count(*) FILTER (mature AND NOT undated AND reached AND day - entered <= w) AS judged_done
FROM (SELECT c.*, k.w, k.as_of - c.entered >= k.w AS mature FROM conversion c JOIN company k USING (co)) c
GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    rate(format('K4.{}.cohort', v.name), coalesce(done, 0), coalesce(n, 0)),
    plain(format('K4.{}.cohort.open', v.name), coalesce(open, 0)),
    rate(format('K4.{}.window', v.name), coalesce(judged_done, 0), coalesce(judged, 0)),
    plain(format('K4.{}.window.notYet', v.name), coalesce(not_yet, 0)),
    plain(format('K4.{}.window.notYetConverted', v.name), coalesce(not_yet_done, 0)),
    plain(format('K4.{}.window.noDate', v.name), coalesce(no_date, 0))
  ]) AS s
  FROM grid g CROSS JOIN (SELECT unnest(['deal', 'qualifiedCustomer', 'leadCustomer', 'contactedQualified', 'qualifiedContract', 'contactedWon']) AS name) v
  LEFT JOIN cohort c ON (c.co, c.dim, c.val, c.m, c.name) = (g.co, g.dim, g.val, g.m, v.name)
);

-- EVENT: each side by its own date.
CREATE TABLE event_counts AS
SELECT co, dim, val, m,
  sum(n) FILTER (what = 'created') AS created, sum(n) FILTER (what = 'won') AS won,
  sum(n) FILTER (what = 'qualified') AS qualified, sum(n) FILTER (what = 'customers') AS customers
FROM (
  SELECT co, dim, val, month_of(created) AS m, 'created' AS what, count(*) AS n FROM lead_dim GROUP BY ALL
  UNION ALL SELECT co, dim, val, month_of(qualified), 'qualified', count(*) FROM prospect_dim GROUP BY ALL
  UNION ALL SELECT co, dim, val, m, 'won', count(*) FROM booked_dim WHERE NOT refund GROUP BY ALL
  UNION ALL SELECT co, dim, val, m, 'customers', count(*) FROM customer_dim GROUP BY ALL
) GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    rate('K4.deal.event', coalesce(e.won, 0), coalesce(e.created, 0)),
    rate('K4.qualifiedCustomer.event', coalesce(e.customers, 0), coalesce(e.qualified, 0))
  ]) AS s
  FROM grid g LEFT JOIN event_counts e USING (co, dim, val, m)
);

INSERT INTO cell
SELECT a.co, format('K4.{}.event', v.name), a.dim, a.val, month_text(a.m), CASE WHEN a.n <> 0 THEN b.n / a.n END, b.n, a.n
FROM (SELECT unnest([{'name': 'contactedQualified', 'from': 2, 'to': 3}, {'name': 'qualifiedContract', 'from': 3, 'to': 5},
                     {'name': 'contactedWon', 'from': 2, 'to': 6}], recursive := TRUE)) v
JOIN funnel a ON a.how = 'event' AND a.stage = v."from"
JOIN funnel b ON b.how = 'event' AND b.stage = v."to" AND (b.co, b.dim, b.val, b.m) = (a.co, a.dim, a.val, a.m);
