-- What is listed with its reason (C14), by table and row of the sheet.
CREATE TABLE listed (co INTEGER, tbl VARCHAR, n INTEGER, reason VARCHAR);

INSERT INTO listed
SELECT co, 'deals', n, CASE WHEN out_reason = 'left out by setting' THEN out_reason || ': Lost reason = ' || upper(reason[1]) || reason[2:] ELSE out_reason END
FROM deal_kept WHERE out_reason IS NOT NULL AND out_reason <> 'empty';

INSERT INTO listed
SELECT co, 'deals', n, reason FROM (
  SELECT d.co, d.n, unnest([
    CASE WHEN NOT refund AND state = 'won' AND raw_amount IS NULL THEN 'won without amount' END,
    CASE WHEN NOT refund AND state = 'won' AND raw_cost IS NULL THEN 'won without cost' END,
    CASE WHEN NOT refund AND state <> 'open' AND closed IS NULL THEN state || ' without close date' END,
    CASE WHEN written_state = 'open' AND written_closed IS NOT NULL AND k.has_expected THEN 'close date on an open deal (reopened)' END,
    CASE WHEN mass THEN 'mass mailing is not a quote' END,
    CASE WHEN raw_amount IS NOT NULL AND amount IS NULL THEN 'no known rate: ' || upper(ccy) END,
    CASE WHEN NOT refund AND state = 'won' AND customer = '' THEN 'won without customer' END,
    CASE WHEN NOT refund AND state = 'open' AND raw_amount IS NULL THEN 'open without amount' END,
    CASE WHEN NOT refund AND state = 'open' AND expected IS NULL THEN 'open without expected close' END
  ]) AS reason FROM deal d JOIN company k USING (co)
) WHERE reason IS NOT NULL;

-- A stage dated before one that comes earlier.
INSERT INTO listed
SELECT e.co, 'deals', l.n, format('stage dates out of order: {} before {}', stage_name(b.j), stage_name(a.i))
FROM evidence e JOIN lead l USING (co, id) CROSS JOIN (SELECT unnest([1, 2, 3, 4, 5]) AS i) a CROSS JOIN (SELECT unnest([2, 3, 4, 5, 6]) AS j) b
WHERE e.dim = 'total' AND b.j = (SELECT min(x) FROM unnest([2, 3, 4, 5, 6]) u(x) WHERE x > a.i AND e.days[x] IS NOT NULL) AND e.days[b.j] < e.days[a.i];

INSERT INTO listed
SELECT co, 'invoices', n, reason FROM (
  SELECT i.co, i.n, unnest([
    CASE WHEN d.id IS NULL THEN 'order not among the deals' END,
    CASE WHEN k.has_invoice_cost AND filled(r.cogs, k.blanks) IS NULL THEN 'no cost of goods' END,
    CASE WHEN filled(r.amount, k.blanks) IS NOT NULL AND i.amount IS NULL THEN 'no known rate: ' || upper(trim(r.currency)) END
  ]) AS reason
  FROM invoice i JOIN company k USING (co) JOIN raw_invoices r USING (co, n) LEFT JOIN deal d ON d.co = i.co AND d.id = i."order"
) WHERE reason IS NOT NULL;

CREATE MACRO later_rows(rows, name) AS TABLE
SELECT r.co, name AS tbl, r.n, CASE WHEN list_contains(k.totals, fold(r.first)) THEN 'total row' ELSE 'after the as-of date' END AS reason
FROM query_table(rows) r JOIN company k USING (co)
WHERE r.filled > 1 AND (list_contains(k.totals, fold(r.first)) OR day_of(filled(r.date, k.blanks), k.zone) > k.as_of);
INSERT INTO listed
FROM later_rows('raw_invoices', 'invoices') UNION ALL FROM later_rows('raw_payments', 'payments') UNION ALL FROM later_rows('raw_spend', 'spend')
UNION ALL FROM later_rows('raw_expenses', 'expenses') UNION ALL FROM later_rows('raw_activities', 'activities');

INSERT INTO listed
SELECT r.co, 'activities', r.n, 'cancelled' FROM raw_activities r JOIN company k USING (co)
JOIN word w ON w.co = r.co AND w.kind = 'activity_status' AND w.text = fold(r.status) AND w.meaning = 'cancelled'
WHERE day_of(filled(r.date, k.blanks), k.zone) <= k.as_of;

-- The spelling shown (C12): the most frequent one over all tables, after trimming; a tie goes to the one that sorts first.
CREATE TABLE label AS
SELECT co, dim, fold(text) AS val, text AS label FROM (
  SELECT co, dim, text, count(*) AS n FROM (
    SELECT co, 'rep' AS dim, trim(rep) AS text FROM raw_deals UNION ALL SELECT co, 'channel', trim(channel) FROM raw_deals
    UNION ALL SELECT co, 'source', trim(source) FROM raw_deals UNION ALL SELECT co, 'customer', trim(customer) FROM raw_deals
    UNION ALL SELECT co, 'reason', trim(reason) FROM raw_deals UNION ALL SELECT co, 'customer', trim(customer) FROM raw_invoices
    UNION ALL SELECT co, 'rep', trim(rep) FROM raw_activities UNION ALL SELECT co, 'channel', trim(channel) FROM raw_activities
    UNION ALL SELECT co, 'customer', trim(customer) FROM raw_activities
    UNION ALL SELECT co, 'rep', trim(rep) FROM raw_targets UNION ALL SELECT co, 'channel', trim(channel) FROM raw_targets
    UNION ALL SELECT co, 'rep', trim(rep) FROM raw_roster
    UNION ALL SELECT co, 'channel', trim(channel) FROM raw_spend UNION ALL SELECT co, 'source', trim(source) FROM raw_spend
  ) WHERE text <> '' GROUP BY ALL
) QUALIFY row_number() OVER (PARTITION BY co, dim, fold(text) ORDER BY n DESC, text) = 1;
