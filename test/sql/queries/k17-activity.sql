-- K17 Activity: done, by type; planned occasions apart; average proposals over clients with any contact.
CREATE TABLE activity_dim AS
SELECT a.*, s.dim, s.val, month_of(day) AS m FROM (SELECT *, unnest(dims(rep, channel, '', '', '')) AS s FROM activity) a
WHERE s.dim IN ('total', 'rep', 'channel');

INSERT INTO cell
SELECT g.co, format('K17.{}', t.name), g.dim, g.val, month_text(g.m), count(a.co), NULL, NULL
FROM grid g CROSS JOIN (SELECT unnest([
  {'name': 'attempt', 'type': 'attempt', 'status': 'done'}, {'name': 'firstTouch', 'type': 'first touch', 'status': 'done'},
  {'name': 'call', 'type': 'call', 'status': 'done'}, {'name': 'email', 'type': 'e-mail', 'status': 'done'},
  {'name': 'meetingSet', 'type': 'meeting set', 'status': 'done'}, {'name': 'meetingHeld', 'type': 'meeting held', 'status': 'done'},
  {'name': 'proposal', 'type': 'proposal', 'status': 'done'}, {'name': 'occasion', 'type': 'occasion', 'status': 'done'},
  {'name': 'occasion.planned', 'type': 'occasion', 'status': 'planned'}], recursive := TRUE)) t
LEFT JOIN activity_dim a ON (a.co, a.dim, a.val, a.m, a.type, a.status) = (g.co, g.dim, g.val, g.m, t.type, t.status)
WHERE g.dim IN ('total', 'rep', 'channel') GROUP BY ALL;

INSERT INTO cell
SELECT co, s.kpi, dim, val, month_text(m), s.value, s.num, s.den FROM (
  SELECT g.*, rate('K17.averageProposals', CASE WHEN p.any_proposal THEN coalesce(a.proposals, 0) ELSE coalesce(q.n, 0) END, coalesce(a.clients, 0)) AS s
  FROM grid g
  LEFT JOIN (SELECT co, bool_or(type = 'proposal') AS any_proposal FROM activity GROUP BY ALL) p USING (co)
  LEFT JOIN (SELECT co, dim, val, m, count(*) FILTER (type = 'proposal') AS proposals,
               count(DISTINCT customer) FILTER (customer <> '') AS clients
             FROM activity_dim WHERE status = 'done' GROUP BY ALL) a USING (co, dim, val, m)
  LEFT JOIN (SELECT co, dim, val, month_of(qualified) AS m, count(*) AS n FROM prospect_dim GROUP BY ALL) q USING (co, dim, val, m)
  WHERE g.dim IN ('total', 'rep', 'channel')
);
