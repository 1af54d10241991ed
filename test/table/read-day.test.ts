import { expect, it } from 'vitest';
import { dayText, NO_DAY } from '../../src/kpi/day.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dayReader, UNREADABLE_DAY } from '../../src/table/read-day.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from './zone-offset.ts';

const read = dayReader(zoneCalendar(zoneOffset('Europe/Sofia')), blankTest(['не закрыта']));

it.each<[Cell, string]>([
  ['2017-03-01', '2017-03-01'],
  [' 2026-01-05 09:30 ', '2026-01-05'],
  ['2026-01-31 23:59:59', '2026-01-31'],
  ['2026-03-31T21:30:00Z', '2026-04-01'],
  ['2026-01-31T21:45:00Z', '2026-01-31'],
  ['2026-03-31T23:30:00+02:00', '2026-04-01'],
  ['2026-03-31T23:30:00.000+0300', '2026-03-31'],
  [new Date(Date.UTC(2026, 2, 31, 21, 30)), '2026-04-01'],
  [46023, '2026-01-01'],
  [46022.999, '2025-12-31'],
])('%s is %s', (cell, text) => {
  expect(dayText(read(cell))).toBe(text);
});

it.each<Cell>(['', ' ', '-', 'n/a', 'Не закрыта', false])('"%s" is blank', (cell) => {
  expect(read(cell)).toBe(NO_DAY);
});

it.each<Cell>([
  'soon',
  '2026-02-30',
  '2026-13-01',
  '2026-01-05 25:00',
  '0202-01-05',
  '#N/A',
  true,
  0,
  2026,
  20260105,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  new Date(Number.NaN),
  new Date(Date.UTC(1899, 11, 30)),
])('%s is no date', (cell) => {
  expect(read(cell)).toBe(UNREADABLE_DAY);
});
