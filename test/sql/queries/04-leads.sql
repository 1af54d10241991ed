-- Leads: what K1, K2 and their conversions follow. Of a table of their own, joined to deals by a key; without one every deal is its own lead.

CREATE VIEW purchase AS FROM booked WHERE NOT refund AND customer <> '';
CREATE TABLE first_day AS SELECT co, customer, min(closed) AS first_day FROM purchase GROUP BY ALL;

-- A deal made its customer a customer: won on the day of the customer's first booked deal.
CREATE TABLE outcome AS
SELECT l.*, coalesce(l.state = 'won' AND l.closed = f.first_day, FALSE) AS became_customer
FROM lead l LEFT JOIN first_day f ON f.co = l.co AND f.customer = l.customer;

CREATE TABLE lead_row AS
SELECT r.co, r.n, trim(r.id) AS key, day_of(filled(r.created, k.blanks), k.zone) AS created, k.as_of,
  key_of(r.rep, k.blanks) AS rep, key_of(r.channel, k.blanks) AS channel, key_of(r.source, k.blanks) AS source
FROM raw_leads r JOIN company k USING (co)
WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals);

CREATE TABLE known_lead AS
SELECT l.*, coalesce(t.team, '') AS team
FROM (FROM lead_row WHERE coalesce(created <= as_of, TRUE)
      QUALIFY row_number() OVER (PARTITION BY co, key ORDER BY created NULLS LAST, n DESC) = 1) l
LEFT JOIN rep_team t ON t.co = l.co AND t.rep = l.rep;

-- Each deal under the lead that it names, else under itself.
CREATE TABLE named AS
SELECT o.*, CASE WHEN l.key IS NULL THEN 'deal ' || o.id ELSE 'lead ' || l.key END AS entity
FROM outcome o LEFT JOIN known_lead l ON l.co = o.co AND l.key = o.lead_key;

-- Of several deals the one that made a customer tells what became of the lead, else the one won first, else an open one.
CREATE TABLE fate AS
FROM named QUALIFY row_number() OVER (PARTITION BY co, entity ORDER BY became_customer DESC,
  CASE state WHEN 'won' THEN 1 WHEN 'open' THEN 2 ELSE 3 END, CASE WHEN state = 'won' THEN closed END NULLS LAST, n) = 1;

-- The first quote of all of them.
CREATE TABLE first_quote AS
SELECT co, entity, qualified, quote_value, amount FROM named WHERE qualified IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY co, entity ORDER BY qualified, n) = 1;

-- A deal that names no lead of the table is in no cohort of leads; its quotes count.
CREATE TABLE prospect AS
SELECT e.co, e.entity, e.created, q.qualified, q.quote_value, q.amount,
  coalesce(f.became_customer, FALSE) AS became_customer, f.closed, coalesce(f.state, 'open') AS state,
  coalesce(nullif(e.rep, ''), f.rep, '') AS rep, coalesce(nullif(e.channel, ''), f.channel, '') AS channel,
  coalesce(nullif(e.source, ''), f.source, '') AS source, coalesce(f.product, '') AS product,
  coalesce(nullif(e.team, ''), f.team, '') AS team
FROM (
  SELECT co, 'lead ' || key AS entity, created, rep, channel, source, team FROM known_lead
  UNION ALL
  SELECT n.co, n.entity, CASE WHEN NOT k.has_leads THEN n.created END, '', '', '', ''
  FROM named n JOIN company k USING (co) WHERE n.entity LIKE 'deal %'
) e LEFT JOIN fate f USING (co, entity) LEFT JOIN first_quote q USING (co, entity);
