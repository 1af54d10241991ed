import { expect, it } from 'vitest';
import { catalogue } from '../../src/kpi/catalogue.ts';
import { kpisByMonth, type MissingKpi } from '../../src/kpi/kpis-by-month.ts';
import { dealsOf, month, seriesOf } from './deals-of.ts';
import { companyOf } from './facts-of.ts';

/** Every table there is, empty. */
const empty = {
  targets: [],
  spend: [],
  invoices: [],
  payments: [],
  expenses: [],
  activities: [],
  roster: [],
};
/** The KPIs of the summary as it opens. */
const shown = (missing: readonly MissingKpi[]) =>
  missing.filter(({ id }) => catalogue().some((entry) => entry.id === id && entry.group in opening));
const opening = { leadFlow: 1, conversion: 1, booked: 1, cost: 1 };
const question = { months: [month('2026-01')], windowDays: null, reach: 'implied' as const };

it('every KPI of the catalogue is there, with as many counts as the catalogue says', () => {
  const { deals, facts } = companyOf(empty);
  const { lines, missing } = kpisByMonth(deals, question, facts);
  expect(missing).toEqual([]);
  for (const { id, counts } of catalogue()) {
    if (id === 'costPerWonDeal') continue;
    expect(lines[0]?.kpis[id]?.months[0]?.counts.length, id).toBe(counts.length);
    expect(lines[0]?.kpis[id]?.total.counts.length, id).toBe(counts.length);
  }
});

it('a KPI whose columns are not mapped is absent, with what it lacks', () => {
  const lacking = ['cost', 'customer', 'qualifiedDate'] as const;
  const { deals, facts } = companyOf({
    targets: [],
    spend: [],
    lacks: lacking,
  });
  const { lines, missing } = kpisByMonth(deals, question, facts);
  const ofColumns = shown(missing).filter(({ needs }) =>
    needs.every((need) => lacking.some((one) => one === need)),
  );
  expect(ofColumns).toEqual([
    { id: 'qualifiedToCustomer', needs: ['qualifiedDate', 'customer'] },
    { id: 'qualifiedToCustomerCohort', needs: ['customer'] },
    { id: 'leadToCustomer', needs: ['customer'] },
    { id: 'newCustomers', needs: ['customer'] },
    { id: 'cac', needs: ['customer'] },
    { id: 'returnOnSpend', needs: ['cost', 'customer'] },
    { id: 'salesOnSpend', needs: ['customer'] },
    { id: 'grossProfit', needs: ['cost'] },
    { id: 'grossMargin', needs: ['cost'] },
  ]);
  expect(lines[0]?.kpis.grossProfit).toBeUndefined();
});

it('without targets and spend the KPIs that need them are missing', () => {
  const { missing } = kpisByMonth(dealsOf([]), question);
  const ofTables = shown(missing).filter(({ needs }) => needs.includes('targets') || needs.includes('spend'));
  expect(ofTables).toEqual([
    { id: 'target', needs: ['targets'] },
    { id: 'attainment', needs: ['targets'] },
    { id: 'attainmentOfWon', needs: ['targets'] },
    { id: 'variance', needs: ['targets'] },
    { id: 'marketingSpend', needs: ['spend'] },
    { id: 'cac', needs: ['spend'] },
    { id: 'returnOnSpend', needs: ['spend'] },
    { id: 'salesOnSpend', needs: ['spend'] },
    { id: 'payback', needs: ['spend', 'variableCost'] },
  ]);
});

it('a total is over the last twelve of the months asked', () => {
  const months = Array.from({ length: 13 }, (_, index) => month('2025-01') + index);
  const deals = dealsOf([{ created: '2025-01-15' }, { created: '2025-02-01' }, { created: '2026-01-31' }]);
  const { lines } = kpisByMonth(deals, { ...question, months });
  expect(lines[0]?.kpis.leads?.total.value).toBe(2);
});

it('a total is over all months where fewer than twelve are asked', () => {
  const deals = dealsOf([{ created: '2026-01-15' }, { created: '2026-02-01' }]);
  expect(seriesOf(deals, 'leads', ['2026-01', '2026-02']).total.value).toBe(2);
});

it('the open deals of a total are those at its end', () => {
  const deals = dealsOf([
    { created: '2026-01-15' },
    { created: '2026-02-01', closed: '2026-02-02', outcome: 'won' },
  ]);
  expect(seriesOf(deals, 'winRate', ['2026-01', '2026-02']).total.counts).toEqual([1, 0, 1, 1]);
});

it('lines come by name, a value of which no deal is left has none, unset is last', () => {
  const deals = dealsOf([{ rep: 'Vera' }, { rep: 'Ana' }, {}]);
  const named = { ...deals, rep: { ...deals.rep, names: [...deals.rep.names, 'Boris'] } };
  const { lines } = kpisByMonth(named, { ...question, dimension: 'rep' });
  expect(lines.map(({ of, name }) => `${of} ${name}`)).toEqual(['value Ana', 'value Vera', 'unset ']);
});

it('no months, no figures', () => {
  const { lines } = kpisByMonth(dealsOf([{ created: '2026-01-15' }]), { ...question, months: [] });
  expect(lines[0]?.kpis.leads).toEqual({ months: [], total: { value: 0, counts: [] } });
});
