import { expect, it } from 'vitest';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { dealsOf, month, seriesOf } from './deals-of.ts';

it('a lead counts in the month in which it was created, the first and the last day included', () => {
  const deals = dealsOf([
    { created: '2026-03-01' },
    { created: '2026-03-31', closed: '2026-05-01', outcome: 'won' },
    { created: '2026-04-01' },
    {},
  ]);
  expect(seriesOf(deals, 'leads', ['2026-03', '2026-04']).months).toEqual([
    { value: 2, counts: [] },
    { value: 1, counts: [] },
  ]);
});

it('a lead without a source has a line of its own, so that the parts add up', () => {
  const deals = dealsOf([{ created: '2026-03-01', source: 'Google' }, { created: '2026-03-02' }]);
  const { lines } = kpisByMonth(deals, {
    months: [month('2026-03')],
    windowDays: null,
    reach: 'implied',
    dimension: 'source',
  });
  expect(lines.map(({ of, name, kpis }) => [of, name, kpis.leads?.total.value])).toEqual([
    ['value', 'Google', 1],
    ['unset', '', 1],
  ]);
});
