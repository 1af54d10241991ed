import { expect, it } from 'vitest';
import { withChangeLog } from '../../src/kpi/change-log.ts';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { LOST, OPEN, WON } from '../../src/kpi/deals.ts';
import { funnels } from '../../src/kpi/funnel.ts';
import { stageConversion } from '../../src/kpi/stage-conversion.ts';
import { countedFunnels } from '../../src/kpi/stage-counts.ts';
import { stageTimes } from '../../src/kpi/stage-times.ts';
import { cellOf, dealsOf, month } from './deals-of.ts';

const day = (text: string) => dayFromText(text) ?? NO_DAY;
const months = [month('2026-01'), month('2026-02')];
const cohort = { from: month('2026-01'), to: month('2026-01'), attribution: 'cohort' as const };

it('a change log: stages by their first entry, outcome and close by the last change', () => {
  const deals = dealsOf([{ created: '2026-01-01' }, { created: '2026-01-02' }], {
    stages: ['contacted', 'qualified'],
  });
  const changes = [
    // Back and forth, won, reopened, lost in the end; the rows in no order.
    [0, '2026-01-20', -1, LOST],
    [0, '2026-01-05', 2, OPEN],
    [0, '2026-01-03', 1, OPEN],
    [0, '2026-01-07', 1, OPEN],
    [0, '2026-01-09', 2, OPEN],
    [0, '2026-01-10', -1, WON],
    [0, '2026-01-12', 2, OPEN],
    // Closed and reopened: open.
    [1, '2026-01-10', -1, WON],
    [1, '2026-01-11', 1, OPEN],
  ] as const;
  const settled = withChangeLog(deals, {
    count: changes.length,
    deal: Int32Array.from(changes, ([deal]) => deal),
    day: Int32Array.from(changes, ([, date]) => day(date)),
    stage: Int8Array.from(changes, ([, , stage]) => stage),
    outcome: Uint8Array.from(changes, ([, , , outcome]) => outcome),
  });
  expect([...settled.outcome]).toEqual([LOST, OPEN]);
  expect([...settled.closed]).toEqual([day('2026-01-20'), NO_DAY]);
  expect(settled.stages[1]?.days?.[0]).toBe(day('2026-01-03'));
  expect(settled.stages[2]?.days?.[0]).toBe(day('2026-01-05'));
  // Once per stage, never once per row of the log.
  const [funnel] = funnels(settled, { ...cohort, reach: 'any' });
  expect(funnel?.stages.map(({ reached }) => reached)).toEqual([2, 2, 1, 0]);
  expect(stageTimes(settled, { months })[0]?.stages[1]?.all).toEqual({ count: 1, mean: 2, median: 2 });
});

it('flags: a funnel by created, conversions by COHORT, none by EVENT, no times', () => {
  const bare = dealsOf([{ created: '2026-01-01' }, { created: '2026-01-02' }, { created: '2026-01-03' }], {
    stages: ['contacted', 'qualified'],
    byStatus: true,
  });
  const flags = [undefined, Uint8Array.of(1, 1, 0), Uint8Array.of(0, 1, 0)];
  const deals = {
    ...bare,
    stages: bare.stages.map((stage, index) => ({
      ...stage,
      ...(flags[index] ? { flags: flags[index] } : {}),
    })),
  };
  const [funnel] = funnels(deals, { ...cohort, reach: 'implied' });
  expect(funnel?.stages.map(({ reached }) => reached)).toEqual([3, 2, 1, 0]);
  const question = { from: 1, to: 2, months, windowDays: null, reach: 'implied' as const };
  const [line] = stageConversion(deals, { ...question, attribution: 'cohort' }) ?? [];
  expect(line?.conversion.months[0]?.value).toBe(0.5);
  expect(stageConversion(deals, { ...question, attribution: 'event' })).toBeNull();
  expect(stageTimes(deals, { months })[0]?.stages[1]?.all.count).toBe(0);
  expect(cellOf(deals, 'qualifiedLeads', '2026-01').value).toBe(1);
});

it('counts: sums, steps as Σ / Σ that may exceed 1, win rate from sums; a blank is not 0', () => {
  const counts = {
    count: 3,
    day: Int32Array.of(day('2026-01-05'), day('2026-01-06'), day('2026-02-06')),
    reached: [Float64Array.of(10, 30, 2), Float64Array.of(4, Number.NaN, 3), Float64Array.of(1, 2, 0)],
    names: ['Leads', 'Meetings', 'Won'],
    leads: 0,
    qualified: -1,
    won: 2,
    lost: Float64Array.of(0, 1, 0),
    rep: Int32Array.of(0, -1, 0),
  };
  const deals = dealsOf([{ rep: 'Ana' }]);
  const [total] = countedFunnels(counts, deals, { months });
  expect(total?.stages[0]?.reached.map(({ value }) => value)).toEqual([40, 2]);
  expect(total?.stages[1]?.step).toEqual([
    { value: 0.1, counts: [4, 40] },
    { value: 1.5, counts: [3, 2] },
  ]);
  expect(total?.winRate).toEqual([
    { value: 0.75, counts: [3, 4] },
    { value: null, counts: [0, 0] },
  ]);
  const lines = countedFunnels(counts, deals, { months, dimension: 'rep' });
  expect(lines.map(({ of, name, stages }) => [of, name, stages[0]?.reached[0]?.value])).toEqual([
    ['value', 'Ana', 10],
    ['unset', '', 30],
  ]);
});
