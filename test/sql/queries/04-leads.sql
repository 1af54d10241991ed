-- Leads of a table of their own (K1), joined to deals by a key; without one every deal is its own lead.
CREATE TABLE lead_row AS
SELECT r.co, r.n, trim(r.id) AS key, day_of(filled(r.created, k.blanks), k.zone) AS created, k.as_of,
  key_of(r.rep, k.blanks) AS rep, key_of(r.channel, k.blanks) AS channel, key_of(r.source, k.blanks) AS source
FROM raw_leads r JOIN company k USING (co)
WHERE NOT no_row(r.filled, r.first, r.line, r.head, k.totals);

CREATE TABLE prospect AS
SELECT l.co, l.id AS key, l.created, l.rep, l.channel, l.source, l.product, l.team
FROM lead l JOIN company k USING (co) WHERE NOT k.has_leads
UNION ALL
SELECT l.co, l.key, l.created, l.rep, l.channel, l.source, '', coalesce(t.team, '')
FROM (FROM lead_row WHERE coalesce(created <= as_of, TRUE)
      QUALIFY row_number() OVER (PARTITION BY co, key ORDER BY created NULLS LAST, n DESC) = 1) l
LEFT JOIN rep_team t ON t.co = l.co AND t.rep = l.rep;
