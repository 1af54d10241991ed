import { describe, expect, it } from 'vitest';
import type { LeaveOutRule } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { encode, said, setupOf } from './encode.ts';

const column = (header: string) => ({ header, ordinal: 1 });
const rule = (header: string, ...texts: string[]): LeaveOutRule => ({ column: column(header), texts });

function read([header = [], ...rows]: readonly (readonly Cell[])[], ...leaveOut: LeaveOutRule[]) {
  const setup = { ...setupOf(header.map(String)), leaveOut };
  return encode([header, ...rows], { setup });
}

const table: Cell[][] = [
  ['Deal', 'Created', 'Status', 'Amount', 'Reason', 'Note'],
  ['D1', '2026-02-01', 'Open', 1, '', ''],
  ['D2', '2026-02-02', 'Lost', 2, ' TEST ', ''],
  ['D3', '2026-02-03', 'Open', 4, 'Test drive', 'спам'],
  ['D2', '2026-02-04', 'Open', 8, '', ''],
  ['D5', '2026-02-05', 'Open', -16, 'test', ''],
];

describe('rows that the user wants to be left out', () => {
  it('are in no figure, counted and listed, refunds with them; texts compare folded and whole', () => {
    const encoded = read(table, rule('Reason', 'Test', 'Duplicate'));
    expect([...encoded.deals.amount]).toEqual([1, 4, 8]);
    expect(encoded.deals.refunds.count).toBe(0);
    expect(said(encoded)).toEqual(['3 row.leftOut Reason= TEST ', '6 row.leftOut Reason=test']);
    expect(encoded.rows).toBe(5);
  });

  it('may go by several columns, mapped to a field or not; their keys do not compete', () => {
    const encoded = read(table, rule('Reason', 'Test'), rule('Note', 'Спам'));
    expect([...encoded.deals.amount]).toEqual([1, 8]);
    expect(said(encoded)).toEqual([
      '3 row.leftOut Reason= TEST ',
      '4 row.leftOut Note=спам',
      '6 row.leftOut Reason=test',
    ]);
  });

  it('without a rule every row stays', () => {
    expect(read(table).deals.count).toBe(3);
  });
});

it('a deal won or lost on a day that has not come is open, and listed', () => {
  const encoded = encode([
    ['Deal', 'Created', 'Closed', 'Status'],
    ['D1', '2026-05-01', '2026-05-20', 'Won'],
    ['D2', '2026-05-01', '2026-05-21', 'Won'],
    ['D3', '2026-05-01', '2026-06-30', 'Lost'],
    ['D4', '2026-05-01', '2026-06-30', 'Open'],
  ]);
  expect([...encoded.deals.outcome]).toEqual([1, 0, 0, 0]);
  expect(said(encoded)).toEqual([
    '3 closed.afterAsOf Closed=2026-05-21',
    '4 closed.afterAsOf Closed=2026-06-30',
  ]);
});
