import { expect, it } from 'vitest';
import { monthText } from '../../src/kpi/day.ts';
import { monthsShown } from '../../src/kpi/months-shown.ts';
import { type DealLiteral, dealsOf } from './deals-of.ts';

const shown = (rows: DealLiteral[], asOf: string) => monthsShown(dealsOf(rows, { asOf })).map(monthText);

it('shows the last thirteen months up to as-of', () => {
  const months = shown([{ created: '2020-01-01' }, { created: '2026-03-05' }], '2026-03-10');
  expect(months.length).toBe(13);
  expect([months[0], months[12]]).toEqual(['2025-03', '2026-03']);
});

it('ends with the last month with data where that is earlier', () => {
  const months = shown([{ created: '2017-11-05', closed: '2017-12-31', outcome: 'won' }], '2026-03-10');
  expect(months).toEqual(['2017-11', '2017-12']);
});

it('does not begin before the first month with data', () => {
  expect(shown([{ created: '2026-01-31' }, { created: '2026-03-01' }], '2026-03-10')).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
});

it('without data there is no month to show', () => {
  expect(shown([], '2026-03-10')).toEqual([]);
});
