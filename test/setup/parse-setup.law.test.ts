import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/setup/fold-text.ts';
import { parseSetup } from '../../src/setup/parse-setup.ts';
import {
  type ColumnRef,
  type DealField,
  dealFields,
  defaultOptions,
  type Setup,
  type StageSetup,
  type StatusSetup,
} from '../../src/setup/setup.ts';
import { setupProblemText } from '../../src/setup/setup-problem.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { splitChoices } from '../../src/setup/split-choices.ts';
import { setupMessages } from './setup-messages.ts';
import { setupSheetOf } from './setup-sheet-of.ts';

const context = (heads: readonly SheetHead[]) => ({
  heads,
  languages: [setupMessages],
  isoDay: (instant: Date) => instant.toISOString().slice(0, 10),
});

const reserved = ['won', 'lost', 'open', 'open, no stage'];

/** Any text a sheet can hold, trimmed, not blank: `=1+1`, `Amount (2)`, `stage.1:x`, `ё` … */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      "'x",
      '0012',
      'Amount (2)',
      'Amount (1) (3)',
      '12',
      'TRUE',
      'Сумма, ₽',
      'a:b:c',
      '2026-01-05',
    ),
  )
  .map((raw) => raw.trim())
  .filter((raw) => foldText(raw) !== '');
const texts = (maxLength: number) =>
  fc
    .uniqueArray(text, { maxLength, selector: foldText })
    .map((all) => all.filter((one) => !reserved.includes(foldText(one))));
const ref = fc.record({ header: text, ordinal: fc.integer({ min: 1, max: 30 }) });
const refs = fc.uniqueArray(ref, {
  minLength: 40,
  maxLength: 40,
  selector: ({ header, ordinal }) => `${foldText(header)} ${ordinal}`,
});
const day = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const options = fc.record({
  asOf: fc.option(day, { nil: null }),
  windowDays: fc.option(fc.integer({ min: 1, max: 36_500 }), { nil: null }),
  reach: fc.constantFrom('implied' as const, 'all' as const, 'any' as const),
  activeDays: fc.integer({ min: 1, max: 36_500 }),
  lagMonths: fc.integer({ min: 0, max: 24 }),
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  toDate: fc.boolean(),
  kpis: fc.constantFrom({}, { pace: true }, { variance: true, leads: false } as const),
  sheets: fc.record({
    cohorts: fc.boolean(),
    funnel: fc.boolean(),
    channels: fc.boolean(),
    lists: fc.boolean(),
  }),
  currency: fc.constantFrom('', 'EUR', '€', 'лв.', 'R$'),
  rates: fc.constantFrom('unitCosts' as const, 'baseBuys' as const),
  blankTexts: texts(4).map((all) => {
    const plain = all.filter((one) => !/[,;\n]/.test(one));
    return plain.length > 0 ? plain : defaultOptions.blankTexts;
  }),
});

/** Some sheets besides, each with an id and a name of its own. */
const sheets = fc.uniqueArray(
  fc.record({
    sheetId: fc.integer({ min: 2_000_000_001, max: 2_000_000_999 }),
    sheetName: text,
    headerRow: fc.integer({ min: 1, max: 1000 }),
  }),
  { maxLength: 6, selector: ({ sheetId }) => sheetId },
);

/** Any setup that the sidebar could make: a status column, a win, distinct names; the lead first and by created. */
const anySetup: fc.Arbitrary<Setup> = fc
  .record({
    sheetId: fc.integer({ min: 0, max: 2_000_000_000 }),
    sheetName: text,
    headerRow: fc.integer({ min: 1, max: 1000 }),
    sheets,
    refs,
    left: fc.subarray<DealField>(dealFields.filter((field) => field !== 'status' && field !== 'created')),
    names: texts(8),
    byStatus: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    lead: fc.boolean(),
    qualified: fc.nat(12),
    statuses: texts(8),
    rules: texts(3).map((all) => all.filter((one) => !/[,;\n]/.test(one))),
    outcomes: fc.array(fc.constantFrom('open' as const, 'won' as const, 'lost' as const, null), {
      minLength: 8,
      maxLength: 8,
    }),
    options,
    split: fc.nat(9),
  })
  .map(
    ({
      sheetId,
      sheetName,
      headerRow,
      sheets,
      refs,
      left,
      names,
      byStatus,
      lead,
      qualified,
      statuses,
      rules,
      outcomes,
      options,
      split,
    }) => {
      const columns: Setup['deals']['columns'] = Object.fromEntries(
        dealFields.flatMap((field: DealField, index) => (left.includes(field) ? [] : [[field, refs[index]]])),
      );
      const free = [...statuses];
      const stages = names.flatMap((name, index): StageSetup[] => {
        const role = index === 0 && lead ? 'lead' : index === qualified ? 'qualified' : 'none';
        const column = role === 'lead' ? columns.created : refs[dealFields.length + index];
        if (byStatus[index] && role !== 'lead') {
          const own = free.splice(0, 2);
          return own.length === 0 ? [] : [{ name, role, reached: { by: 'status', texts: own } }];
        }
        return column ? [{ name, role, reached: { by: 'date', column } }] : [];
      });
      return {
        deals: {
          sheetId,
          sheetName,
          headerRow,
          columns,
          ...(sheets.length > 2 && { parts: sheets.slice(2) }),
          ...(sheets.length > 0 && {
            leftOut: sheets
              .slice(0, 2)
              .map((sheet) => ({ sheetId: sheet.sheetId, sheetName: sheet.sheetName })),
          }),
        },
        stages,
        ...(rules.length > 0 && { leaveOut: [{ column: refs[39] as ColumnRef, texts: rules }] }),
        statuses: [
          ...statuses.map((one, index): StatusSetup => {
            if (!free.includes(one)) return { text: one, outcome: 'open' };
            const outcome = outcomes[index];
            return outcome ? { text: one, outcome } : { text: one, outcome: 'open', undecided: true };
          }),
          { text: 'Won', outcome: 'won' as const },
        ],
        options: {
          ...options,
          funnelBy: splitChoices({ deals: { columns } }, setupMessages)[split]?.id ?? null,
        },
      };
    },
  );

const headsOf = ({ deals }: Setup): SheetHead[] =>
  [deals, ...(deals.parts ?? []), ...(deals.leftOut ?? [])].map(({ sheetId, sheetName }) => ({
    sheetId,
    name: sheetName,
    hidden: false,
    rows: 5000,
    columns: 40,
    head: [],
  }));

test('what was written reads back as the same setup', () => {
  fc.assert(
    fc.property(anySetup, (setup) => {
      const heads = headsOf(setup);
      expect(parseSetup(setupSheetOf(setup, heads), context(heads))).toMatchObject({ setup, problems: [] });
    }),
    { numRuns: 500 },
  );
});

const anyCell: fc.Arbitrary<SetupCell> = fc.oneof(
  fc.constantFrom(
    '',
    'Won',
    'Lead',
    'any date',
    'the status, below',
    'Created',
    '#REF!',
    '3/4/2026',
    'Qualified',
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
);

test('a sheet full of nonsense gives a setup or sentences that name cells, and never throws', () => {
  const safeDay = (instant: Date) => instant.toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      anySetup,
      fc.array(fc.tuple(fc.nat(60), fc.nat(5), anyCell), { maxLength: 12 }),
      fc.array(fc.tuple(fc.constantFrom('delete', 'copy', 'blank'), fc.nat(60)), { maxLength: 4 }),
      (setup, cells, moves) => {
        const heads = headsOf(setup);
        let rows = setupSheetOf(setup, heads).rows.map((row) => [...row]);
        for (const [row, cell, value] of cells) {
          const line = rows[row];
          if (line) line[cell] = value;
        }
        for (const [move, at] of moves) {
          if (move === 'delete') rows = rows.filter((_, index) => index !== at);
          if (move === 'copy') rows.push([...(rows[at] ?? [])]);
          if (move === 'blank') rows.splice(at, 0, []);
        }
        const read = parseSetup(
          { firstRow: 1, firstColumn: 1, rows },
          { ...context(heads), isoDay: safeDay },
        );
        expect(read.setup !== null || read.problems.length > 0).toBe(true);
        for (const problem of read.problems) {
          expect(setupProblemText(problem, 'KPI Setup', setupMessages)).toMatch(
            /^KPI Setup(![B-F]\d+)?[: ].+\.$/s,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('rows of pure garbage never throw', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 30 }), (rows) => {
      const { setup, problems } = parseSetup({ firstRow: 1, firstColumn: 1, rows }, context([]));
      expect(setup).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    }),
  );
});
