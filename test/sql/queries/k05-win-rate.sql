-- K5 Win rate, K6 Sales cycle, over what closed in the month.
CREATE TABLE closed_deal AS
SELECT *, month_of(closed) AS m,
  CASE WHEN state = 'won' AND closed >= created THEN closed - created END AS cycle
FROM lead_dim WHERE state <> 'open' AND closed IS NOT NULL;

CREATE TABLE closings AS
SELECT co, dim, val, m,
  count(*) FILTER (state = 'won') AS won, count(*) FILTER (state = 'lost') AS lost,
  count(*) FILTER (state = 'won' AND amount > 0) AS won_known, count(*) FILTER (state = 'lost' AND amount > 0) AS lost_known,
  coalesce(sum(amount) FILTER (state = 'won'), 0) AS won_amount, coalesce(sum(amount) FILTER (state = 'lost'), 0) AS lost_amount,
  count(amount) FILTER (state = 'won') AS won_with_amount,
  count(cycle) AS cycles, sum(cycle) AS days, median(cycle) AS median_cycle
FROM closed_deal GROUP BY ALL;

-- Open at the end of the month, by what is known at as-of; an open deal without a created date is open at as-of.
CREATE TABLE open_at_end AS
SELECT l.co, l.dim, l.val, m.m, count(*) AS n
FROM lead_dim l JOIN month m ON m.co = l.co AND (l.state = 'open' OR l.closed > m.until_day)
  AND (l.created <= m.until_day OR (l.created IS NULL AND l.state = 'open' AND m.until_day = l.as_of))
GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, unnest([
    rate('K5.winRate', coalesce(won, 0), coalesce(won + lost, 0)),
    plain('K5.openAtEnd', coalesce(o.n, 0)),
    CASE WHEN a.won + a.lost > 0 AND NOT (won_known * 10 >= won * 9 AND lost_known * 10 >= lost * 9)
         THEN c('K5.winRateByAmount', NULL, NULL, NULL)
         ELSE rate('K5.winRateByAmount', coalesce(won_amount, 0), coalesce(won_amount + lost_amount, 0)) END,
    rate('K6.mean', coalesce(days, 0), coalesce(cycles, 0)),
    c('K6.median', median_cycle, NULL, coalesce(cycles, 0)),
    rate('C6.averageWonDeal', coalesce(won_amount, 0), coalesce(won_with_amount, 0))
  ]) AS s
  FROM grid g LEFT JOIN closings a USING (co, dim, val, m) LEFT JOIN open_at_end o USING (co, dim, val, m)
);
