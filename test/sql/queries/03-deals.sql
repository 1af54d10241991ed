-- Deals as of the as-of day: what is left out, and what each deal is (C3, C4, C8, C9, C14, K1).

CREATE TABLE deal_row AS
SELECT r.co, r.n, k.as_of, trim(r.id) AS id, trim(filled(r.lead, k.blanks)) AS lead_key,
  key_of(r.customer, k.blanks) AS customer, key_of(r.rep, k.blanks) AS rep,
  key_of(r.channel, k.blanks) AS channel, key_of(r.source, k.blanks) AS source, key_of(r.product, k.blanks) AS product,
  day_of(filled(r.created, k.blanks), k.zone) AS created,
  day_of(filled(r.contacted, k.blanks), k.zone) AS contacted,
  day_of(filled(r.qualified, k.blanks), k.zone) AS qualified,
  day_of(filled(r.proposal, k.blanks), k.zone) AS proposal,
  day_of(filled(r.contract, k.blanks), k.zone) AS contract,
  day_of(filled(r.closed, k.blanks), k.zone) AS closed,
  day_of(filled(r.expected, k.blanks), k.zone) AS expected,
  coalesce(st.meaning, 'open') AS written_state,
  number_of(filled(r.amount, k.blanks)) AS amount,
  coalesce(fold(filled(r.currency, k.blanks)), k.base) AS ccy,
  number_of(filled(r.rate, k.blanks)) AS own_rate,
  number_of(filled(r.cost, k.blanks)) AS cost,
  ty.meaning AS written_type,
  number_of(filled(r.probability, k.blanks)) AS probability,
  key_of(r.reason, k.blanks) AS reason,
  coalesce(list_contains(k.yes, fold(r.mass)), FALSE) AS mass,
  CASE
    WHEN r.filled = 0 THEN 'empty'
    WHEN list_contains(k.totals, fold(r.first)) THEN 'total row'
    WHEN fold(r.line) = fold(r.head) THEN 'repeated header'
    WHEN r.filled = 1 THEN 'section title'
    WHEN EXISTS (FROM leave_out o WHERE o.co = r.co AND o.tbl = 'deals' AND o.text = CASE o.role
      WHEN 'reason' THEN fold(r.reason) WHEN 'source' THEN fold(r.source) WHEN 'status' THEN fold(r.status) END) THEN 'left out by setting'
  END AS left_out
FROM raw_deals r JOIN company k USING (co)
LEFT JOIN word st ON st.co = r.co AND st.kind = 'status' AND st.text = fold(filled(r.status, k.blanks))
LEFT JOIN word ty ON ty.co = r.co AND ty.kind = 'deal_type' AND ty.text = fold(filled(r.type, k.blanks));

-- Of rows with one key the one created first stands, then the one with the latest date in it, then the lower row.
CREATE TABLE deal_kept AS
SELECT *, CASE
    WHEN left_out IS NOT NULL THEN left_out
    WHEN created > as_of THEN 'after the as-of date'
    WHEN row_number() OVER (
      PARTITION BY co, id, (left_out IS NOT NULL OR coalesce(created > as_of, FALSE))
      ORDER BY created NULLS LAST,
        greatest(created, contacted, qualified, proposal, contract, closed, expected) DESC NULLS LAST, n DESC) > 1
      THEN 'duplicate key'
  END AS out_reason
FROM deal_row;

-- State as of the as-of day; dates after it are blank; a mass mailing is no quote.
CREATE TABLE deal AS
SELECT d.* EXCLUDE (contacted, qualified, proposal, contract, closed, expected, rate_on, amount, cost),
  d.contacted, d.qualified, d.proposal, d.contract, d.closed, d.expected,
  d.amount AS raw_amount, d.cost AS raw_cost,
  d.amount * factor(d.ccy, k.base, d.own_rate, r.per_unit) AS amount,
  d.cost * factor(d.ccy, k.base, d.own_rate, r.per_unit) AS cost,
  d.amount * factor(d.ccy, k.base, d.own_rate, q.per_unit) AS quote_value,
  coalesce(t.team, '') AS team
FROM (
  SELECT d.co, d.n, d.id, d.lead_key, d.customer, d.rep, d.channel, d.source, d.product, d.as_of,
    d.ccy, d.own_rate, d.amount, d.cost, d.written_type, d.probability, d.reason, d.mass, d.created,
    d.written_state, d.closed AS written_closed,
    coalesce(d.amount < 0, FALSE) AS refund,
    CASE WHEN d.written_state <> 'open' AND coalesce(d.closed <= d.as_of, TRUE) THEN d.written_state ELSE 'open' END AS state,
    CASE WHEN d.contacted <= d.as_of THEN d.contacted END AS contacted,
    CASE WHEN d.qualified <= d.as_of AND NOT d.mass THEN d.qualified END AS qualified,
    CASE WHEN d.proposal <= d.as_of THEN d.proposal END AS proposal,
    CASE WHEN d.contract <= d.as_of THEN d.contract END AS contract,
    CASE WHEN d.written_state <> 'open' AND d.closed <= d.as_of THEN d.closed END AS closed,
    CASE WHEN k.has_expected THEN d.expected
         WHEN d.written_state = 'open' OR d.closed > d.as_of THEN d.closed END AS expected,
    CASE WHEN d.written_state <> 'open' AND d.closed <= d.as_of THEN d.closed
         WHEN d.written_state <> 'open' AND d.closed IS NULL THEN NULL
         ELSE d.as_of END AS rate_on
  FROM deal_kept d JOIN company k USING (co)
  WHERE d.out_reason IS NULL
) d JOIN company k USING (co)
LEFT JOIN rep_team t ON t.co = d.co AND t.rep = d.rep
ASOF LEFT JOIN rate_day r ON r.co = d.co AND r.ccy = d.ccy AND r.day <= coalesce(d.rate_on, no_day())
ASOF LEFT JOIN rate_day q ON q.co = d.co AND q.ccy = d.ccy AND q.day <= coalesce(d.qualified, no_day());

-- Everything but refunds: the entities that K1 to K7 count.
CREATE VIEW lead AS FROM deal WHERE NOT refund;
-- Won with a day in the past: deals that are booked, and the refunds that lower them.
CREATE VIEW booked AS FROM deal WHERE state = 'won' AND closed IS NOT NULL;
