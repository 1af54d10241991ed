import { expect, it } from 'vitest';
import type { Cell } from '../../src/table/cell.ts';
import { encode, said } from './encode.ts';
import { encodeTargets, listed } from './figures.ts';

const header = ['Deal', 'Customer', 'Created', 'Status', 'Amount'];
const deals: Cell[][] = [
  ['D1', 'Acme', '2026-01-05', 'Open', 100],
  ['D2', 'Birch', '2026-01-06', 'Won', 200],
];
const blank: Cell[] = ['', '', '', '', ''];

/** What is read of a table with these rows beneath two deals. */
function beneath(...rows: Cell[][]): string[] {
  const encoded = encode([header, ...deals, ...rows]);
  return [`${encoded.deals.count} deals`, ...said(encoded)];
}

it('another table behind an empty row is listed row by row, not read', () => {
  const targets: Cell[][] = [
    ['Month', 'Rep', 'Target', '', ''],
    ['2026-01', 'Ana', 5000, '', ''],
    ['2026-02', 'Ana', 6000, '', ''],
  ];
  const expected = [
    '2 deals',
    '5 row.otherTable Deal=Month',
    '6 row.otherTable Deal=2026-01',
    '7 row.otherTable Deal=2026-02',
  ];
  expect(beneath(blank, ...targets)).toEqual(expected);
  expect(beneath(blank, blank, ...targets).length).toBe(4);
});

it('a table of the same shape is told by its headers, also beneath a title', () => {
  expect(
    beneath(
      blank,
      ['Invoices', '', '', '', ''],
      ['Invoice', 'Client', 'Date', 'State', 'Total'],
      ['I1', 'Acme', '2026-02-05', 'Paid', 100],
    ),
  ).toEqual([
    '2 deals',
    '5 row.sectionTitle Deal=Invoices',
    '6 row.otherTable Deal=Invoice',
    '7 row.otherTable Deal=I1',
  ]);
});

it('headers that nobody knows are told by what stands beneath them', () => {
  expect(beneath(blank, ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'], [1, 'x', 7, 'y', 'z'])).toEqual([
    '2 deals',
    '5 row.otherTable Deal=Alpha',
    '6 row.otherTable Deal=1',
  ]);
});

it('where the headers of the table come again, it goes on', () => {
  const encoded = beneath(
    blank,
    ['Month', 'Rep', 'Target', '', ''],
    ['2026-01', 'Ana', 5000, '', ''],
    blank,
    header,
    ['D3', 'Cedar', '2026-01-07', 'Won', 300],
  );
  expect(encoded[0]).toBe('3 deals');
  expect(encoded.slice(1)).toEqual([
    '5 row.otherTable Deal=Month',
    '6 row.otherTable Deal=2026-01',
    '8 row.repeatedHeader Deal=Deal',
  ]);
});

it('months as blocks, each with a title and the headers again, are one table', () => {
  const block = (title: string, ...rows: Cell[][]) => [blank, [title, '', '', '', ''], header, ...rows];
  expect(
    beneath(
      ...block('February', ['D3', 'Cedar', '2026-02-07', 'Won', 300]),
      ...block('March', ['D4', 'Dune', '2026-03-07', 'Won', 400]),
    )[0],
  ).toBe('4 deals');
});

it('an empty row alone ends nothing, nor does a deal in which much is wrong', () => {
  expect(beneath(blank, ['D3', 'Cedar', '2026-01-07', 'Won', 300])).toEqual(['3 deals']);
  expect(beneath(blank, ['D3', 'Cedar', 'soon', 'Won', 300], ['D4', 'Dune', '2026-01-08', 'Won', 4])).toEqual(
    ['4 deals', '5 date.unreadable Created=soon'],
  );
  expect(
    beneath(blank, ['D3', 'Cedar', 'soon', 'On ice', 'much'], ['D4', 'Dune', '2026-01-08', 'Won', 4])[0],
  ).toBe('4 deals');
});

it('a title beneath the last row, or the headers of an empty table, change nothing else', () => {
  expect(beneath(blank, ['Notes of Anna', '', '', '', ''])).toEqual([
    '2 deals',
    '5 row.sectionTitle Deal=Notes of Anna',
  ]);
  expect(beneath(blank, ['Rep', 'Channel', '', '', ''])).toEqual(['2 deals', '5 row.otherTable Deal=Rep']);
});

it('a table of targets ends the same way', () => {
  const encoded = encodeTargets([
    ['Start', 'Rep', 'Target'],
    ['2026-01', 'Ana', 5000],
    ['', '', ''],
    ['Deal ID', 'Customer', 'Amount'],
    ['D1', 'Acme', 100],
  ]);
  expect(encoded.targets.count).toBe(1);
  expect(listed(encoded)).toEqual(['4 row.otherTable Start=Deal ID', '5 row.otherTable Start=D1']);
});
