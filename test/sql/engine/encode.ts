import { dayFromText, NO_DAY } from '../../../src/kpi/day.ts';
import type { Deals } from '../../../src/kpi/deals.ts';
import type { KpiFacts } from '../../../src/kpi/facts.ts';
import { activityFields } from '../../../src/setup/activities-fields.ts';
import { expenseFields } from '../../../src/setup/expenses-fields.ts';
import { holidayFields } from '../../../src/setup/holidays-fields.ts';
import { invoiceFields } from '../../../src/setup/invoices-fields.ts';
import { paymentFields } from '../../../src/setup/payments-fields.ts';
import { rosterFields } from '../../../src/setup/roster-fields.ts';
import { targetFields } from '../../../src/setup/targets-fields.ts';
import { activitiesEncoder } from '../../../src/table/activities-encoder.ts';
import { expensesEncoder } from '../../../src/table/expenses-encoder.ts';
import { holidaysEncoder } from '../../../src/table/holidays-encoder.ts';
import { invoicesEncoder } from '../../../src/table/invoices-encoder.ts';
import { paymentsEncoder } from '../../../src/table/payments-encoder.ts';
import { rosterEncoder } from '../../../src/table/roster-encoder.ts';
import { targetsEncoder } from '../../../src/table/targets-encoder.ts';
import type { Company } from '../company.ts';
import { encodedDeals, teamsOf } from './deals.ts';
import { encodedLeads } from './leads.ts';
import { readingOf, sheetTable } from './sheet-table.ts';
import { encodedSpend } from './spend.ts';

/** A company as the product's KPIs take it. */
export interface Encoded {
  readonly deals: Deals;
  readonly facts: KpiFacts;
  readonly teams: readonly string[];
}

/** The product's own name → the company's, where they differ. Contribution margin takes off both costs. */
const ofInvoices = { cost: 'cogs', variable1: 'cogs', variable2: 'variable', paidOn: 'paid_on' } as const;

/** Reads every sheet of a company with the product's encoders. */
export function encodedCompany(company: Company): Encoded {
  const reading = readingOf(company);
  const { names, money } = reading;
  const asOf = dayFromText(company.setup.as_of) ?? NO_DAY;
  const filled = <One extends { add(rows: never): void }>(encoder: One, rows: unknown): One => {
    encoder.add(rows as never);
    return encoder;
  };
  const tables = {
    invoices: sheetTable(reading, 'invoices', invoiceFields, ofInvoices),
    payments: sheetTable(reading, 'payments', paymentFields),
    targets: sheetTable(reading, 'targets', targetFields),
    activities: sheetTable(reading, 'activities', activityFields),
    roster: sheetTable(reading, 'roster', rosterFields),
    holidays: sheetTable(reading, 'holidays', holidayFields),
    expenses: sheetTable(reading, 'expenses', expenseFields),
  };
  const { invoices, payments, targets, activities, roster, holidays, expenses } = tables;
  const listed = roster && filled(rosterEncoder(roster.source), roster.rows).finish();
  const invoicing = invoices && filled(invoicesEncoder(invoices.source), invoices.rows);
  const paying = payments && filled(paymentsEncoder(payments.source), payments.rows);
  const facts: { -readonly [Name in keyof KpiFacts]: KpiFacts[Name] } = {};
  if (listed) facts.roster = listed.roster;
  if (targets) facts.targets = filled(targetsEncoder(targets.source), targets.rows).finish().targets;
  if (activities) {
    facts.activities = filled(activitiesEncoder(activities.source), activities.rows).finish(asOf).activities;
  }
  if (holidays) facts.calendar = filled(holidaysEncoder(holidays.source), holidays.rows).finish().workingDays;
  if (expenses)
    facts.expenses = filled(expensesEncoder(expenses.source), expenses.rows).finish(asOf, money).expenses;
  const spend = encodedSpend(reading, asOf);
  if (spend) facts.spend = spend;
  const team = listed && teamsOf(listed.roster, listed.teams);
  const read = encodedDeals(reading, team);
  const leads = encodedLeads(reading, asOf, read, team);
  if (leads) facts.leads = leads;
  // A customer, rep, channel or source that only another table knows is a value too.
  const named = (dimension: 'customer' | 'rep' | 'channel' | 'source') => ({
    ...read[dimension],
    names: names[dimension].names(),
  });
  const deals = {
    ...read,
    customer: named('customer'),
    rep: named('rep'),
    channel: named('channel'),
    source: named('source'),
  };
  if (invoicing) {
    const { invoices: rows, payments: paid } = invoicing.finish(deals, money);
    facts.invoices = rows;
    if (paid) facts.payments = paid;
  }
  if (paying) facts.payments = paying.finish(deals, money).payments;
  return { deals, facts, teams: listed?.teams ?? [] };
}
