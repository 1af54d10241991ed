import { grouped, plural } from './en-words.ts';

/** English: the texts of the sheets that a build makes beside the summary. */
export const enFurther = () => ({
  /** Between whole and part of a number in a sentence. */
  decimalMark: '.',
  asOf: (date: string, zone: string) => `As of ${date}, ${zone}.`,
  cohorts: {
    title: 'Customer cohorts',
    line: 'Of the customers who first bought in a month, the share that bought again so many months later.',
    boughtAgain: (again: number, of: number, share: string) =>
      `${grouped(again)} of ${plural(of, 'customer', 'customers')} (${share}) bought on two days or more.`,
    noCustomer: 'The deals have no column of customers. Choose it in KPI Setup.',
    nobody: 'No customer has bought yet.',
    since: 'Months since the first purchase',
    first: 'First purchase',
    customers: 'Customers',
    earlier: (month: string) => `Before ${month}`,
    all: 'All, Σ/Σ',
    again: 'bought again',
    of: 'of customers',
    partial: (month: string) =>
      `Italic: ${month} is not over yet; it is not in the totals. Darker means a larger share.`,
    shade: 'Darker means a larger share.',
    mayNotBeNew: (count: number, activeDays: number) =>
      `Perhaps not new: ${plural(count, 'customer', 'customers')} with a first purchase in the first ${plural(activeDays, 'day', 'days')} of the data.`,
  },
});

/** What every language has to have for these sheets. */
export type FurtherMessages = ReturnType<typeof enFurther>;
