import { simulatePurchases } from '../forecast/simulate.ts';
import { companyOf } from './mapped-company.ts';

/** What an argument of a formula holds. */
export type Holds =
  | 'number'
  | 'share'
  | 'day'
  | 'name'
  | 'yes'
  | 'kpi'
  | 'dimension'
  | 'setup'
  | 'table'
  | 'list';

/** An argument in a use of a formula: a range, or a value. */
export interface Given {
  readonly parameter: string;
  readonly holds: Holds;
  readonly value: unknown;
}

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Serial number of a day. */
const serial = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const bought = simulatePurchases(
  { r: 1.2, alpha: 2, a: 0.8, b: 3, p: 6, q: 4, v: 60 },
  { customers: 60, months: 18, spread: 6, seed: 3 },
);
const who = column(...bought.map(({ customer }) => `C${customer}`));
const when = column(...bought.map(({ time }) => serial('2025-01-01') + Math.floor(time * 30.4375)));
const much = column(...bought.map(({ amount }) => Math.round(amount)));

const deals = [
  ['Deal ID', 'Company', 'Owner', 'Created', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', 'Ana', serial('2026-01-01'), serial('2026-02-01'), 'Won', 100],
  ['D2', 'Birch', 'Boris', serial('2026-01-07'), serial('2026-03-01'), 'Lost', 70],
  ['D3', 'Acme', 'Ana', serial('2026-02-01'), serial('2026-03-01'), 'Won', 300],
  ['D4', 'Cedar', '', serial('2026-03-01'), serial('2026-03-31'), 'Won', 50],
  ['D5', 'Dune', 'Boris', serial('2026-03-11'), '', 'Open', 900],
];
const setup = companyOf({
  Deals: deals.map((row, at) =>
    row.map((cell, of) =>
      at > 0 && (of === 3 || of === 4) && cell !== '' ? new Date((Number(cell) - 25_569) * 86_400_000) : cell,
    ),
  ) as never,
}).rows('KPI Setup');

const given = (holds: Holds, ...ranges: readonly (readonly [string, unknown])[]): Given[] =>
  ranges.map(([parameter, value]) => ({ parameter, holds, value }));
const number = (parameter: string, ...cells: readonly unknown[]) =>
  given('number', [parameter, column(...cells)]);
const share = (parameter: string, ...cells: readonly unknown[]) =>
  given('share', [parameter, column(...cells)]);
const days = (parameter: string, ...texts: readonly string[]) =>
  given('day', [parameter, column(...texts.map(serial))]);

/** A use of each formula with all its arguments, in ranges wherever it takes them, every date the 1st of a month or near it. */
export const uses: Readonly<Record<string, readonly Given[]>> = {
  CONVERSION: [...number('from', 200, 80, 10), ...number('to', 50, 20, 4)],
  WIN_RATE: [...number('won', 5, 20, 1), ...number('lost', 15, 20, 3)],
  CAC: [...number('cost', 5000, 1200, 90), ...number('new_customers', 10, 4, 2)],
  CLTV: [
    ...number('average_sale', 120, 80, 55),
    ...number('sales_per_period', 6, 4, 2),
    ...number('lifespan', 3, 5, 1),
    ...share('margin', 0.5, 0.25, 0.75),
    ...share('discount_rate', 0.5, 0.25, 0.75),
  ],
  LTV_TO_CAC: [...number('cltv', 900, 40, 3), ...number('cac', 300, 50, 3)],
  CAC_PAYBACK: [...number('cac', 300, 50, 3), ...number('margin_per_month', 30, 25, 2)],
  RETENTION: [...number('start', 80, 40, 8), ...number('kept', 68, 40, 0)],
  CHURN: [...number('start', 80, 40, 8), ...number('kept', 68, 40, 0)],
  ATTAINMENT: [...number('actual', 80, 40, 8), ...number('target', 100, 40, 9)],
  PACE: [
    ...number('actual', 2200, 900, 10),
    ...number('target', 4000, 1000, 10),
    ...days('as_of', '2026-06-01', '2026-04-01', '2024-02-29'),
    ...given('list', ['holidays', column(serial('2026-05-01'), serial('2026-04-03'))]),
  ],
  GROSS_PROFIT: [...number('revenue', 500, 40, 3), ...number('cost', 300, 50, 3)],
  GROSS_MARGIN: [...number('revenue', 500, 40, 3), ...number('cost', 300, 50, 3)],
  AVERAGE_DEAL: [...number('revenue', 500, 40, 3), ...number('deals', 5, 2, 3)],
  SALES_PER_REP: [...number('sales', 500, 40, 3), ...number('reps', 5, 2, 3)],
  SALES_VELOCITY: [
    ...number('open_deals', 40, 5, 2),
    ...share('win_rate', 0.25, 0.5, 0.75),
    ...number('average_deal', 1200, 90, 50),
    ...number('cycle_days', 30, 20, 5),
  ],
  FUNNEL: [
    ...given('name', ['stages', column('Lead', 'Won', 'Qualified', 'Lead')]),
    ...given('list', ['order', column('Lead', 'Qualified', 'Won')]),
  ],
  SALES_CYCLE: [
    ...days('created', '2026-03-01', '2026-03-28', '2024-02-01'),
    ...days('closed', '2026-04-01', '2026-04-01', '2024-03-01'),
    ...given('yes', ['won', column(true, false, true)]),
  ],
  COHORTS: [
    ...given('name', ['customers', column('Acme', 'Birch', 'Acme', 'Cedar')]),
    ...days('dates', '2026-03-01', '2026-04-01', '2026-05-01', '2026-11-01'),
    ...number('amounts', 10, 20, 5, 8),
    ...given('number', ['max_months', 12]),
  ],
  CLTV_HISTORY: [
    ...given('name', ['customers', column('Acme', 'Birch', 'Acme')]),
    ...number('amounts', 10, 20, 5),
  ],
  CLTV_FORECAST: [
    ...given('name', ['customers', who]),
    ...given('day', ['dates', when]),
    ...given('number', ['amounts', much], ['months', 12]),
    ...given('share', ['discount', 0.25]),
    ...given('day', ['as_of', serial('2026-07-01')]),
  ],
  CLTV_MODEL: [
    ...given('name', ['customers', who]),
    ...given('day', ['dates', when]),
    ...given('number', ['amounts', much]),
    ...given('day', ['as_of', serial('2026-07-01')]),
  ],
  KPI: [
    ...given('kpi', ['kpi', column('booked', 'winRate', 'leads')]),
    ...days('month', '2026-02-01', '2026-03-01', '2026-03-31'),
    ...given('setup', ['setup', setup]),
    ...given('dimension', ['dimension', 'rep'], ['value', column('Ana', 'Boris', 'unset')]),
    ...given('table', ['table1', deals]),
  ],
  KPI_TABLE: [
    ...days('months', '2026-02-01', '2026-03-01', '2026-04-01'),
    ...given('setup', ['setup', setup]),
    ...given('dimension', ['dimension', 'rep']),
    ...given('kpi', ['kpis', column('booked', 'winRate', 'leads')]),
    ...given('table', ['table1', deals]),
  ],
};
