import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activityTypes } from '../../src/kpi/activities.ts';
import { catalogue, type KpiId } from '../../src/kpi/catalogue.ts';
import { customerCohorts } from '../../src/kpi/customer-cohorts.ts';
import { dayFromText, dayText } from '../../src/kpi/day.ts';
import { type KpiLine, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { anyDeals, asOf, stages } from './any-deals.ts';
import { month } from './deals-of.ts';
import { type Company, companyOf } from './facts-of.ts';

/** Each run asks for every KPI of every table. */
const runs = { numRuns: 30 };
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(month);
const first = dayFromText('2025-12-01') ?? 0;
const date = fc.integer({ min: first, max: first + 191 }).map(dayText);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const without = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
const rep = sometimes(fc.constantFrom('Ana', 'Boris', 'Vera', 'Diana'));
const customer = sometimes(fc.constantFrom('Acme', 'Birch', 'Cedar', 'Elm'));

const anyMoney = fc.array(
  fc
    .record({
      date,
      amount: fc.integer({ min: -5, max: 20 }),
      order: sometimes(fc.constantFrom('X1', 'X2', 'X3')),
      cost: sometimes(fc.integer({ min: 0, max: 9 })),
      variable: sometimes(fc.integer({ min: 0, max: 9 })),
      customer,
      rep,
    })
    .map((row) => without(row) as { date: string; amount: number }),
  { maxLength: 25 },
);
const anyActivities = fc.array(
  fc
    .record({ date, type: fc.constantFrom(...activityTypes), planned: fc.boolean(), customer, rep })
    .map((row) => without(row) as { date: string; type: (typeof activityTypes)[number] }),
  { maxLength: 25 },
);
const anyTables = fc.record({ deals: anyDeals, money: anyMoney, activities: anyActivities });

const company = ({ deals, money, activities }: { deals: never; money: never; activities: never }) =>
  companyOf({ deals, invoices: money, payments: money, activities, stages, asOf });
type Tables = Parameters<typeof company>[0];

const question = { months, windowDays: null, reach: 'implied' as const, activeDays: 45, fiscalYearStart: 4 };
const linesOf = ({ deals, facts }: Company, by?: 'rep') =>
  kpisByMonth(deals, by ? { ...question, dimension: by } : question, facts).lines;
const cells = (line: KpiLine | undefined, id: KpiId) => {
  const series = line?.kpis[id];
  return series
    ? [...series.months, series.total, ...(series.quarterToDate ?? []), ...(series.yearToDate ?? [])]
    : [];
};
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);

/** What adds up over the values of a dimension, unset included, in months, totals and to date. */
const additive: readonly KpiId[] = [
  'revenue',
  'invoices',
  'cashReceived',
  'newSales',
  'addedSales',
  'returnedSales',
  'unknownSales',
  'activeCustomers',
  'planned',
  'overdue',
  'stale',
  'calls',
  'emails',
  'otherActivities',
];
/** What is n of d, where both add up. */
const shares: readonly KpiId[] = ['retention', 'churn', 'repeatRate'];

it('the parts of a dimension, unset included, add up to the total, to date as well', () => {
  fc.assert(
    fc.property(anyTables, (tables) => {
      const of = company(tables as unknown as Tables);
      const [total] = linesOf(of);
      const lines = linesOf(of, 'rep');
      for (const id of additive) {
        cells(total, id).forEach(({ value }, at) => {
          expect(sum(lines.map((line) => cells(line, id)[at]?.value)), id).toBeCloseTo(value ?? 0, 9);
        });
      }
      for (const id of shares) {
        cells(total, id).forEach(({ counts }, at) => {
          counts.forEach((count, index) => {
            expect(sum(lines.map((line) => cells(line, id)[at]?.counts[index])), id).toBe(count);
          });
        });
      }
    }),
    runs,
  );
});

it('the four parts of the revenue mix add up to booked', () => {
  fc.assert(
    fc.property(anyDeals, (deals) => {
      const [line] = linesOf(companyOf({ deals, stages, asOf }));
      const parts = ['newSales', 'addedSales', 'returnedSales', 'unknownSales'] as const;
      cells(line, 'booked').forEach(({ value }, at) => {
        expect(sum(parts.map((id) => cells(line, id)[at]?.value))).toBeCloseTo(value ?? 0, 9);
      });
    }),
    runs,
  );
});

it('the order of the rows of every table makes no difference', () => {
  const twice = anyTables.chain((tables) =>
    fc.record({
      tables: fc.constant(tables),
      deals: fc.shuffledSubarray(tables.deals, { minLength: tables.deals.length }),
      money: fc.shuffledSubarray(tables.money, { minLength: tables.money.length }),
      activities: fc.shuffledSubarray(tables.activities, { minLength: tables.activities.length }),
    }),
  );
  fc.assert(
    fc.property(twice, ({ tables, ...shuffled }) => {
      const of = linesOf(company(tables as unknown as Tables), 'rep');
      expect(linesOf(company(shuffled as unknown as Tables), 'rep')).toEqual(of);
    }),
    runs,
  );
});

it('a value is null or a finite number, and every cell has the counts of the catalogue', () => {
  fc.assert(
    fc.property(anyTables, (tables) => {
      for (const line of linesOf(company(tables as unknown as Tables), 'rep')) {
        for (const { id, counts } of catalogue()) {
          for (const cell of cells(line, id)) {
            expect(cell.counts.length, id).toBe(counts.length);
            for (const shown of [cell.value, ...cell.counts]) {
              expect(shown === null || Number.isFinite(shown), id).toBe(true);
            }
          }
        }
      }
    }),
    runs,
  );
});

it('a year to date that begins with the months shown is their sum', () => {
  fc.assert(
    fc.property(anyTables, (tables) => {
      const { deals, facts } = company(tables as unknown as Tables);
      const [line] = kpisByMonth(deals, { ...question, fiscalYearStart: 1 }, facts).lines;
      for (const id of ['revenue', 'cashReceived', 'calls', 'booked'] as const) {
        const series = line?.kpis[id];
        series?.yearToDate?.forEach(({ value }, at) => {
          expect(sum(series.months.slice(0, at + 1).map((cell) => cell.value)), id).toBeCloseTo(
            value ?? 0,
            9,
          );
        });
      }
    }),
    runs,
  );
});

it('no cohort grows beyond its size, and the first month is all of it', () => {
  fc.assert(
    fc.property(anyDeals, (deals) => {
      for (const { size, bought } of customerCohorts(companyOf({ deals, stages, asOf }).deals).cohorts) {
        expect(bought[0]).toBe(size);
        expect(Math.max(...bought)).toBe(size);
      }
    }),
    runs,
  );
});
