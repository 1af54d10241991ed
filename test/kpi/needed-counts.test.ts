import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/kpi/catalogue.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { encodedCompany } from '../conformance/company.ts';
import { anyDeals, asOf, stages } from './any-deals.ts';
import { dealsOf, month } from './deals-of.ts';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(month);

it('a KPI asked alone has the figures that it has among all', () => {
  fc.assert(
    fc.property(anyDeals, fc.constantFrom(undefined, 'rep' as const), (rows, dimension) => {
      const deals = dealsOf(rows, { stages, asOf });
      const question = {
        months,
        windowDays: 30,
        reach: 'implied' as const,
        activeDays: 90,
        ...(dimension ? { dimension } : {}),
      };
      const all = kpisByMonth(deals, question);
      for (const { id } of catalogue()) {
        const { lines } = kpisByMonth(deals, { ...question, kpis: [id] });
        expect(lines.map(({ kpis }) => Object.keys(kpis).length <= 1)).not.toContain(false);
        expect(lines.map(({ kpis }) => kpis[id])).toEqual(all.lines.map(({ kpis }) => kpis[id]));
      }
    }),
    { numRuns: 30 },
  );
});

it('with every table that a company may have too', () => {
  const { deals, facts } = encodedCompany();
  const question = { months, windowDays: 90, reach: 'implied' as const, activeDays: 90, fiscalYearStart: 1 };
  const all = kpisByMonth(deals, question, facts);
  for (const { id } of catalogue()) {
    const [line] = kpisByMonth(deals, { ...question, kpis: [id] }, facts).lines;
    expect(line?.kpis).toEqual(id in (all.lines[0]?.kpis ?? {}) ? { [id]: all.lines[0]?.kpis[id] } : {});
  }
});
