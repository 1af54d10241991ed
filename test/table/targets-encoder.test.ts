import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayText, NO_DAY } from '../../src/kpi/day.ts';
import { targetPeriods } from '../../src/kpi/target-periods.ts';
import { measures } from '../../src/kpi/targets.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { tableNames } from '../../src/table/table-names.ts';
import { encodeSpend, encodeTargets, listed } from './figures.ts';

const header = ['Start', 'End', 'Rep', 'Channel', 'Target', 'Measure'];

it('encodes start, end, rep, channel, target and measure', () => {
  const { targets, issues } = encodeTargets([
    header,
    ['2026-01-01', '', 'Ana', '', 2000, 'Booked'],
    ['2026-01-01', '2026-03-31', '', 'Inbound', 3, 'Deals won'],
  ]);
  expect([...targets.start].map(dayText)).toEqual(['2026-01-01', '2026-01-01']);
  expect([...targets.end]).toEqual([NO_DAY, 20543]);
  expect([...targets.rep]).toEqual([0, -1]);
  expect([...targets.channel]).toEqual([-1, 0]);
  expect([...targets.target]).toEqual([2000, 3]);
  expect([...targets.measure].map((code) => measures[code])).toEqual(['booked', 'dealsWon']);
  expect(issues).toEqual([]);
});

it('a month is its first day as a start and its last day as an end', () => {
  const { targets } = encodeTargets([header, ['2026-01', 'март 2026', '', '', 6000, '']]);
  expect([...targets.start, ...targets.end].map(dayText)).toEqual(['2026-01-01', '2026-03-31']);
});

it('a quarter, a half and a year start and end with themselves; an end of its own wins', () => {
  const { targets, issues } = encodeTargets([
    header,
    ['Q1 2026', '', 'Ana', '', 3000, ''],
    ['I полугодие 2026 г.', '', 'Boris', '', 6000, ''],
    [2026, '', 'Vera', '', 12_000, ''],
    ['2026-Q2', '2026-05-31', 'Ana', '', 2000, ''],
  ]);
  expect([...targets.start].map(dayText)).toEqual(['2026-01-01', '2026-01-01', '2026-01-01', '2026-04-01']);
  expect([...targets.end].map(dayText)).toEqual(['2026-03-31', '2026-06-30', '2026-12-31', '2026-05-31']);
  expect(issues).toEqual([]);
});

it('a month beside a quarter lasts a month', () => {
  const { targets } = encodeTargets([
    header,
    ['Q1 2026', '', '', '', 3000, ''],
    ['April 2026', '', '', '', 1000, ''],
  ]);
  expect(targetPeriods(targets).map(({ start, end }) => [dayText(start), dayText(end)])).toEqual([
    ['2026-01-01', '2026-04-01'],
    ['2026-04-01', '2026-05-01'],
  ]);
});

it('a quarter or a year beside shorter periods of the same rep and measure adds them up: a total, listed', () => {
  const encoded = encodeTargets([
    header,
    ['January 2026', '', 'Ana', '', 1000, ''],
    [new Date('2026-02-01T00:00:00Z'), '', 'Ana', '', 1000, ''],
    ['Q1 2026', '', 'Ana', '', 2000, ''],
    ['Q1 2026', '', 'Boris', '', 2500, ''],
    ['Q1 2026', '', 'Ana', '', 40, 'Calls'],
    ['2026', '', '', '', 9000, ''],
    ['2026', '', 'Boris', '', 9000, ''],
    ['2025', '', 'Boris', '', 8000, ''],
    // Prepared, but nobody has said the targets yet.
    ['2027', '', 'Boris', '', 9000, ''],
    ['January 2027', '', 'Boris', '', '', ''],
  ]);
  expect([...encoded.targets.target]).toEqual([1000, 1000, 2500, 40, 9000, 8000, 9000, Number.NaN]);
  expect(listed(encoded)).toEqual(['4 row.total Start=', '8 row.total Start=', '11 target.noAmount Target=']);
});

it('a period that nobody can be sure of is listed; a year alone is a title', () => {
  const encoded = encodeTargets([
    header,
    ['2026', '', '', '', '', ''],
    ['Q1 FY26', '', '', '', 5, ''],
    ['Q1', '', 'Ana', '', 5, ''],
    ['2025/26', '', 'Ana', '', 5, ''],
    ['Total 2026', '', '', '', 5, ''],
  ]);
  expect(encoded.targets.count).toBe(0);
  expect(listed(encoded)).toEqual([
    '2 row.sectionTitle Start=2026',
    '3 date.unreadable Start=Q1 FY26',
    '4 date.unreadable Start=Q1',
    '5 date.unreadable Start=2025/26',
    '6 date.unreadable Start=Total 2026',
  ]);
});

it('a blank measure is booked; one that nobody knows leaves the row out', () => {
  const encoded = encodeTargets([
    header,
    ['2026-01-01', '', '', '', 1, ''],
    ['2026-01-01', '', '', '', 1, 'Smiles'],
  ]);
  expect([...encoded.targets.measure]).toEqual([0]);
  expect(listed(encoded)).toEqual(['3 target.measureUnknown Measure=Smiles']);
});

it.each([
  ['Сделки', 'dealsWon'],
  ['встречи', 'meetings'],
  ['Обаждания', 'calls'],
  ['Выручка', 'booked'],
] as const)('the measure "%s" is known', (text, measure) => {
  const { targets } = encodeTargets([header, ['2026-01-01', '', '', '', 1, text]]);
  expect(measures[targets.measure[0] ?? -1]).toBe(measure);
});

it('a blank target stays blank, and is listed', () => {
  const encoded = encodeTargets([header, ['2026-01-01', '', 'Ana', '', '', '']]);
  expect([...encoded.targets.target]).toEqual([Number.NaN]);
  expect(listed(encoded)).toEqual(['2 target.noAmount Target=']);
});

it('a target without a start is left out, an end before the start is not used', () => {
  const encoded = encodeTargets([
    header,
    ['', '', 'Ana', '', 5, ''],
    ['2026-03-01', '2026-02-28', 'Ana', '', 5, ''],
  ]);
  expect([...encoded.targets.end]).toEqual([NO_DAY]);
  expect(listed(encoded)).toEqual(['2 target.noStart Start=', '3 target.endsEarly End=2026-02-28']);
});

it('targets of days to come are kept', () => {
  expect(encodeTargets([header, ['2027-01-01', '', '', '', 5, '']]).targets.count).toBe(1);
});

it('a total row is no target', () => {
  const encoded = encodeTargets([header, ['2026-01-01', '', 'Ana', '', 5, ''], ['Итого', '', '', '', 5, '']]);
  expect(encoded.targets.count).toBe(1);
  expect(listed(encoded)).toEqual(['3 row.total Start=Итого']);
});

it('a channel is one channel in all tables, in its most frequent spelling over all of them', () => {
  const names = tableNames(blankTest([]));
  const { targets } = encodeTargets([header, ['2026-01-01', '', '', 'INBOUND', 5, '']], names);
  const { spend } = encodeSpend(
    [
      ['Date', 'Channel', 'Amount'],
      ['2026-01-01', 'Inbound', 5],
      ['2026-01-02', 'Inbound ', 5],
    ],
    names,
  );
  expect([...targets.channel, ...spend.channel]).toEqual([0, 0, 0]);
  expect(names.channel.names()).toEqual(['Inbound']);
});

it('never throws, whatever stands in the cells', () => {
  const any = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom<Cell>(
      '',
      'Total',
      '#N/A',
      '2026-01',
      '2026-13',
      'May 2026',
      'Q1 2026',
      '2026',
      2026,
      'Calls',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(any, { maxLength: 7 }), { maxLength: 8 }), (rows) => {
      const { targets } = encodeTargets([header, ...rows]);
      expect([...targets.start].every((day) => day !== NO_DAY)).toBe(true);
    }),
  );
});
