import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMessages } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { uses } from './every-formula.ts';
import { hostIn, runIn } from './run-formula.ts';

/** Anything that Sheets may hand over for a cell. */
const cell = fc.oneof(
  fc.constantFrom<unknown>('', 0, 1, -1, 0.5, 2, 12, 1e-308, 1e308, -1e308, 2 ** 53, 46_000, 46_054.75),
  fc.constantFrom<unknown>('5', '1,234', '1 054,00', '50%', '€ 3 500', '-', 'n/a', '#N/A', '#REF!', '#ИМЯ?'),
  fc.constantFrom<unknown>(
    'Acme',
    'Won',
    'Lead',
    'Lost',
    'Total',
    'booked',
    '2026-03',
    '01/02/2026',
    'constructor',
  ),
  fc.constantFrom<unknown>(true, false, new Date('2026-02-28T22:00:00Z'), new Date(Number.NaN), null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
);
const range = (columns: fc.Arbitrary<number>) =>
  columns.chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const anyArgument = fc.oneof(
  { weight: 2, arbitrary: range(fc.constant(1)) as fc.Arbitrary<unknown> },
  { weight: 2, arbitrary: cell },
  { weight: 1, arbitrary: range(fc.integer({ min: 2, max: 4 })) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, '', [['']], [[''], [''], ['']]) },
);
/** A good argument with a few cells that are anything. */
const spoilt = (value: unknown): fc.Arbitrary<unknown> =>
  !Array.isArray(value)
    ? cell
    : fc
        .array(fc.tuple(fc.nat(value.length - 1), fc.nat((value[0]?.length ?? 1) - 1), cell), {
          maxLength: 4,
        })
        .map((changes) => {
          const rows = value.map((row: readonly unknown[]) => [...row]);
          for (const [row, column, other] of changes) (rows[row] as unknown[])[column] = other;
          return rows;
        });

function expectCells(answer: unknown): void {
  const rows: readonly unknown[] = Array.isArray(answer) ? answer : [[answer]];
  expect(rows.length).toBeGreaterThan(0);
  const width = (rows[0] as readonly unknown[]).length;
  expect(width).toBeGreaterThan(0);
  for (const row of rows as readonly (readonly unknown[])[]) {
    expect(row.length).toBe(width);
    for (const one of row) {
      expect(['number', 'string']).toContain(typeof one);
      if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
      else expect(one).not.toMatch(/^(NaN|undefined|null|-?Infinity)$/);
    }
  }
}

function expectSentence(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  for (const messages of allMessages()) {
    const said = error.say(messages);
    expect(said).toMatch(/\.$/);
    expect(said).not.toMatch(/undefined|\[object|\bNaN\b/);
  }
}

describe.each(Object.entries(uses))('%s, whatever it is given,', (name, given) => {
  const check = (args: readonly unknown[], zone: string, locale: string) => {
    try {
      expectCells(runIn(hostIn(zone, locale), name, ...args));
    } catch (error) {
      expectSentence(error);
    }
  };
  const zone = fc.constantFrom('Europe/Sofia', 'America/New_York', 'Etc/UTC');
  const locale = fc.constantFrom('en_US', 'bg_BG', 'ru_RU');
  const numRuns = name.startsWith('CLTV_') || name.startsWith('KPI') ? 60 : 200;

  it('gives a rectangle of numbers and texts, or says one sentence in every language', () => {
    const anything = fc.array(anyArgument, { maxLength: given.length + 2 });
    fc.assert(
      fc.property(anything, zone, locale, (args, inZone, inLocale) => check(args, inZone, inLocale)),
      { numRuns },
    );
  });

  it('does so where a few cells of good arguments are spoilt', () => {
    const nearly = fc.tuple(...given.map(({ value }) => fc.oneof(fc.constant(value), spoilt(value))));
    fc.assert(
      fc.property(nearly, zone, locale, (args, inZone, inLocale) => check(args, inZone, inLocale)),
      { numRuns },
    );
  });
});
