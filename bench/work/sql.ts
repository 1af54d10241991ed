import { columnTypes } from './clean-columns.ts';
import type { KeyKind } from './company.ts';

export const createRows = `create table rows (${Object.entries(columnTypes)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')})`;

/** The distinct deals, each with what it did for its customer. Part of the report, for a filter may change it. */
export const createDeals = `
  create temporary table deals as
  with standing as (
    select * from (
      select *, row_number() over (partition by id order by created, place) as copy
      from rows where amount is null or amount >= 0
    ) where copy = 1
  ),
  bought as (
    select place, row_number() over (partition by customer order by closed, created, id) as purchase,
      min(closed) over (partition by customer) as first_day
    from standing where status = 'won' and closed is not null and customer <> ''
  )
  select standing.*, coalesce(closed = first_day, false) as became_customer, coalesce(purchase = 1, false) as is_first
  from standing left join bought using (place)`;

export const dropDeals = 'drop table deals';

const count = (condition: string, name: string) =>
  `sum(case when ${condition} then 1 else 0 end) as "${name}"`;
const sum = (condition: string, value: string, name: string) =>
  `sum(case when ${condition} then ${value} else 0 end) as "${name}"`;

const won = `status = 'won'`;
const lost = `status = 'lost'`;
const hasAmount = 'amount is not null';
const costKnown = `${won} and amount is not null and cost is not null`;
const cycle = 'created is not null and closed >= created';

/** What is counted of each table, by which month. */
export const tallies = [
  {
    from: 'deals',
    month: 'created_month',
    counts: [
      count('true', 'leads'),
      count(won, 'converted'),
      count('became_customer', 'leadCustomers'),
      count(`status = 'open'`, 'stillOpen'),
    ],
  },
  {
    from: 'deals',
    month: 'qualified_month',
    counts: [
      count('true', 'qualified'),
      count(hasAmount, 'withValue'),
      sum(hasAmount, 'amount', 'value'),
      count('became_customer', 'qualifiedCustomers'),
    ],
  },
  {
    from: 'deals',
    month: 'closed_month',
    counts: [
      count(won, 'won'),
      count(lost, 'lost'),
      count(`${won} and ${hasAmount}`, 'withAmount'),
      sum(`${won} and ${hasAmount}`, 'amount', 'wonAmount'),
      count(`${won} and amount > 0`, 'wonAboveZero'),
      count(`${lost} and amount > 0`, 'lostAboveZero'),
      sum(`${lost} and amount > 0`, 'amount', 'lostAmount'),
      count(`${won} and ${cycle}`, 'cycles'),
      sum(`${won} and ${cycle}`, 'closed - created', 'cycleDays'),
      count(costKnown, 'costKnown'),
      sum(costKnown, 'amount', 'costKnownRevenue'),
      sum(costKnown, 'cost', 'cost'),
      count('is_first', 'newCustomers'),
    ],
  },
  {
    from: `(select * from rows where amount < 0)`,
    month: 'closed_month',
    counts: [
      sum('true', 'amount', 'refunded'),
      count('cost is not null', 'costKnown'),
      sum('cost is not null', 'amount', 'costKnownRevenue'),
      sum('cost is not null', 'cost', 'cost'),
    ],
  },
] as const;

/** The cycles of won deals, for their medians. */
export const cycles = `(select *, closed - created as days from deals where ${won} and ${cycle} and closed_month >= 0)`;

/** The column that a key is a value of; every row is in the total. */
export const keyColumn = (kind: KeyKind) => (kind === 'total' ? `''` : kind);
