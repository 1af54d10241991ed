import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnRefs } from '../../src/setup/column-label.ts';
import { dealWords } from '../../src/setup/deal-words.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseColumns } from '../../src/setup/recognise-columns.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { lostWords, plainlyOpenWords, wonWords } from '../../src/setup/status-words.ts';

const headerWords = Object.values(dealWords).flatMap(({ names, words }) => [...names(), ...words()]);
const statusWords = [...wonWords(), ...lostWords(), ...plainlyOpenWords()];

const header = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...headerWords) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('constructor', '__proto__', 'Amount (2)', '  ', '(', '№', 'A'.repeat(500)),
  },
);
const date = fc.date({ noInvalidDate: false });
const cell: fc.Arbitrary<SetupCell> = fc.oneof(
  fc.constantFrom<SetupCell>(
    '',
    '-',
    '31.03.2026',
    '2026-01-05 10:00',
    '1 054,00 лв.',
    '#REF!',
    '(120)',
    '1/3/2017',
  ),
  fc.constantFrom<SetupCell>(...statusWords),
  header,
  fc.double(),
  fc.boolean(),
  date,
);

/** Sheets with anything in them; rows of any length. */
const heads: fc.Arbitrary<SheetHead[]> = fc.array(
  fc.record({
    sheetId: fc.integer(),
    name: fc.string(),
    hidden: fc.boolean(),
    rows: fc.nat(2_000_000),
    columns: fc.nat(200),
    head: fc.array(fc.oneof(fc.array(header, { maxLength: 14 }), fc.array(cell, { maxLength: 14 })), {
      maxLength: 20,
    }),
  }),
  { maxLength: 3 },
);

const counts = fc.array(
  fc.record({ text: fc.oneof(fc.constantFrom(...statusWords), fc.string()), count: fc.nat() }),
);

function recognise(sheets: readonly SheetHead[], statuses: Parameters<typeof recogniseSetup>[1]) {
  const found = findDeals(sheets);
  return 'reason' in found ? found : { found, ...recogniseSetup(found, statuses, sheets, 'Lead') };
}

test('recognition never throws, says the same twice, and uses a column once', () => {
  fc.assert(
    fc.property(heads, counts, (sheets, statuses) => {
      const once = recognise(sheets, statuses);
      expect(recognise(sheets, statuses)).toEqual(once);
      if ('reason' in once) return;
      const used = once.found.columns.map(({ index }) => index);
      expect(new Set(used).size).toBe(used.length);
      for (const { score } of once.found.columns) expect(score >= 0.5 && score <= 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});

/** A table with different headers, and the same one with its columns in another order. */
const shuffled = fc
  .uniqueArray(header, { minLength: 1, maxLength: 12, selector: (text) => text.trim().toLowerCase() })
  .chain((headers) =>
    fc.tuple(
      fc.constant(headers),
      fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), { maxLength: 12 }),
      fc.shuffledSubarray([...headers.keys()], { minLength: headers.length }),
    ),
  );

test('the order of the columns does not matter', () => {
  fc.assert(
    fc.property(shuffled, ([headers, rows, order]) => {
      const fields = (names: readonly string[], cells: readonly (readonly SetupCell[])[]) =>
        recogniseColumns({ refs: columnRefs(names), rows: cells }).map(({ field, column, how, score }) => [
          field,
          column.header,
          how,
          score,
        ]);
      const pick = <Item>(items: readonly Item[]) => order.map((index) => items[index] as Item);
      expect(fields(pick(headers), rows.map(pick))).toEqual(fields(headers, rows));
    }),
    { numRuns: 1000 },
  );
});
