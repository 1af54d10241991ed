-- K14 Revenue mix. Days on which a customer bought, each with the one before.
CREATE TABLE purchase_part AS
SELECT p.co, p.customer, p.day,
  CASE WHEN before IS NULL THEN 'new' WHEN p.day - before <= k.g THEN 'added' ELSE 'returned' END AS part
FROM (SELECT *, lag(day) OVER (PARTITION BY co, customer ORDER BY day) AS before FROM purchase_day) p JOIN company k USING (co);

-- The part of each booked deal: the written type, else by days, else unknown; of a refund that of the latest purchase up to its day.
CREATE TABLE deal_part AS
SELECT b.co, b.id, b.refund, b.amount, b.closed, b.customer, coalesce(b.written_type, p.part, 'unknown') AS part
FROM booked b LEFT JOIN purchase_part p ON p.co = b.co AND p.customer = b.customer AND p.day = b.closed AND NOT b.refund
WHERE NOT b.refund
UNION ALL
SELECT r.co, r.id, TRUE, r.amount, r.closed, r.customer, coalesce(r.written_type, x.part, 'unknown')
FROM booked r LEFT JOIN (
  SELECT r.co, r.id, arg_max(coalesce(p.written_type, q.part), {'day': p.closed, 'created': p.created, 'id': p.id}) AS part
  FROM booked r JOIN purchase p ON p.co = r.co AND p.customer = r.customer AND p.closed <= r.closed
  JOIN purchase_part q ON q.co = p.co AND q.customer = p.customer AND q.day = p.closed
  WHERE r.refund GROUP BY ALL
) x USING (co, id)
WHERE r.refund;

CREATE TABLE mix AS
SELECT b.co, b.dim, b.val, b.m, p.part, sum(p.amount) AS amount, count(*) FILTER (NOT p.refund) AS deals
FROM booked_dim b JOIN deal_part p USING (co, id) GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, NULL, NULL FROM (
  SELECT g.*, unnest([plain(format('K14.{}', n.part), coalesce(x.amount, 0)), plain(format('K14.{}.deals', n.part), coalesce(x.deals, 0))]) AS s
  FROM grid g CROSS JOIN (SELECT unnest(['new', 'added', 'returned', 'unknown']) AS part) n
  LEFT JOIN mix x ON (x.co, x.dim, x.val, x.m, x.part) = (g.co, g.dim, g.val, g.m, n.part)
);
