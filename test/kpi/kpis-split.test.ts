import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kpiBasis } from '../../src/kpi/basis.ts';
import { kpisByMonth, kpisSplit } from '../../src/kpi/kpis-by-month.ts';
import { anyDeals, asOf, stages } from './any-deals.ts';
import { dealsOf, month } from './deals-of.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(month);
const anyQuestion = fc.record({
  months: fc.integer({ min: 0, max: 5 }).map((first) => months.slice(first)),
  windowDays: fc.constantFrom(null, 30),
  reach: fc.constantFrom('implied' as const, 'all' as const, 'any' as const),
  activeDays: fc.constantFrom(30, 90),
  fiscalYearStart: fc.constantFrom(1, 4),
});
const dimensions = ['rep', null, 'channel', 'source'] as const;

it('several splits at once are what each is alone', () => {
  fc.assert(
    fc.property(anyDeals, anyQuestion, (rows, question) => {
      const deals = dealsOf(rows, { stages, asOf });
      const alone = dimensions.map((dimension) =>
        kpisByMonth(deals, dimension ? { ...question, dimension } : question),
      );
      expect(kpisSplit(deals, { ...question, dimensions })).toEqual(alone);
    }),
  );
});

it('deals that have been read answer one question after another, and stay as they are', () => {
  fc.assert(
    fc.property(anyDeals, anyQuestion, anyQuestion, (rows, first, second) => {
      const deals = dealsOf(rows, { stages, asOf });
      const basis = kpiBasis(deals, {});
      kpisSplit(deals, { ...first, dimensions }, {}, basis);
      const again = kpisSplit(deals, { ...second, dimensions }, {}, basis);
      const fresh = dealsOf(rows, { stages, asOf });
      expect(again).toEqual(kpisSplit(fresh, { ...second, dimensions }));
      expect(deals).toEqual(fresh);
    }),
  );
});
