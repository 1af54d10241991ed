import { expect, it } from 'vitest';
import { encode, said } from './encode.ts';

/** The probabilities of open deals with these cells. */
const read = (...cells: (string | number)[]) => {
  const rows = cells.map((cell, index) => [`D${index}`, '2026-05-01', 'Open', cell]);
  const encoded = encode([['Deal', 'Created', 'Status', 'Probability'], ...rows]);
  return { found: [...(encoded.deals.probability ?? [])], said: said(encoded), has: encoded.deals.has };
};

it('shares, as cells with a percent format hold them', () => {
  expect(read(0.1, 0.25, 1, 0, '').found).toEqual([0.1, 0.25, 1, 0, Number.NaN]);
});

it('percentages without a sign', () => {
  expect(read(10, 75, 100, 0, 1).found).toEqual([0.1, 0.75, 1, 0, 0.01]);
});

it('texts with a percent sign, alone and beside plain numbers of either kind', () => {
  expect(read('10%', '75 %', '100%', '0%').found).toEqual([0.1, 0.75, 1, 0]);
  expect(read('10%', 0.4, 0.75).found).toEqual([0.1, 0.4, 0.75]);
  expect(read('10%', 40, 75).found).toEqual([0.1, 0.4, 0.75]);
  expect(read('12,5%', '7,25 %').found).toEqual([0.125, 0.0725]);
});

it('a share among percentages is a share: 0.3 beside 40 and 75 is 30 %', () => {
  expect(read(40, 75, 0.3, 1)).toMatchObject({ found: [0.4, 0.75, 0.3, 0.01], said: [] });
});

it('what is no probability is blank and listed', () => {
  const { found, said } = read(20, 50, 150, -10, '120%', 'likely');
  expect(found).toEqual([0.2, 0.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  expect(said).toEqual([
    '4 probability.outside Probability=150',
    '5 probability.outside Probability=-10',
    '6 probability.outside Probability=120%',
    '7 number.unreadable Probability=likely',
  ]);
});

it('one slip among shares does not make percentages of them', () => {
  expect(read(0.2, 0.4, 50).found).toEqual([0.2, 0.4, Number.NaN]);
});

it('a table with the column can weigh the plan', () => {
  expect(read(0.2).has.has('probability')).toBe(true);
});
