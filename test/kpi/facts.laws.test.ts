import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KpiId } from '../../src/kpi/catalogue.ts';
import { type Day, dayFromText, dayText, firstDayOf, monthOf } from '../../src/kpi/day.ts';
import { type KpiLine, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { mondayToFriday, workingDays } from '../../src/kpi/working-days.ts';
import { anyDeals, asOf, stages } from './any-deals.ts';
import { month } from './deals-of.ts';
import { type Company, companyOf, type SpendLiteral, seriesIn, type TargetLiteral } from './facts-of.ts';

const monthTexts = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const months = monthTexts.map(month);
const first = dayFromText('2025-11-01') ?? 0;
const anyDay = fc.integer({ min: first, max: first + 240 }).map(dayText);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const without = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;

const anySpend = fc.array(
  fc
    .record({
      date: anyDay,
      channel: sometimes(fc.constantFrom('Active', 'Inbound', 'VIP')),
      source: sometimes(fc.constantFrom('Google', 'Fair')),
      amount: fc.integer({ min: 0, max: 500 }),
    })
    .map((row) => without(row) as SpendLiteral),
  { maxLength: 20 },
);
const anyTargets = fc.array(
  fc
    .record({
      start: anyDay,
      rep: sometimes(fc.constantFrom('Ana', 'Boris', 'Vera', 'Diana')),
      channel: sometimes(fc.constantFrom('Active', 'Inbound')),
      target: sometimes(fc.integer({ min: 0, max: 5000 })),
      measure: fc.constantFrom('booked' as const, 'dealsWon' as const),
    })
    .map((row) => without(row) as TargetLiteral),
  { maxLength: 20 },
);
const anyChannel = fc.constantFrom('Active', 'Inbound', 'Partner');
/** Deals in channels, so that spend and deals meet. */
const dealsInChannels = anyDeals.chain((deals) =>
  fc
    .array(anyChannel, { minLength: deals.length, maxLength: deals.length })
    .map((channels) => deals.map((deal, at) => ({ ...deal, channel: channels[at] ?? 'Active' }))),
);
const anyLag = fc.constantFrom(0, 1, 3);

function linesOf({ deals, facts }: Company, lagMonths: number, dimension?: 'rep' | 'channel' | 'source') {
  const question = { months, windowDays: null, reach: 'implied' as const, lagMonths };
  return kpisByMonth(deals, dimension ? { ...question, dimension } : question, facts).lines;
}
const cells = (line: KpiLine | undefined, id: KpiId) => [
  ...(line?.kpis[id]?.months ?? []),
  ...(line?.kpis[id] ? [line.kpis[id].total] : []),
];
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);

it('the spend and the new customers of the channels and of the sources add up to the total’s', () => {
  fc.assert(
    fc.property(dealsInChannels, anySpend, anyLag, (deals, spend, lagMonths) => {
      const company = companyOf({ deals, spend, stages, asOf });
      const [total] = linesOf(company, lagMonths);
      for (const dimension of ['channel', 'source'] as const) {
        const lines = linesOf(company, lagMonths, dimension);
        cells(total, 'marketingSpend').forEach((cell, at) => {
          expect(sum(lines.map((line) => cells(line, 'marketingSpend')[at]?.value))).toBe(cell.value ?? 0);
        });
        for (const id of ['cac', 'salesOnSpend', 'returnOnSpend'] as const) {
          cells(total, id).forEach(({ counts }, at) => {
            // Cost and customers; amount and cost; cost, profit, known and all deals. "n of d months" is no sum.
            const additive = id === 'cac' ? [0, 1] : id === 'salesOnSpend' ? [0, 1] : [1, 2, 3, 4];
            for (const index of additive) {
              const part = lines.map((line) => cells(line, id)[at]?.counts[index]);
              expect(sum(part), `${id} ${index}`).toBe(counts[index] ?? 0);
            }
          });
        }
      }
    }),
  );
});

it('spend k times as high makes CAC k times as high', () => {
  fc.assert(
    fc.property(dealsInChannels, anySpend, fc.integer({ min: 2, max: 9 }), anyLag, (deals, spend, k, lag) => {
      const dearer = spend.map((row) => ({ ...row, amount: row.amount * k }));
      const cac = (rows: readonly SpendLiteral[]) =>
        cells(linesOf(companyOf({ deals, spend: rows, stages, asOf }), lag)[0], 'cac');
      const dear = cac(dearer);
      cac(spend).forEach(({ value }, at) => {
        if (value === null) expect(dear[at]?.value).toBeNull();
        else expect(dear[at]?.value).toBeCloseTo(value * k, 6);
      });
    }),
  );
});

it('a lag of L months is the same as spend L months later', () => {
  fc.assert(
    fc.property(dealsInChannels, anySpend, fc.integer({ min: 0, max: 6 }), (deals, spend, lag) => {
      const later = spend.map((row) => {
        const day = dayFromText(row.date) ?? 0;
        return { ...row, date: dayText(firstDayOf(monthOf(day) + lag)) };
      });
      const cac = (rows: readonly SpendLiteral[], lagMonths: number) =>
        cells(linesOf(companyOf({ deals, spend: rows, stages, asOf }), lagMonths)[0], 'cac');
      expect(cac(spend, lag)).toEqual(cac(later, 0));
    }),
  );
});

it('a target in two rows that sum to it is the same target', () => {
  fc.assert(
    fc.property(anyTargets, fc.nat({ max: 100 }), (targets, share) => {
      const halves = targets.flatMap((row) => {
        if (row.target === undefined) return [row];
        const part = Math.floor((row.target * share) / 100);
        return [
          { ...row, target: part },
          { ...row, target: row.target - part },
        ];
      });
      const target = (rows: readonly TargetLiteral[]) =>
        cells(linesOf(companyOf({ targets: rows }), 0)[0], 'target').map(({ value }) => value ?? -1);
      const whole = target(targets);
      target(halves).forEach((value, at) => {
        expect(value).toBeCloseTo(whole[at] ?? -1, 6);
      });
    }),
  );
});

it('a period cut in two, each with its working days’ share, is the same target', () => {
  const span = fc.tuple(
    fc.integer({ min: 0, max: 150 }),
    fc.integer({ min: 7, max: 60 }),
    fc.nat({ max: 100 }),
  );
  fc.assert(
    fc.property(span, fc.integer({ min: 1, max: 5000 }), ([offset, length, cutAt], target) => {
      const start: Day = first + offset;
      const last = start + length - 1;
      const cut = start + 1 + Math.floor(((length - 2) * cutAt) / 100);
      const share =
        (target * workingDays(mondayToFriday, start, cut)) / workingDays(mondayToFriday, start, last + 1);
      const texts = [start, cut - 1, cut, last].map(dayText) as [string, string, string, string];
      const whole = companyOf({ targets: [{ start: texts[0], end: texts[3], target }] });
      const parts = companyOf({
        targets: [
          { start: texts[0], end: texts[1], target: share },
          { start: texts[2], end: texts[3], target: target - share },
        ],
      });
      const shown = (company: Company) =>
        seriesIn(company, 'target', monthTexts).months.map(({ value }) => value ?? 0);
      const expected = shown(whole);
      shown(parts).forEach((value, at) => {
        expect(value).toBeCloseTo(expected[at] ?? 0, 6);
      });
    }),
  );
});

it('the months of a period add up to its target', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 180 }), fc.integer({ min: 1, max: 50 }), (offset, length) => {
      const targets = [
        { start: dayText(first + offset), end: dayText(first + offset + length), target: 1000 },
      ];
      expect(seriesIn(companyOf({ targets }), 'target', monthTexts).total.value).toBeCloseTo(1000, 6);
    }),
  );
});

it('without a row of the team’s, the reps’ targets add up to the total', () => {
  fc.assert(
    fc.property(anyTargets, (rows) => {
      const targets = rows
        .filter(({ rep }) => rep !== undefined)
        .map((row) => ({ ...row, measure: 'booked' as const }));
      const company = companyOf({ targets });
      const [total] = linesOf(company, 0);
      const lines = linesOf(company, 0, 'rep');
      cells(total, 'target').forEach(({ value }, at) => {
        expect(sum(lines.map((line) => cells(line, 'target')[at]?.value))).toBeCloseTo(value ?? 0, 6);
      });
    }),
  );
});

it('a value is null or a finite number, whatever stands in the tables', () => {
  const ids = ['target', 'attainment', 'attainmentOfWon', 'variance', 'pace'] as const;
  const ofSpend = ['marketingSpend', 'cac', 'returnOnSpend', 'salesOnSpend'] as const;
  fc.assert(
    fc.property(dealsInChannels, anyTargets, anySpend, anyLag, (deals, targets, spend, lagMonths) => {
      const company = companyOf({ deals, targets, spend, stages, asOf });
      for (const dimension of [undefined, 'rep', 'channel', 'source'] as const) {
        for (const line of linesOf(company, lagMonths, dimension)) {
          for (const id of [...ids, ...ofSpend]) {
            for (const { value, counts } of cells(line, id)) {
              for (const shown of [value, ...counts])
                expect(shown === null || Number.isFinite(shown)).toBe(true);
            }
          }
        }
      }
    }),
  );
});
