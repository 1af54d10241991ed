import { readFileSync } from 'node:fs';
import type { Company, Setup } from '../company.ts';
import { isoDay } from './days.ts';
import { dealRows } from './deal-rows.ts';
import { dealsOf } from './deals.ts';
import type { Dirt } from './dirt.ts';
import { leadRows } from './lead-rows.ts';
import { invoiceRows, paymentRows } from './money-rows.ts';
import { expenseRows, holidayRows, rateRows, spendRows } from './month-rows.ts';
import { activityRows, rosterRows } from './people-rows.ts';
import { type Plan, planOf } from './plan.ts';
import { targetRows } from './target-rows.ts';
import { type Fields, writeSheet } from './write-sheet.ts';

/** A generated company and how much dirt of each kind it has. */
export interface Generated {
  readonly company: Company;
  readonly dirt: Dirt;
}

const base: Setup = JSON.parse(
  readFileSync(new URL('../../conformance/setup.json', import.meta.url), 'utf8'),
);

/** The company with that seed: always the same. */
export function generate(seed: number): Generated {
  const plan = planOf(seed);
  const deals = dealsOf(plan);
  const leads = plan.leads ? { leads: leadRows(plan, deals) } : {};
  const rows: Record<string, Fields[]> = {
    ...leads,
    deals: dealRows(plan, deals),
    ...(plan.revenue === 'invoices' ? { invoices: invoiceRows(plan, deals) } : {}),
    ...(plan.revenue === 'payments' ? { payments: paymentRows(plan, deals) } : {}),
    spend: spendRows(plan),
    targets: targetRows(plan),
    activities: activityRows(plan),
    ...(plan.roster ? { roster: rosterRows(plan) } : {}),
    holidays: holidayRows(plan),
    expenses: expenseRows(plan),
    rates: rateRows(plan),
  };
  const columns = columnsOf(plan, Object.keys(rows));
  const sheets = Object.fromEntries(
    Object.entries(rows).map(
      ([table, list]) => [table, writeSheet(plan, columns[table] ?? {}, list)] as const,
    ),
  );
  return {
    company: { name: `generated ${seed}`, setup: { ...setupOf(plan), columns }, sheets },
    dirt: plan.dirt,
  };
}

function setupOf(plan: Plan): Setup {
  return {
    ...base,
    as_of: isoDay(plan.asOf),
    months: plan.months,
    time_zone: plan.zone,
    gap_days_G: plan.gap,
    window_days_W: plan.window,
    lag_months_L: plan.lag,
    reach_rule: plan.reach,
    fiscal_year_start_month: plan.fiscal,
    free_dimensions: plan.roster ? ['product', 'team'] : ['product'],
  };
}

/** The headers of the conformance company, with a product in deals, payments of their own, and some columns missing. */
function columnsOf(plan: Plan, tables: readonly string[]): Setup['columns'] {
  const { expected, cost, ...deals } = base.columns.deals ?? {};
  const own = plan.ownDimensions ? { rep: 'Rep', channel: 'Channel', source: 'Source' } : {};
  const all: Setup['columns'] = {
    ...base.columns,
    deals: {
      ...deals,
      product: 'Product',
      ...(plan.leads ? { lead: 'Lead' } : {}),
      ...(plan.expected && expected ? { expected } : {}),
      ...(plan.cost && cost ? { cost } : {}),
    },
    leads: { id: 'Lead', created: 'Created', rep: 'Rep', channel: 'Channel', source: 'Source' },
    invoices: { ...base.columns.invoices, ...own },
    targets: { ...base.columns.targets, ...(plan.targetEnd ? { end: 'End' } : {}) },
    payments: {
      id: 'Payment',
      order: 'Order',
      customer: 'Customer',
      date: 'Date',
      amount: 'Amount',
      currency: 'Currency',
      rate: 'Rate',
      ...own,
    },
  };
  return Object.fromEntries(tables.map((table) => [table, all[table] ?? {}]));
}
