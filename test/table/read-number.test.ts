import { describe, expect, it } from 'vitest';
import type { DecimalMark } from '../../src/setup/setup.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { numberColumn, UNREADABLE_NUMBER } from '../../src/table/read-number.ts';

const isBlank = blankTest([]);
const { read } = numberColumn({ isBlank });

it.each<[Cell, number]>([
  [12.5, 12.5],
  [0, 0],
  [-200, -200],
  ['12.5', 12.5],
  ['1,5', 1.5],
  [' -200 ', -200],
  ['0', 0],
  ['.5', 0.5],
  ['0,500', 0.5],
  ['1234,567', 1234.567],
  ['12.5%', 0.125],
  ['12,5 %', 0.125],
  ['100 %', 1],
  ['7%', 0.07],
  ['1 054,00 лв.', 1054],
  ['1\u00a0054,00лв', 1054],
  ['12\u202f000,5\u00a0₽', 12000.5],
  ['€ 3.500,00', 3500],
  ['$1,054.00', 1054],
  ['US$ 1,054.00', 1054],
  ['1.054.000', 1054000],
  ['12,34,567.5', 1234567.5],
  ['12 000 ₽', 12000],
  ['12 000 руб.', 12000],
  ["12'000.50", 12000.5],
  ['12’000', 12000],
  ['EUR 12 000.500', 12000.5],
  ['(120)', -120],
  ['(€ 120,50)', -120.5],
  ['€ (120)', -120],
  ['−5', -5],
  ['-$5.50', -5.5],
  ['€ -5', -5],
  ['+5', 5],
  ['-0', 0],
])('%s is %s', (cell, value) => {
  expect(read(cell)).toBe(value);
});

it.each<Cell>(['', ' ', '-', 'n/a', false])('"%s" is blank, not 0', (cell) => {
  expect(read(cell)).toBeNaN();
});

it.each<Cell>([
  'abc',
  '#DIV/0!',
  '1e3',
  '1.2k',
  '5 млн',
  '12 т.р.',
  '1 054,00 лв. / month',
  '12 00',
  '1,23,45',
  '1.234,567.8',
  '(5',
  '-(5)',
  '--5',
  '5-10',
  '€ 5 $',
  '%',
  '€',
  '5%%',
  '1/3/2017',
  true,
  new Date(0),
  Number.NaN,
  1e300,
  '9'.repeat(400),
])('%s is no number', (cell) => {
  expect(read(cell)).toBe(UNREADABLE_NUMBER);
});

describe('1,234 and 1.234', () => {
  function settled(cells: readonly Cell[], suggested: DecimalMark = 'decimalPoint', mark?: DecimalMark) {
    const column = numberColumn({ isBlank, mark });
    const reads = cells.map((cell) => {
      column.count(cell);
      return column.read(cell);
    });
    const { number, ...rest } = column.settle(() => suggested);
    return { ...rest, numbers: reads.map(number) };
  }

  it('another text of the column that has only one reading decides', () => {
    expect(settled(['1,234', '5.50'], 'decimalComma')).toMatchObject({ isSure: true, numbers: [1234, 5.5] });
    expect(settled(['1,234', '5,50'])).toMatchObject({ isSure: true, numbers: [1.234, 5.5] });
    expect(settled(['1.234', '1.234.567'])).toMatchObject({ isSure: true, numbers: [1234, 1234567] });
    expect(settled(['-1.234 €', '(2.500,00)'])).toMatchObject({ isSure: true, numbers: [-1234, -2500] });
    expect(settled(['1.234 %', '1,5'])).toMatchObject({ numbers: [12.34, 1.5] });
  });

  it('where none does, the suggested mark holds and is not sure', () => {
    const cells = [1.5, '1,234', '12 000', '2,500'];
    expect(settled(cells)).toMatchObject({ isSure: false, open: 2, sample: '1,234' });
    expect(settled(cells).numbers).toEqual([1.5, 1234, 12000, 2500]);
    expect(settled(cells, 'decimalComma').numbers).toEqual([1.5, 1.234, 12000, 2.5]);
    expect(settled(['1.234%'], 'decimalPoint').numbers).toEqual([0.01234]);
  });

  it('where they contradict each other it is not sure, and what has one reading keeps it', () => {
    const { isSure, numbers } = settled(['1,234', '5,5', '6.5', '7.5']);
    expect([isSure, numbers]).toEqual([false, [1234, 5.5, 6.5, 7.5]]);
    expect(settled(['5,5', '6.5']).isSure).toBe(true);
  });

  it('what a person chose holds', () => {
    expect(settled(['1,234', '5.50'], 'decimalPoint', 'decimalComma')).toMatchObject({
      isSure: true,
      numbers: [1.234, 5.5],
    });
  });

  it('counts the currencies', () => {
    expect(settled(['€ 5', '5 EUR', '5 евро', '$1', '7']).currencies).toEqual(
      new Map([
        ['EUR', 3],
        ['USD', 1],
      ]),
    );
  });
});
