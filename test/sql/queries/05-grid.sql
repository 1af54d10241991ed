-- Dimensions (C15): total, rep, channel, source, and the free ones product and team; '' is "unset"; parts add up to the total.

CREATE MACRO dims(rep, channel, source, product, team) AS
  [{'dim': 'total', 'val': ''}, {'dim': 'rep', 'val': rep}, {'dim': 'channel', 'val': channel},
   {'dim': 'source', 'val': source}, {'dim': 'product', 'val': product}, {'dim': 'team', 'val': team}];

CREATE TABLE lead_dim AS
SELECT d.*, s.dim, s.val FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM lead) d;
CREATE TABLE prospect_dim AS
SELECT d.*, s.dim, s.val FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM prospect) d;
CREATE TABLE booked_dim AS
SELECT d.*, s.dim, s.val, month_of(closed) AS m FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM booked) d;
CREATE TABLE revenue_dim AS
SELECT d.*, s.dim, s.val, month_of(day) AS m FROM (SELECT *, unnest(dims(rep, channel, source, product, team)) AS s FROM revenue) d;

-- Every value of a dimension that some table knows.
CREATE TABLE dim_value AS
SELECT DISTINCT v.co, v.dim, v.val FROM (
  SELECT co, dim, val FROM lead_dim
  UNION ALL SELECT co, dim, val FROM prospect_dim
  UNION ALL SELECT co, dim, val FROM booked_dim
  UNION ALL SELECT co, dim, val FROM revenue_dim
  UNION ALL SELECT co, s.dim, s.val FROM (SELECT co, unnest(dims(rep, channel, source, product, team)) AS s FROM cash)
  UNION ALL SELECT co, 'channel', channel FROM spend
  UNION ALL SELECT co, 'source', source FROM spend
  UNION ALL SELECT co, 'rep', rep FROM activity
  UNION ALL SELECT co, 'channel', channel FROM activity
  UNION ALL SELECT co, 'rep', rep FROM on_roster
  UNION ALL SELECT co, 'rep', key_of(rep, blanks) FROM raw_targets JOIN company USING (co) WHERE NOT no_row(filled, first, line, head, totals)
  UNION ALL SELECT co, 'channel', key_of(channel, blanks) FROM raw_targets JOIN company USING (co) WHERE NOT no_row(filled, first, line, head, totals)
  UNION ALL SELECT co, 'total', '' FROM company
) v JOIN company k USING (co)
WHERE v.dim NOT IN ('product', 'team') OR list_contains(k.free_dimensions, v.dim);

CREATE TABLE grid AS SELECT v.co, v.dim, v.val, m.m, m.last_day, m.until_day FROM dim_value v JOIN month m USING (co);

CREATE TABLE cell (co INTEGER, kpi VARCHAR, dim VARCHAR, val VARCHAR, month VARCHAR, value DOUBLE, num DOUBLE, den DOUBLE);
CREATE MACRO month_text(m) AS strftime(m, '%Y-%m');
