import { readFileSync } from 'node:fs';
import { type Day, dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import type { Deals } from '../../src/kpi/deals.ts';
import type { KpiFacts } from '../../src/kpi/facts.ts';
import { activityFields } from '../../src/setup/activities-fields.ts';
import { expenseFields } from '../../src/setup/expenses-fields.ts';
import { holidayFields } from '../../src/setup/holidays-fields.ts';
import { invoiceFields } from '../../src/setup/invoices-fields.ts';
import { rateFields } from '../../src/setup/rates-fields.ts';
import { rosterFields } from '../../src/setup/roster-fields.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { spendFields } from '../../src/setup/spend-fields.ts';
import { targetFields } from '../../src/setup/targets-fields.ts';
import { activitiesEncoder } from '../../src/table/activities-encoder.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder } from '../../src/table/deals-encoder.ts';
import { dictionary } from '../../src/table/dictionary.ts';
import { exchange } from '../../src/table/exchange.ts';
import { expensesEncoder } from '../../src/table/expenses-encoder.ts';
import { tableColumns } from '../../src/table/find-columns.ts';
import type { EncodedDeals } from '../../src/table/finish-deals.ts';
import { holidaysEncoder } from '../../src/table/holidays-encoder.ts';
import { invoicesEncoder } from '../../src/table/invoices-encoder.ts';
import type { Issue } from '../../src/table/issue.ts';
import { ratesEncoder } from '../../src/table/rates-encoder.ts';
import { rosterEncoder } from '../../src/table/roster-encoder.ts';
import { spendEncoder } from '../../src/table/spend-encoder.ts';
import { type TableNames, tableNames } from '../../src/table/table-names.ts';
import { targetsEncoder } from '../../src/table/targets-encoder.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../table/zone-offset.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
export const csv = (name: string) =>
  file(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

export const settings = JSON.parse(file('setup.json'));
export const expected = JSON.parse(file('expected.generated.json'));

const calendar = zoneCalendar(zoneOffset(settings.time_zone));
const isBlank = blankTest(settings.disguised_blanks);
const asOf = dayFromText(settings.as_of) ?? NO_DAY;
export const lagMonths: number = settings.lag_months_L;
export const activeDays: number = settings.gap_days_G;
export const fiscalYearStart: number = settings.fiscal_year_start_month;
export const windowDays: number = settings.window_days_W;
export const monthTexts: readonly string[] = settings.months;
export const stageNames: readonly string[] = settings.stages;

const column = (role: string) => ({ header: settings.columns.deals[role] as string, ordinal: 1 });
const stage = (role: string) => ({
  name: role,
  reached: { by: 'date' as const, column: column(role) },
  role:
    role === 'created'
      ? ('lead' as const)
      : role === 'qualified'
        ? ('qualified' as const)
        : ('none' as const),
});

/** The set-up of its deals. */
export const dealsSetup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'deals',
    headerRow: 1,
    columns: {
      id: column('id'),
      customer: column('customer'),
      rep: column('rep'),
      channel: column('channel'),
      source: column('source'),
      created: column('created'),
      closed: column('closed'),
      expected: column('expected'),
      status: column('status'),
      amount: column('amount'),
      cost: column('cost'),
      massMail: column('mass'),
    },
  },
  stages: stageNames.filter((role) => role !== 'won').map(stage),
  statuses: [
    { text: 'Open', outcome: 'open' },
    { text: 'Won', outcome: 'won' },
    { text: 'Lost', outcome: 'lost' },
  ],
  options: { ...defaultOptions, asOf: settings.as_of, windowDays, blankTexts: settings.disguised_blanks },
};

const [header = [], ...lines] = csv('deals.csv');
const at = (line: readonly string[], role: string) => line[header.indexOf(column(role).header)] ?? '';

/** The last rate on or before a day, as C7 has it; null where none is known. */
function rateOn(currency: string, day: Day): number | null {
  if (currency === '' || currency === settings.base_currency) return 1;
  const rates = csv('rates.csv').slice(1);
  const known = rates.filter(
    ([code, date]) => code === currency && (dayFromText(date ?? '') ?? NO_DAY) <= day,
  );
  const last = known.at(-1)?.[2];
  return last === undefined ? null : Number(last);
}

/** An amount in the base currency at the rate of a day; '' where it is blank or no rate is known. */
function inBase(line: readonly string[], role: string, day: Day): Cell {
  const amount = at(line, role);
  const rate = at(line, 'rate') === '' ? rateOn(at(line, 'currency'), day) : Number(at(line, 'rate'));
  return amount === '' || rate === null ? '' : Number(amount) * rate;
}

const dayIn = (line: readonly string[], role: string) => dayFromText(at(line, role).slice(0, 10)) ?? asOf;

/**
 * The company's deals table as rows. Two things that this slice has no setting for are done here: amounts are
 * converted by the rates beforehand (at the close date, of open deals at as-of), and the row with lost reason "Test"
 * is taken out (its row stays, empty).
 */
const rows: Cell[][] = lines.map((line) => {
  if (at(line, 'reason') === 'Test') return line.map(() => '');
  return line.map((text, index) => {
    if (index === header.indexOf('Amount')) return inBase(line, 'amount', dayIn(line, 'closed'));
    if (index === header.indexOf('Cost')) return inBase(line, 'cost', dayIn(line, 'closed'));
    return text;
  });
});

/** A table beside the deals, all of whose columns are mapped as `setup.json` says. */
function tableOf<Field extends string>(
  name: string,
  fields: readonly Field[],
  names: TableNames,
  roles: Readonly<Record<string, string>> = settings.columns[name],
) {
  const [head = [], ...body] = csv(`${name}.csv`);
  const refs: Partial<Record<Field, { header: string; ordinal: number }>> = {};
  for (const field of fields) {
    const of = roles[field];
    if (of) refs[field] = { header: of, ordinal: 1 };
  }
  const columns = tableColumns(fields, refs, head);
  const source = {
    sheet: name,
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    isBlank,
    names,
  };
  return { source, body };
}

/** The rates of the company, for the encoders that convert by themselves. */
const money = (() => {
  const { source, body } = tableOf('rates', rateFields, tableNames(isBlank));
  const encoder = ratesEncoder(source);
  encoder.add(body);
  return exchange(encoder.finish().rates, { base: settings.base_currency, isInverse: false });
})();

/** Invoices with what was paid on them, and expenses with reserves. */
function moneyTables(names: TableNames) {
  // Contribution margin takes off the costs that `variable_costs` names.
  const { cogs, variable, paid_on: paidOn, ...roles } = settings.columns.invoices;
  const ofInvoices = { ...roles, cost: cogs, variable1: cogs, variable2: variable, paidOn };
  const invoicesTable = tableOf('invoices', invoiceFields, names, ofInvoices);
  const invoicing = invoicesEncoder(invoicesTable.source);
  invoicing.add(invoicesTable.body);
  const expensesTable = tableOf('expenses', expenseFields, names);
  const spending = expensesEncoder(expensesTable.source);
  spending.add(expensesTable.body);
  return { invoicing, spending };
}

/** The holidays, and the working Saturdays. */
function companyCalendar() {
  const { source, body } = tableOf('holidays', holidayFields, tableNames(isBlank));
  const encoder = holidaysEncoder(source);
  encoder.add(body);
  return encoder.finish().workingDays;
}

/** What people do, and who they are. */
function peopleTables(names: TableNames) {
  const activitiesTable = tableOf('activities', activityFields, names);
  const acting = activitiesEncoder(activitiesTable.source);
  acting.add(activitiesTable.body);
  const rosterTable = tableOf('roster', rosterFields, names);
  const listing = rosterEncoder(rosterTable.source);
  listing.add(rosterTable.body);
  return { acting, listing };
}

/** What this slice has no columns for in the deals table: probability, deal type, lost reason. */
function moreColumns(deals: Deals): Partial<Deals> {
  const line = (id: string) => lines.find((other) => at(other, 'id') === id) ?? [];
  const probability = Float64Array.from(
    deals.ids,
    (id) => Number.parseFloat(at(line(id), 'probability')) / 100,
  );
  const parts = ['new', 'added', 'returned'];
  const type = Int8Array.from(deals.ids, (id) =>
    parts.indexOf(settings.values.deal_type[at(line(id), 'type')]),
  );
  const reasons = dictionary(isBlank);
  const codes = Int32Array.from(deals.ids, (id) => reasons.codeOf(at(line(id), 'reason')));
  const stages = deals.stages.map((one) => ({
    ...one,
    probability: settings.stage_probability[one.name] as number,
  }));
  return { probability, type, reason: { codes, names: reasons.names() }, stages };
}

export interface EncodedCompany extends EncodedDeals {
  readonly facts: KpiFacts;
  /** Of the tables beside the deals. */
  readonly otherIssues: readonly Issue[];
}

/** The rows of all tables, encoded; K2's values at the rate of the quote's day. */
export function encodedCompany(): EncodedCompany {
  const columns = dealColumns(dealsSetup, header);
  const names = tableNames(isBlank);
  const encoder = dealsEncoder(dealsSetup, {
    sheet: 'deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    asOf,
    names,
  });
  encoder.add(rows);
  const spendTable = tableOf('spend', spendFields, names);
  const spending = spendEncoder(spendTable.source);
  spending.add(spendTable.body);
  const targetsTable = tableOf('targets', targetFields, names);
  const targeting = targetsEncoder(targetsTable.source);
  targeting.add(targetsTable.body);
  const { invoicing, spending: expensing } = moneyTables(names);
  const { acting, listing } = peopleTables(names);
  const { spend, issues: spendIssues } = spending.finish(asOf, money);
  const { targets, issues: targetIssues } = targeting.finish();

  const encoded = encoder.finish();
  const quoted = (id: string) => {
    const line = lines.find((other) => at(other, 'id') === id) ?? [];
    const value = inBase(line, 'amount', dayIn(line, 'qualified'));
    return value === '' ? Number.NaN : Number(value);
  };
  const deals: Deals = {
    ...encoded.deals,
    ...moreColumns(encoded.deals),
    qualifiedValue: Float64Array.from(encoded.deals.ids.map(quoted)),
  };
  const { invoices, payments, issues: invoiceIssues } = invoicing.finish(deals, money);
  const { expenses, issues: expenseIssues } = expensing.finish(asOf, money);
  const { activities, issues: activityIssues } = acting.finish(asOf);
  const { roster, issues: rosterIssues } = listing.finish();
  return {
    ...encoded,
    deals,
    facts: {
      spend,
      targets,
      invoices,
      ...(payments ? { payments } : {}),
      expenses,
      activities,
      roster,
      calendar: companyCalendar(),
    },
    otherIssues: [
      ...spendIssues,
      ...targetIssues,
      ...invoiceIssues,
      ...expenseIssues,
      ...activityIssues,
      ...rosterIssues,
    ],
  };
}
