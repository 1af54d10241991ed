import { expect, test } from 'vitest';
import { compareTable } from '../../../playground/node/expect-table.ts';
import type { SummaryTable } from '../../../playground/node/summary-table.ts';

const summary: SummaryTable = {
  months: new Map([
    ['2017-03', 2],
    ['2017-04', 3],
  ]),
  rows: [
    { key: 'winRate', label: 'Win rate', values: ['winRate', 'Win rate', 0.82071, ''] },
    { key: 'winRate.won', label: 'won', values: ['winRate.won', 'won', 531, 285] },
    { key: 'average.won', label: 'won', values: ['average.won', 'won', 530, 285] },
  ],
};
const compare = (...lines: string[][]) => compareTable([['KPI', '2017-03', '2017-04'], ...lines], summary);

test('figures are compared at the precision in which they are printed', () => {
  expect(compare(['winRate', '82.07%', ''])).toEqual({ equal: 2, differences: [] });
  expect(compare(['Win rate', '0.8207', '']).differences).toEqual([]);
  expect(compare(['Win rate', '82.08%', '']).differences).toEqual([
    'Win rate, 2017-03: expected 82.08%, found 0.82071',
  ]);
});

test('blank is not zero', () => {
  expect(compare(['winRate', '82.07%', '0']).differences).toEqual([
    'winRate, 2017-04: expected 0, found blank',
  ]);
  expect(compare(['winRate.won', '531', '']).differences).toEqual([
    'winRate.won, 2017-04: expected blank, found 285',
  ]);
});

test('rows and months that are not there, or not clear, are differences', () => {
  expect(compare(['leads', '1', '2']).differences).toEqual(['leads: no such row']);
  expect(compare(['won', '531', '285']).differences).toEqual([
    'won: several rows have this label; use a key: winRate.won, average.won',
  ]);
  expect(
    compareTable(
      [
        ['KPI', '2018-01'],
        ['winRate', '1'],
      ],
      summary,
    ).differences,
  ).toEqual(['winRate, 2018-01: no such month']);
});

test('a table without figures is not equal', () => {
  expect(compare().differences).toHaveLength(1);
});
