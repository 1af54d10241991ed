import { describe, expect, it } from 'vitest';
import { activeDays, expected, fiscalYearStart, monthTexts, windowDays } from '../conformance/company.ts';
import { companyRanges } from '../conformance/company-ranges.ts';
import { hostIn, runIn } from './run-formula.ts';

/** What the set prints of a measure: a number, or value, numerator, denominator, note. */
type Printed = number | readonly [number | null, ...unknown[]];

const ranges = companyRanges({ windowDays: null, activeDays, fiscalYearStart });
const tables = Object.values(ranges.tables);
const run = (name: string, ...args: readonly unknown[]) =>
  runIn(hostIn('Europe/Sofia', 'en_US'), name, ...args);

const measures = [
  ['K1', 'leads', 'leads'],
  ['K2', 'qualified leads', 'qualifiedLeads'],
  ['K2', 'value total', 'qualifiedValue'],
  ['K2', 'value mean', 'qualifiedValueMean'],
  ['K4', 'deal conversion, cohort', 'dealConversion'],
  ['K4', 'qualified to customer, event', 'qualifiedToCustomer'],
  ['K4', 'qualified to customer, cohort', 'qualifiedToCustomerCohort'],
  ['K4', 'lead to customer, cohort', 'leadToCustomer'],
  ['K5', 'win rate', 'winRate'],
  ['K5', 'win rate by amount', 'winRateByAmount'],
  ['K6', 'mean cycle', 'salesCycle'],
  ['K6', 'median cycle', 'salesCycleMedian'],
  ['K8', 'booked', 'booked'],
  ['K8', 'target', 'target'],
  ['K8', 'attainment', 'attainment'],
  ['K8', 'booked, quarter to date', 'booked.quarter'],
  ['K8', 'booked, fiscal year to date', 'booked.year'],
  ['K8', 'attainment, quarter to date', 'attainment.quarter'],
  ['K8', 'attainment, fiscal year to date', 'attainment.year'],
  ['K8', 'variance', 'variance'],
  ['K8', 'pace', 'pace'],
  ['K8', 'attainment of deals won', 'attainmentOfWon'],
  ['K9', 'sales per rep', 'salesPerRep'],
  ['K10', 'cost', 'marketingSpend'],
  ['K10', 'new customers', 'newCustomers'],
  ['K10', 'CAC, lag L', 'cac'],
  ['K10', 'ROAS, lag L', 'salesOnSpend'],
  ['K10', 'ROI, lag L', 'returnOnSpend'],
  ['K10', 'payback, months', 'payback'],
  ['K11', 'retention', 'retention'],
  ['K11', 'churn', 'churn'],
  ['K11', 'active at the end', 'activeCustomers'],
  ['K11', 'repeat-purchase rate, up to the end', 'repeatRate'],
  ['K12', 'gross profit', 'grossProfit'],
  ['K12', 'gross margin', 'grossMargin'],
  ['K12', 'contribution margin', 'contributionMargin'],
  ['K12', 'profitability', 'profitability'],
  ['K13', 'invoices', 'invoices'],
  ['K13', 'revenue', 'revenue'],
  ['K13', 'cash received', 'cashReceived'],
  ['K13', 'average check', 'averageCheck'],
  ['K14', 'new', 'newSales'],
  ['K14', 'added', 'addedSales'],
  ['K14', 'returned', 'returnedSales'],
  ['K14', 'unknown', 'unknownSales'],
  ['K15', 'open, expected in the month', 'planned'],
  ['K15', 'open, expected in the month, weighted', 'plannedWeighted'],
  ['K15', 'plan at the start of the month', 'planAtStart'],
  ['K17', 'attempt', 'attempts'],
  ['K17', 'call', 'calls'],
  ['K17', 'e-mail', 'emails'],
  ['K17', 'first touch', 'firstTouches'],
  ['K17', 'meeting held', 'meetingsHeld'],
  ['K17', 'meeting set', 'meetingsSet'],
  ['K17', 'occasion', 'occasions'],
  ['K17', 'proposal', 'proposals'],
  ['K17', 'average proposals', 'averageProposals'],
  ['K19', 'revenue growth', 'revenueGrowth'],
  ['K19', 'revenue - expenses - reserves', 'revenueLessExpenses'],
  ['K20', 'velocity, per day', 'velocity'],
  ['K21', 'pipeline coverage', 'coverage'],
] as const;

const figureOf = (cell: Printed): unknown => {
  const value = typeof cell === 'number' ? cell : cell[0];
  return value === null ? '' : expect.closeTo(value, 9);
};
/** A line that the set does not print is nothing but zeros and blanks. */
const isNothing = (cells: readonly unknown[]) => cells.every((cell) => cell === '' || cell === 0);

let compared = 0;

describe('over the tables of the conformance company', () => {
  it.each(measures)(
    'KPI and KPI_TABLE give %s %s as the set has it, in total and by rep, channel and source',
    (kpi, measure, id) => {
      const printed: Record<string, Record<string, readonly Printed[]>> = expected.kpis[kpi][measure];
      for (const dimension of ['total', 'rep', 'channel', 'source'].filter((one) => printed[one])) {
        const lines = printed[dimension] ?? {};
        const split = dimension === 'total' ? '' : dimension;
        const rows = run('KPI_TABLE', [monthTexts], ranges.setup, split, id, ...tables) as (
          | string
          | number
        )[][];
        const [head = [], ...body] = rows;
        expect(head.slice(-monthTexts.length)).toEqual(monthTexts);
        const names = body.map((row) =>
          split === '' ? 'total' : row[1] === 'unset' ? '(blank)' : String(row[1]),
        );
        expect(names).toEqual(expect.arrayContaining(Object.keys(lines)));
        body.forEach((row, index) => {
          const cells = row.slice(-monthTexts.length);
          const their = lines[names[index] ?? ''];
          if (their) expect(cells, `${dimension} ${names[index]}`).toEqual(their.map(figureOf));
          else expect(isNothing(cells), `${dimension} ${names[index]}`).toBe(true);
          compared += cells.length;
        });
        const values = split === '' ? '' : body.map((row) => [row[1]]);
        const spilled = run('KPI', id, [monthTexts], ranges.setup, split, values, ...tables);
        expect(spilled).toEqual(body.map((row) => row.slice(-monthTexts.length)));
      }
    },
  );

  it('compares every figure, and finds no difference', () => {
    expect(compared).toBeGreaterThan(3600);
  });

  it('KPI has the window of the set-up', () => {
    const { setup } = companyRanges({ windowDays, activeDays });
    const [printed] = [
      expected.kpis.K4['deal conversion, cohort, within W days'].total.total as readonly Printed[],
    ];
    expect(run('KPI', 'dealConversion', [monthTexts], setup, '', '', ranges.tables.deals)).toEqual([
      printed.map(figureOf),
    ]);
  });

  it('KPI gives K16 over the last 12 full months up to a month, of the running month those before it', () => {
    const from = expected['K16 lifetime value']['from data (A14)'];
    const asked = [['2026-04', '2026-05', '2026-06']];
    const ofKpi = (id: string, ...where: readonly unknown[]) =>
      run('KPI', id, asked, ranges.setup, ...(where.length > 0 ? where : ['', '']), ...tables);
    expect(ofKpi('lifetimeValue')).toEqual([[figureOf(from.CLTV), figureOf(from.CLTV), '']]);
    expect(ofKpi('lifetimeValueToCac')).toEqual([
      [figureOf(from['CLTV : CAC']), figureOf(from['CLTV : CAC']), ''],
    ]);
    expect(run('KPI_TABLE', [['2026-05']], ranges.setup, '', 'lifetimeValue', ...tables)).toEqual([
      ['', '2026-05'],
      ['lifetimeValue', figureOf(from.CLTV)],
    ]);
    // Nobody was active before January, and one order was made in it.
    expect(run('KPI', 'lifetimeValue', '2026-01', ranges.setup, '', '', ...tables)).toBe('');
    expect(
      run('KPI', 'lifetimeValue', '2026-05', ranges.setup, 'channel', 'Inbound', ...tables),
    ).toBeGreaterThan(0);
  });
});
