import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, type KpiId } from '../../src/kpi/catalogue.ts';
import { funnels } from '../../src/kpi/funnel.ts';
import { type KpiLine, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { anyDeals, asOf, stages } from './any-deals.ts';
import { dealsOf, month } from './deals-of.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(month);
const anyWindow = fc.constantFrom(null, 0, 30, 90);
const anyReach = fc.constantFrom('implied' as const, 'all' as const, 'any' as const);

/** Values that add up over the parts of a dimension: counts and money, not shares, means and medians. */
const additive: readonly KpiId[] = ['leads', 'qualifiedLeads', 'booked', 'newCustomers'];
const rates: readonly KpiId[] = [
  'qualifiedToCustomer',
  'qualifiedToCustomerCohort',
  'leadToCustomer',
  'dealConversion',
  'winRate',
  'salesCycle',
  'averageWonDeal',
  'grossProfit',
];

const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);

it('the parts of a dimension, unset included, add up to the total', () => {
  fc.assert(
    fc.property(anyDeals, anyWindow, anyReach, (rows, windowDays, reach) => {
      const deals = dealsOf(rows, { stages, asOf });
      const [total] = kpisByMonth(deals, { months, windowDays, reach }).lines;
      const { lines } = kpisByMonth(deals, { months, windowDays, reach, dimension: 'rep' });
      const cells = (line: KpiLine | undefined, id: KpiId) => [
        ...(line?.kpis[id]?.months ?? []),
        ...(line?.kpis[id] ? [line.kpis[id].total] : []),
      ];
      for (const id of [...additive, ...rates]) {
        cells(total, id).forEach((cell, at) => {
          const parts = lines.map((line) => cells(line, id)[at]);
          if (additive.includes(id)) expect(sum(parts.map((part) => part?.value)), id).toBe(cell.value);
          cell.counts.forEach((count, index) => {
            expect(sum(parts.map((part) => part?.counts[index])), id).toBe(count ?? 0);
          });
        });
      }
    }),
  );
});

it('the order of the rows makes no difference', () => {
  const shuffled = anyDeals.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, anyWindow, anyReach, ([rows, other], windowDays, reach) => {
      const question = { months, windowDays, reach, dimension: 'rep' as const };
      expect(kpisByMonth(dealsOf(other, { stages, asOf }), question)).toEqual(
        kpisByMonth(dealsOf(rows, { stages, asOf }), question),
      );
    }),
  );
});

it('a value is null or a finite number, a count is never negative', () => {
  fc.assert(
    fc.property(anyDeals, anyWindow, anyReach, (rows, windowDays, reach) => {
      const { lines } = kpisByMonth(dealsOf(rows, { stages, asOf }), {
        months,
        windowDays,
        reach,
        dimension: 'rep',
      });
      for (const { kpis } of lines) {
        for (const { id, counts } of catalogue()) {
          for (const cell of [...(kpis[id]?.months ?? [])]) {
            expect(cell.value === null || Number.isFinite(cell.value), id).toBe(true);
            counts.forEach(({ unit }, index) => {
              const count = cell.counts[index];
              if (unit === 'count' && count !== null) expect(count, id).toBeGreaterThanOrEqual(0);
            });
          }
        }
      }
    }),
  );
});

it('a COHORT funnel by the rules implied and all never grows', () => {
  fc.assert(
    fc.property(anyDeals, fc.constantFrom('implied' as const, 'all' as const), (rows, reach) => {
      const deals = dealsOf(rows, { stages, asOf });
      const [funnel] = funnels(deals, {
        from: months[0] ?? 0,
        to: months[5] ?? 0,
        attribution: 'cohort',
        reach,
      });
      const reached = funnel?.stages.map((stage) => stage.reached ?? 0) ?? [];
      expect(reached).toEqual([...reached].sort((one, other) => other - one));
    }),
  );
});

it('all proves no more than any, and any no more than implied', () => {
  fc.assert(
    fc.property(anyDeals, (rows) => {
      const deals = dealsOf(rows, { stages, asOf });
      const reached = (reach: 'all' | 'any' | 'implied') =>
        funnels(deals, {
          from: months[0] ?? 0,
          to: months[5] ?? 0,
          attribution: 'cohort',
          reach,
        })[0]?.stages.map((stage) => stage.reached ?? 0) ?? [];
      const [all, any, implied] = [reached('all'), reached('any'), reached('implied')];
      all.forEach((count, stage) => {
        expect(count).toBeLessThanOrEqual(any[stage] ?? 0);
        expect(any[stage] ?? 0).toBeLessThanOrEqual(implied[stage] ?? 0);
      });
    }),
  );
});

it('with a window everybody is mature, not yet in for W days, or without a date', () => {
  fc.assert(
    fc.property(anyDeals, fc.constantFrom(0, 30, 90), (rows, windowDays) => {
      const [line] = kpisByMonth(dealsOf(rows, { stages, asOf }), {
        months,
        windowDays,
        reach: 'implied',
      }).lines;
      line?.kpis.dealConversion?.months.forEach(({ counts }, at) => {
        const [, entered, , notYet, , noDate] = counts;
        expect((entered ?? 0) + (notYet ?? 0) + (noDate ?? 0)).toBe(line.kpis.leads?.months[at]?.value);
      });
    }),
  );
});
