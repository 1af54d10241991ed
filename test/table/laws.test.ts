import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KpisByMonth, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { monthsShown } from '../../src/kpi/months-shown.ts';
import type { Cell } from '../../src/table/cell.ts';
import type { EncodedDeals } from '../../src/table/finish-deals.ts';
import { encode } from './encode.ts';

const header = [
  'Deal',
  'Customer',
  'Rep',
  'Created',
  'Quote',
  'Contract',
  'Closed',
  'Status',
  'Amount',
  'Cost',
  'Bulk',
];

const date = fc
  .date({ min: new Date('2025-11-01T00:00Z'), max: new Date('2026-07-01T00:00Z'), noInvalidDate: true })
  .chain((at) => fc.constantFrom<Cell>(at, at.toISOString(), at.toISOString().slice(0, 10)));
const blank = fc.constantFrom<Cell>('', '-', 'n/a', ' ');
const orBlank = (cell: fc.Arbitrary<Cell>) =>
  fc.oneof({ arbitrary: cell, weight: 4 }, { arbitrary: blank, weight: 1 });

/** A row as people keep them. */
const sane = (id: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[]> =>
  fc.tuple(
    id,
    orBlank(fc.constantFrom('Acme', 'ACME ', 'Birch', 'Cedar')),
    orBlank(fc.constantFrom('Ana', 'ana', 'Boris')),
    orBlank(date),
    orBlank(date),
    orBlank(date),
    orBlank(date),
    fc.constantFrom('Open', 'Won', 'Lost', 'won '),
    orBlank(fc.integer({ min: -3, max: 9 })),
    orBlank(fc.integer({ min: 0, max: 9 })),
    fc.constantFrom<Cell>(true, false, '', 'no'),
  );

/** What a cell can hold at its worst. */
const horror: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    '#N/A',
    '#REF!',
    'Loading...',
    'Total',
    'Итого',
    '-',
    '12,5',
    '1e308',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom<Cell>(Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 60, 1e300, 46023, 0.1),
  fc.constantFrom<Cell>(new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.double({ min: 1e306, noNaN: true }),
  fc.boolean(),
  date,
);
const someId = fc.constantFrom<Cell>('D1', 'D2', 'D3', 4, '0004', '', 'a@b.c');

/** Rows of nothing but horrors, and sane ones in which some cells went wrong. */
const spoilt = fc
  .tuple(sane(someId), fc.array(fc.option(horror, { freq: 3 }), { maxLength: 11 }))
  .map(([row, wrong]) => row.map((cell, column) => wrong[column] ?? cell));
const horrors = fc.array(fc.oneof(fc.array(horror, { maxLength: 13 }), spoilt), { maxLength: 30 });
const saneRows = fc.array(sane(someId), { maxLength: 40 });

function figures({ deals }: EncodedDeals): KpisByMonth[] {
  const question = { months: monthsShown(deals), windowDays: 30, reach: 'implied' as const };
  return [kpisByMonth(deals, question), kpisByMonth(deals, { ...question, dimension: 'rep' })];
}

it('nothing throws, no figure is NaN or infinite, and every filled row is a deal, a refund or listed', () => {
  fc.assert(
    fc.property(horrors, (rows) => {
      const encoded = encode([header, ...rows]);
      for (const { lines } of figures(encoded)) {
        for (const { kpis } of lines) {
          for (const { months, total } of Object.values(kpis)) {
            for (const { value, counts } of [...months, total]) {
              for (const one of [value, ...counts]) expect(one === null || Number.isFinite(one)).toBe(true);
            }
          }
        }
      }
      const { deals, issues } = encoded;
      const gone = issues.filter(
        ({ code }) => code.startsWith('row.') || code === 'key.duplicate' || code === 'created.afterAsOf',
      );
      expect(deals.count + deals.refunds.count + gone.length).toBe(encoded.rows);
    }),
    { numRuns: 150 },
  );
});

it('how the table is cut into chunks makes no difference', () => {
  fc.assert(
    fc.property(fc.oneof(saneRows, horrors), fc.integer({ min: 1, max: 7 }), (rows, chunk) => {
      expect(encode([header, ...rows], { chunk })).toEqual(encode([header, ...rows]));
    }),
    // A row held back at the end of a chunk, for it might be the headers of another table.
    { examples: [[[[], ['!', '-'], [1e306, 1e306]], 1]] },
  );
});

it('rows that are read in several blocks are what each is alone', () => {
  const [anyRows] = fc.sample(
    fc.array(fc.oneof(sane(fc.uuid()), spoilt), { minLength: 600, maxLength: 600, size: 'max' }),
    {
      numRuns: 1,
      seed: 6,
    },
  ) as [Cell[][]];
  expect(encode([header, ...anyRows], { chunk: 600 })).toEqual(encode([header, ...anyRows], { chunk: 1 }));
});

it('the order of the rows makes no difference to the figures', () => {
  const rows = fc.uniqueArray(sane(fc.uuid()), { maxLength: 40, selector: ([id]) => id });
  const shuffled = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(figures(encode([header, ...other]))).toEqual(figures(encode([header, ...all])));
    }),
  );
});

it('adding the same rows again changes no deal', () => {
  const rows = fc.uniqueArray(sane(fc.uuid()), { maxLength: 20, selector: ([id]) => id });
  fc.assert(
    fc.property(rows, (all) => {
      const once = all.filter(([, , , , , , , , amount]) => !(Number(amount) < 0));
      expect(figures(encode([header, ...once, ...once]))).toEqual(figures(encode([header, ...once])));
    }),
  );
});
