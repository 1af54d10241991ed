import { describe, expect, it } from 'vitest';
import { encodedCompany } from '../conformance/company.ts';
import { compareMeasure, reads } from '../conformance/compare.ts';

/** K12, K13 and K19: what invoices, payments and expenses say. */
const company = encodedCompany();
const { plain, ofTwo, noted } = reads;
const reasons = {
  'no invoice with a known cost': 'noKnownCost',
  'no revenue with a known cost': 'noKnownCost',
  'no order': 'noOrder',
  'no earlier month in the data': 'noEarlierData',
  'the previous month is not above 0': 'earlierNotAboveZero',
  'no expenses or reserves': 'noExpenses',
} as const;

let compared = 0;

describe('the conformance company', () => {
  it.each([
    ['K12', 'gross profit', 'grossProfit', noted('cost_known', 'of')],
    ['K12', 'gross margin', 'grossMargin', ofTwo],
    ['K12', 'contribution margin', 'contributionMargin', noted('cost_known', 'of')],
    ['K12', 'profitability', 'profitability', ofTwo],
    ['K13', 'invoices', 'invoices', noted('refunds')],
    ['K13', 'revenue', 'revenue', plain],
    ['K13', 'cash received', 'cashReceived', plain],
    ['K13', 'average check', 'averageCheck', ofTwo],
    ['K19', 'revenue growth', 'revenueGrowth', ofTwo],
    ['K19', 'revenue - expenses - reserves', 'revenueLessExpenses', ofTwo],
  ] as const)('%s %s is what the set says, with its counts and reasons', (kpi, measure, id, read) => {
    compared += compareMeasure(company, [kpi, measure], id, read, reasons);
  });

  it('lists the invoices that the set lists', () => {
    const listed = company.otherIssues.filter(({ sheet }) => sheet === 'invoices');
    expect(listed.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '7 order.unknown',
      '9 figure.noCost',
      '17 rate.unknown',
      '24 figure.afterAsOf',
    ]);
  });

  it('compares every figure of these measures, and finds no difference', () => {
    expect(compared).toBe(2246);
  });
});
