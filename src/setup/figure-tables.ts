import { type ActivityField, activityFields } from './activities-fields.ts';
import { activityWords } from './activities-words.ts';
import { type ChangeField, changeFields } from './changes-fields.ts';
import { changeWords } from './changes-words.ts';
import { type ContractField, contractFields } from './contracts-fields.ts';
import { contractWords } from './contracts-words.ts';
import { type CustomerField, customerFields } from './customers-fields.ts';
import { customerWords } from './customers-words.ts';
import { type ExpenseField, expenseFields } from './expenses-fields.ts';
import { expenseWords } from './expenses-words.ts';
import { type HolidayField, holidayFields } from './holidays-fields.ts';
import { holidayWords } from './holidays-words.ts';
import { type InvoiceField, invoiceFields } from './invoices-fields.ts';
import { invoiceWords } from './invoices-words.ts';
import { type LeadField, leadFields } from './leads-fields.ts';
import { leadWords } from './leads-words.ts';
import { type PaymentField, paymentFields } from './payments-fields.ts';
import { paymentWords } from './payments-words.ts';
import { type QuoteField, quoteFields } from './quotes-fields.ts';
import { quoteWords } from './quotes-words.ts';
import { type RateField, rateFields } from './rates-fields.ts';
import { rateWords } from './rates-words.ts';
import { type RosterField, rosterFields } from './roster-fields.ts';
import { rosterWords } from './roster-words.ts';
import type { TableSetup } from './setup.ts';
import { type SpendField, spendFields } from './spend-fields.ts';
import { spendWords } from './spend-words.ts';
import { type TargetField, targetFields } from './targets-fields.ts';
import { targetWords } from './targets-words.ts';
import type { FieldWords, Vocabulary } from './vocabulary.ts';

/** The tables beside the deals that a set-up may have. */
export const figureKinds = [
  'spend',
  'targets',
  'invoices',
  'payments',
  'expenses',
  'activities',
  'roster',
  'holidays',
  'rates',
  'contracts',
  'leads',
  'quotes',
  'customers',
  'changes',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The fields of each kind of table. */
export interface FieldOf {
  readonly spend: SpendField;
  readonly targets: TargetField;
  readonly invoices: InvoiceField;
  readonly payments: PaymentField;
  readonly expenses: ExpenseField;
  readonly activities: ActivityField;
  readonly roster: RosterField;
  readonly holidays: HolidayField;
  readonly rates: RateField;
  readonly contracts: ContractField;
  readonly leads: LeadField;
  readonly quotes: QuoteField;
  readonly customers: CustomerField;
  readonly changes: ChangeField;
}
export type FigureField = FieldOf[FigureKind];

/** What the set-up says of them; absent: the user has none. */
export type FigureTables = { readonly [Kind in FigureKind]?: TableSetup<FieldOf[Kind]> };

/** The fields of each kind of table in their order. */
export const figureFields: { readonly [Kind in FigureKind]: readonly FieldOf[Kind][] } = {
  spend: spendFields,
  targets: targetFields,
  invoices: invoiceFields,
  payments: paymentFields,
  expenses: expenseFields,
  activities: activityFields,
  roster: rosterFields,
  holidays: holidayFields,
  rates: rateFields,
  contracts: contractFields,
  leads: leadFields,
  quotes: quoteFields,
  customers: customerFields,
  changes: changeFields,
};

/** The fields without which the table says nothing. */
export const figureNeeds: { readonly [Kind in FigureKind]: readonly FieldOf[Kind][] } = {
  spend: ['date', 'amount'],
  targets: ['start', 'target'],
  invoices: ['date', 'amount'],
  payments: ['date', 'amount'],
  expenses: ['date', 'amount'],
  activities: ['date'],
  roster: ['rep'],
  holidays: ['date'],
  rates: ['currency', 'rate'],
  contracts: ['customer', 'start'],
  leads: ['created'],
  quotes: ['key', 'date'],
  customers: ['customer', 'since'],
  changes: ['key', 'date', 'to'],
};

/** The words of each kind of table. */
export const figureWords: Readonly<Record<FigureKind, Vocabulary<FigureField>>> = {
  spend: spendWords,
  targets: targetWords,
  invoices: invoiceWords,
  payments: paymentWords,
  expenses: expenseWords,
  activities: activityWords,
  roster: rosterWords,
  holidays: holidayWords,
  rates: rateWords,
  contracts: contractWords,
  leads: leadWords,
  quotes: quoteWords,
  customers: customerWords,
  changes: changeWords,
} as Record<FigureKind, unknown> as Record<FigureKind, Vocabulary<FigureField>>;

/**
 * How the cells of a field are read.
 *
 * @example readsFigureAs('spend', 'date') //=> 'date'
 */
export function readsFigureAs(kind: FigureKind, field: FigureField): 'text' | 'date' | 'number' {
  const holds: FieldWords['holds'] = figureWords[kind][field].holds;
  if (holds === 'month' || holds === 'date') return 'date';
  return holds === 'number' ? 'number' : 'text';
}

/**
 * Under which key the texts name a field: a day is not called a month where no month may stand, only a target starts
 * with a period, and what tells leads apart need be no number.
 *
 * @example labelKey('holidays', 'date') //=> 'day'
 */
export function labelKey(kind: FigureKind, field: FigureField): FigureField | 'day' | 'from' | 'lead' {
  if (field === 'date' && figureWords[kind].date.holds === 'date') return 'day';
  if (field === 'id' && kind === 'leads') return 'lead';
  return field === 'start' && kind !== 'targets' ? 'from' : field;
}
