import { expect, it } from 'vitest';
import type { Cell } from '../../src/table/cell.ts';
import { encode, said } from './encode.ts';

const header = ['Deal', 'Customer', 'Created', 'Status', 'Amount'];
const deal: Cell[] = ['D1', 'Acme', '2026-01-05', 'Open', 100];

const leftOut = (row: Cell[]) => {
  const encoded = encode([header, deal, row]);
  return encoded.deals.count === 1 ? said(encoded) : ['kept', ...said(encoded)];
};

it.each(['Total', 'Grand total', 'ИТОГО', 'Всего:', 'Общо', 'subtotal'])(
  'a row that begins with "%s" is a total row',
  (word) => {
    expect(leftOut([word, '', '', '', 24810])).toEqual([`3 row.total Deal=${word}`]);
    expect(leftOut(['', word, '', '', 24810])).toEqual([`3 row.total Customer=${word}`]);
  },
);

it('a customer "Total Energies" stays, and so does a customer "Total" with a key and a date', () => {
  expect(leftOut(['D2', 'Total Energies', '2026-01-05', 'Open', 5])).toEqual(['kept']);
  expect(leftOut(['', 'Total Energies', '2026-01-05', 'Open', 5])).toEqual(['kept']);
  expect(leftOut(['D2', 'Total', '2026-01-05', 'Open', 5])).toEqual(['kept']);
});

it('a repeated header is left out', () => {
  expect(leftOut(['deal ', 'Customer', 'CREATED', '', 'Amount'])).toEqual([
    '3 row.repeatedHeader Deal=deal ',
  ]);
});

it('one filled cell that is no value of its column is a section title', () => {
  expect(leftOut(['January', '', '', '', ''])).toEqual(['3 row.sectionTitle Deal=January']);
  expect(leftOut(['', '', 'First quarter', '', ''])).toEqual(['3 row.sectionTitle Created=First quarter']);
  expect(leftOut(['', '', '2026-01-07', '', ''])[0]).toBe('kept');
});

it('rows numbered beforehand are no deals yet', () => {
  expect(leftOut([17, '', '', '', ''])).toEqual(['3 row.noDeal Deal=17']);
});

it('an amount alone is no deal', () => {
  expect(leftOut(['', '', '', '', 24810])).toEqual(['3 row.noDeal Amount=24810']);
});

it('blank rows, spaces and unticked boxes are nothing, and rows keep their numbers', () => {
  const encoded = encode([
    header,
    ['', '', '', '', ''],
    [' ', false, '', '', ''],
    [...deal.slice(0, 3), 'Huh', 1],
  ]);
  expect(encoded.rows).toBe(1);
  expect(said(encoded)).toEqual(['4 status.unknown Status=Huh']);
});

it('rows that were prepared with "Select" or formulas that have no answer yet are no deals', () => {
  expect(leftOut(['-', 'Select', '', 'Select', ''])).toEqual(['3 row.noDeal Deal=-']);
  expect(leftOut(['', '#N/A', '', '#N/A', ''])).toEqual(['3 row.noDeal Customer=#N/A']);
});
