import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayText } from '../../src/kpi/day.ts';
import type { Cell } from '../../src/table/cell.ts';
import { encodeSpend, listed } from './figures.ts';
import { euros } from './money-tables.ts';

const header = ['Date', 'Channel', 'Source', 'Amount'];
const good: Cell[] = ['2026-01-10', 'Inbound', 'Google', 400];

it('encodes date, channel, source and amount', () => {
  const { spend, issues, rows } = encodeSpend([header, good, ['2026-02-10', '', '', '0']]);
  expect([...spend.day].map(dayText)).toEqual(['2026-01-10', '2026-02-10']);
  expect([...spend.amount]).toEqual([400, 0]);
  expect([...spend.channel]).toEqual([0, -1]);
  expect([...spend.source]).toEqual([0, -1]);
  expect(issues).toEqual([]);
  expect(rows).toBe(2);
});

it.each(['2026-01', '01.2026', 'January 2026', 'Январь 2026', 'януари 2026 г.'])(
  'a month such as "%s" is its first day',
  (text) => {
    expect([...encodeSpend([header, [text, '', '', 5]]).spend.day].map(dayText)).toEqual(['2026-01-01']);
  },
);

it('a blank amount is not 0: left out and listed, and so is one that is no number', () => {
  const encoded = encodeSpend([
    header,
    ['2026-01-10', 'VIP', '', ''],
    ['2026-01-11', 'VIP', '', 'lots'],
    good,
  ]);
  expect(encoded.spend.count).toBe(1);
  expect(listed(encoded)).toEqual(['2 figure.noAmount Amount=', '3 number.unreadable Amount=lots']);
});

it('a row without a date, or with what is no date, belongs to no month', () => {
  const encoded = encodeSpend([header, ['', 'VIP', '', 5], ['soon', 'VIP', '', 5], good]);
  expect(encoded.spend.count).toBe(1);
  expect(listed(encoded)).toEqual(['2 figure.noDate Date=', '3 date.unreadable Date=soon']);
});

it('what is dated after the as-of day has not happened', () => {
  const encoded = encodeSpend([header, ['2026-05-20', '', '', 1], ['2026-05-21', '', '', 2]]);
  expect([...encoded.spend.amount]).toEqual([1]);
  expect(listed(encoded)).toEqual(['3 figure.afterAsOf Date=2026-05-21']);
});

it('is converted at the rate of its own day; a currency stands in a column or beside the amount', () => {
  const encoded = encodeSpend(
    [
      ['Date', 'Amount', 'Currency', 'Rate'],
      ['2026-02-10', 100, 'USD', ''],
      ['2026-03', '$100', '', ''],
      ['2026-03-10', '100 $', '', ''],
      ['2026-02-10', 100, 'USD', 0.5],
      ['2026-02-10', 100, 'EUR', ''],
      ['2026-02-10', 100, '', ''],
      ['2026-02-10', 100, 'gbp', ''],
      ['2026-02-10', '£100', '', ''],
    ],
    undefined,
    euros,
  );
  // A dollar costs 0.9 before 10 March and 0.8 from that day on.
  expect([...encoded.spend.amount]).toEqual([90, 90, 80, 50, 100, 100]);
  expect(listed(encoded)).toEqual(['8 rate.unknown Currency=GBP', '9 rate.unknown Currency=GBP']);
});

it('total rows, repeated headers, titles and notes are left out', () => {
  const encoded = encodeSpend([
    header,
    good,
    ['', '', '', ''],
    ['Total', '', '', 3660],
    ['', 'Итого:', '', 3660],
    ['Date', 'channel', '', 'Amount'],
    ['Q2', '', '', ''],
    ['', 'paid by', 'the agency', ''],
  ]);
  expect(encoded.spend.count).toBe(1);
  expect(encoded.rows).toBe(6);
  expect(listed(encoded)).toEqual([
    '4 row.total Date=Total',
    '5 row.total Channel=Итого:',
    '6 row.repeatedHeader Date=Date',
    '7 row.sectionTitle Date=Q2',
    '8 row.noFigure Channel=paid by',
  ]);
});

it('an error of a formula is listed as such', () => {
  const encoded = encodeSpend([header, ['2026-01-10', '#N/A', '', '#REF!']]);
  expect(listed(encoded)).toEqual(['2 cell.error Channel=#N/A', '2 cell.error Amount=#REF!']);
});

it('columns that are not mapped are blank', () => {
  const { spend } = encodeSpend([
    ['Date', 'Amount'],
    ['2026-01-10', 5],
  ]);
  expect([...spend.channel]).toEqual([-1]);
});

it('never throws, whatever stands in the cells', () => {
  const any = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constantFrom<Cell>('', 'Total', '#N/A', '2026-01', '2026-13', 'May 2026', '1e999'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(any, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const { spend } = encodeSpend([header, ...rows]);
      expect([...spend.amount].every(Number.isFinite)).toBe(true);
    }),
  );
});
