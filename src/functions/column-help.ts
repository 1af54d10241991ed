import type { columnFormulas } from './columns.ts';
import type { Help } from './help.ts';
import { purchasesSample } from './purchases-sample.ts';

/** The help of the formulas over raw columns. */
export const columnHelp: Readonly<Record<keyof typeof columnFormulas, Help>> = {
  FUNNEL: {
    description:
      'Funnel from the present stage of each deal: a row a stage with its name, deals that came so far, share of the stage before, share of the first, deals lost since the stage before. Lost deals and stages not in order count in the first stage and stand below.',
    parameters: [
      'Stage of each deal: one column.',
      '(optional) The stages from first to last, where their names do not tell.',
    ],
    examples: [
      {
        formula: '=FUNNEL({"Lead";"Lead";"Proposal";"Won";"Lost"})',
        result: [
          ['Lead', 5, '', 1, ''],
          ['Proposal', 2, 0.4, 0.4, 3],
          ['Won', 1, 0.5, 0.2, 1],
          ['Lost', 1, '', '', ''],
        ],
      },
      {
        formula: '=FUNNEL({"Call";"Visit";"Visit"};{"Call";"Visit"})',
        result: [
          ['Call', 3, '', 1, ''],
          ['Visit', 2, 0.666666666666667, 0.666666666666667, 1],
        ],
      },
    ],
  },
  SALES_CYCLE: {
    description:
      'Days from created to closed: mean, median, deals counted, and deals left out for a created date that is missing or later. Deals without a close date are open and do not count.',
    parameters: [
      'Created dates: one column.',
      'Close dates of the same deals.',
      '(optional) Which are won: TRUE, or a status such as Won; without it all count.',
    ],
    examples: [
      {
        formula: '=SALES_CYCLE({"2026-01-05";"2026-02-01";"2026-03-01"};{"2026-01-15";"2026-02-01";""})',
        result: [[5, 5, 2, 0]],
      },
      {
        formula: '=SALES_CYCLE({"2026-01-05";"2026-02-01"};{"2026-01-15";"2026-02-01"};{"Won";"Lost"})',
        result: [[10, 10, 1, 0]],
      },
    ],
  },
  COHORTS: {
    description:
      'Retention by month of first purchase: a row a month with its new customers and the share of them that bought again 0, 1, 2… months later. The last month may not be over. A last row without a month counts rows without customer or date.',
    parameters: [
      'Customer of each purchase: one column.',
      'Date of each purchase.',
      '(optional) Amounts; below 0 is a refund and no purchase.',
      '(optional) Months to show.',
    ],
    examples: [
      {
        formula: '=COHORTS({"A";"B";"A"};{"2026-01-05";"2026-02-01";"2026-03-10"})',
        result: [
          ['', '', 0, 1, 2],
          ['2026-01', 1, 1, 0, 1],
          ['2026-02', 1, 1, 0, ''],
        ],
      },
    ],
  },
  CLTV_HISTORY: {
    description:
      'What each customer has brought so far: a row a customer with the sum of the amounts, the largest first. A last row without a name belongs to no customer.',
    parameters: ['Customer of each sale: one column.', 'Amount of each sale; refunds below 0.'],
    examples: [
      {
        formula: '=CLTV_HISTORY({"Acme";"Birch";"acme"};{100;250;-30})',
        result: [
          ['Birch', 250],
          ['Acme', 70],
        ],
      },
    ],
  },
  CLTV_FORECAST: {
    description:
      'Future value of each customer (BG/NBD and Gamma-Gamma): a row a customer with days of purchase, chance to be alive, purchases expected in the months ahead, amount expected of each, and CLTV, the largest first. A last row without a name counts rows without customer or date.',
    parameters: [
      'Customer of each purchase: one column.',
      'Date of each; several on one day are one purchase.',
      'Amount of each; below 0 is a refund.',
      '(optional) Months ahead: 12.',
      '(optional) Discount of one month: 1% or 0.01.',
      '(optional) The day up to which purchases are known: the last date. Never TODAY().',
    ],
    sample: purchasesSample,
    examples: [
      {
        formula: '=CLTV_FORECAST(A2:A38;B2:B38;C2:C38;12;0;DATE(2026;1;1))',
        decimals: 2,
        result: [
          ['Ash', 4, 0.86, 2.39, 290.96, 694.24],
          ['Elm', 8, 0.95, 5.45, 77.37, 421.6],
          ['Aspen', 4, 0.91, 3.35, 113.31, 380],
          ['Hazel', 3, 0.67, 1.5, 145.32, 217.56],
          ['Fir', 3, 0.81, 1.83, 80, 146.14],
          ['Cherry', 1, 1, 1.02, 113.2, 115.78],
          ['Beech', 2, 0.54, 0.83, 136.16, 113.09],
          ['Holly', 1, 1, 0.9, 113.2, 102.39],
          ['Elder', 1, 1, 0.87, 113.2, 98.82],
          ['Acacia', 1, 1, 0.83, 113.2, 94.08],
          ['Juniper', 2, 0.69, 1.38, 67.52, 92.96],
          ['Birch', 2, 0.78, 1.28, 67.52, 86.64],
          ['Cedar', 3, 0.46, 0.94, 91.53, 86.34],
          ['Alder', 2, 0.51, 0.86, 67.52, 58.24],
        ],
      },
    ],
  },
  CLTV_MODEL: {
    description:
      'What CLTV_FORECAST rests on: BG/NBD (r, alpha in months, a, b), Gamma-Gamma (p, q, v), log-likelihoods, customers, repeat buyers.',
    parameters: [
      'Customer of each purchase: one column.',
      'Date of each.',
      'Amount of each.',
      '(optional) As in CLTV_FORECAST.',
    ],
    sample: purchasesSample,
    examples: [
      {
        formula: '=CLTV_MODEL(A2:A38;B2:B38;C2:C38;DATE(2026;1;1))',
        decimals: 2,
        result: [
          ['r', 1.4],
          ['alpha', 6.4],
          ['a', 0.37],
          ['b', 1.83],
          ['p', 5.15],
          ['q', 4.11],
          ['v', 68.22],
          ['log_likelihood_purchases', -60.68],
          ['log_likelihood_amounts', -54.21],
          ['customers', 14],
          ['repeat_buyers', 10],
        ],
      },
    ],
  },
};
