-- How texts, numbers and dates of a sheet are read (C1, C6, C12).

-- NULL where the cell is empty or one of the texts that mean blank.
CREATE MACRO filled(t, blanks) AS
  CASE WHEN t IS NULL OR fold(t) = '' OR list_contains(blanks, fold(t)) THEN NULL ELSE t END;

-- A key to group by: '' is "unset".
CREATE MACRO key_of(t, blanks) AS coalesce(fold(filled(t, blanks)), '');

CREATE MACRO number_of(t) AS
  CASE WHEN trim(t) LIKE '%\%' ESCAPE '\' THEN TRY_CAST(replace(trim(t), '%', '') AS DOUBLE) / 100
       ELSE TRY_CAST(trim(t) AS DOUBLE) END;

-- The calendar day in the sheet's zone: an ISO day, a local time, an instant with Z, or a serial number.
CREATE MACRO day_of(t, zone) AS
  CASE
    WHEN regexp_full_match(trim(t), '\d{4}-\d\d-\d\d') THEN TRY_CAST(trim(t) AS DATE)
    WHEN regexp_full_match(trim(t), '\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?Z')
      THEN CAST(timezone(zone, timezone('UTC', TRY_CAST(replace(replace(trim(t), 'Z', ''), 'T', ' ') AS TIMESTAMP))) AS DATE)
    WHEN regexp_full_match(trim(t), '\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d(\.\d+)?)?')
      THEN TRY_CAST(substr(trim(t), 1, 10) AS DATE)
    WHEN TRY_CAST(trim(t) AS DOUBLE) IS NOT NULL
      THEN DATE '1899-12-30' + CAST(floor(TRY_CAST(trim(t) AS DOUBLE)) AS INTEGER)
  END;

-- A day before every rate: a blank one would find the last rate in an ASOF join.
CREATE MACRO no_day() AS DATE '0001-01-01';
CREATE MACRO month_of(d) AS CAST(date_trunc('month', d) AS DATE);
CREATE MACRO same(a, b) AS abs(a - b) <= 1e-9 * greatest(1, abs(a), abs(b));

-- One cell of the answer; a rate is blank where there is nothing to divide by (C5).
CREATE MACRO c(kpi, value, num, den) AS
  {'kpi': kpi, 'value': CAST(value AS DOUBLE), 'num': CAST(num AS DOUBLE), 'den': CAST(den AS DOUBLE)};
CREATE MACRO rate(kpi, num, den) AS
  {'kpi': kpi, 'value': CASE WHEN den <> 0 THEN CAST(num AS DOUBLE) / CAST(den AS DOUBLE) END,
   'num': CAST(num AS DOUBLE), 'den': CAST(den AS DOUBLE)};
CREATE MACRO plain(kpi, value) AS c(kpi, value, NULL, NULL);

-- A total row, a repeated header, a title or an empty row of any table (C14).
CREATE MACRO no_row(filled, first, line, head, totals) AS
  filled <= 1 OR list_contains(totals, fold(first)) OR fold(line) = fold(head);
