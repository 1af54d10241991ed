-- Inner and no-break spaces folded, trimmed, NFC, one case, ё = е (C12).
CREATE MACRO fold(t) AS
  replace(lower(trim(regexp_replace(nfc_normalize(t), '[\s\p{Z}]+', ' ', 'g'))), 'ё', 'е');
CREATE MACRO folded_list(j) AS list_transform(CAST(j AS VARCHAR[]), lambda t: fold(t));

-- What each company set up, out of its JSON.
CREATE TABLE company AS
SELECT co, CAST(j->>'as_of' AS DATE) AS as_of, j->>'time_zone' AS zone,
  CAST(j->>'gap_days_G' AS INTEGER) AS g, CAST(j->>'window_days_W' AS INTEGER) AS w,
  CAST(j->>'lag_months_L' AS INTEGER) AS lag_months, CAST(j->>'horizon_months_H' AS INTEGER) AS horizon,
  j->>'reach_rule' AS reach, fold(j->>'base_currency') AS base,
  CAST(j->>'fiscal_year_start_month' AS INTEGER) AS fiscal, CAST(j->>'chronic_percent' AS DOUBLE) AS chronic,
  CAST(j->>'velocity_days' AS INTEGER) AS velocity_days,
  folded_list(j->'disguised_blanks') AS blanks, folded_list(j->'$.values.yes') AS yes,
  folded_list(j->'total_words') AS totals,
  CAST(j->>'calendar_from' AS DATE) AS calendar_from, CAST(j->>'calendar_to' AS DATE) AS calendar_to,
  list_contains(CAST(j->'$.tables.deals' AS VARCHAR[]), 'expected') AS has_expected,
  coalesce(CAST(j->'free_dimensions' AS VARCHAR[]), []) AS free_dimensions,
  list_contains(CAST(j->'$.tables.deals' AS VARCHAR[]), 'cost') AS has_deal_cost,
  coalesce(list_contains(CAST(j->'$.tables.activities' AS VARCHAR[]), 'status'), FALSE) AS has_activity_status,
  (j->'$.tables.leads') IS NOT NULL AS has_leads,
  (j->'$.tables.invoices') IS NOT NULL AS has_invoices,
  (j->'$.tables.payments') IS NOT NULL AS has_payments,
  (j->'$.tables.roster') IS NOT NULL AS has_roster,
  coalesce(list_contains(CAST(j->'$.tables.invoices' AS VARCHAR[]), 'cogs'), FALSE) AS has_invoice_cost,
  coalesce(list_contains(CAST(j->'$.tables.invoices' AS VARCHAR[]), 'variable'), FALSE) AS has_variable
FROM (SELECT co, CAST(json AS JSON) AS j FROM settings);

CREATE TABLE shown AS
SELECT co, CAST(unnest(CAST(CAST(json AS JSON)->'months' AS VARCHAR[])) || '-01' AS DATE) AS m FROM settings;

-- Texts and what they mean, by kind.
CREATE TABLE word AS
SELECT co, kind, fold(key) AS text, CAST(CAST(json AS JSON)->'values'->kind AS JSON)->>key AS meaning
FROM (SELECT co, json, kind, unnest(json_keys(CAST(json AS JSON)->'values'->kind)) AS key
      FROM (SELECT co, json, unnest(['status', 'deal_type', 'measure', 'activity', 'activity_status', 'holiday', 'expense']) AS kind FROM settings));

CREATE TABLE stage_probability AS
SELECT co, key AS stage, CAST(CAST(json AS JSON)->'stage_probability'->>key AS DOUBLE) AS probability
FROM (SELECT co, json, unnest(json_keys(CAST(json AS JSON)->'stage_probability')) AS key FROM settings);

-- Rows to leave out: the table, the role of the column, the folded value.
CREATE TABLE leave_out AS
SELECT co, o->>'table' AS tbl, o->>'role' AS role, fold(unnest(CAST(o->'values' AS VARCHAR[]))) AS text
FROM (SELECT co, unnest(CAST(CAST(json AS JSON)->'leave_out_roles' AS JSON[])) AS o FROM settings);
