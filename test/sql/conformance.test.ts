import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { answersOf } from './answers.ts';
import { type Cells, differences, sameLines } from './cells.ts';
import { compute, rowsOf } from './database.ts';
import { expectedCells, readExpected } from './expected.ts';
import { expectedFunnel } from './expected-funnel.ts';
import { expectedLifetime } from './expected-lifetime.ts';
import { expectedLists } from './expected-lists.ts';
import { measures } from './expected-names.ts';
import { expectedTimes } from './expected-times.ts';
import { readConformance } from './read-conformance.ts';

const rules = ['implied', 'all', 'any'] as const;
const file = readExpected();
let db: DuckDBConnection;
let computed: Cells;

beforeAll(async () => {
  db = await compute(rules.map(readConformance));
  computed = await answersOf(db, 0);
});

const kpiOf = (key: string): string => key.split('|')[0] ?? '';
test('SQL gives every expected value, numerator and denominator of every KPI', () => {
  const whole = new Set(Object.values(measures));
  const expected = new Map([...expectedCells(file)].filter(([key]) => whole.has(kpiOf(key))));
  const shown = new Map(
    [...sameLines(expected, computed)].filter(([key]) => file.months.includes(key.slice(-7))),
  );
  expect(expected.size).toBe(3805);
  expect(differences(shown, expected)).toEqual([]);
});

test('SQL gives every count that is printed beside a cell', () => {
  const expected = expectedCells(file);
  const counted = new Map([...computed].filter(([key]) => expected.has(key)));
  expect(differences(counted, expected)).toEqual([]);
});

test.each(rules.map((rule, index) => [rule, index] as const))(
  'SQL gives the funnels of rule %s',
  async (rule, index) => {
    const expected = expectedFunnel(file, rule);
    const cells = sameLines(expected, await answersOf(db, index));
    const asked = rule === 'implied' ? cells : new Map([...cells].filter(([key]) => key.includes('|total|')));
    expect(differences(new Map([...asked].filter(([key]) => expected.has(key))), expected)).toEqual([]);
  },
);

test.each([
  ['times in stages', expectedTimes],
  ['chronic reps, cohorts, later plans, lost reasons, overdue and stale deals', expectedLists],
  ['lifetime values', expectedLifetime],
] as const)('SQL gives the %s', (_, read) => {
  const expected = read(file);
  const asked = new Map(
    [...sameLines(expected, computed)].filter(([key]) => !key.startsWith('K15.') || expected.has(key)),
  );
  expect(differences(asked, expected)).toEqual([]);
});

test('SQL lists the rows that are left out or marked, each with its reason', async () => {
  const rows = await rowsOf(
    db,
    'SELECT tbl AS "table", n AS row, reason FROM listed WHERE co = 0 ORDER BY ALL',
  );
  const expected = (file['left out or marked'] as { table: string; row: number; reason: string }[])
    .map(({ table, row, reason }) => ({ table, row, reason }))
    .sort((a, b) => a.table.localeCompare(b.table) || a.row - b.row || (a.reason < b.reason ? -1 : 1));
  expect(rows).toEqual(expected);
});

test('SQL shows each key in its most frequent spelling', async () => {
  const rows = await rowsOf<{ dim: string; label: string }>(db, 'SELECT dim, label FROM label WHERE co = 0');
  const shown = new Set(rows.map(({ dim, label }) => `${dim} ${label}`));
  for (const measure of Object.values(file.kpis).flatMap((named) => Object.values(named))) {
    for (const [dim, values] of Object.entries(measure)) {
      for (const value of Object.keys(values)) {
        if (dim !== 'total' && value !== '(blank)') expect(shown).toContain(`${dim} ${value}`);
      }
    }
  }
});
