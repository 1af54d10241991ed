import { grouped, plural } from './en-words.ts';

/** English: the texts of the sheets that a build makes beside the summary. */
export const enFurther = () => ({
  /** Between whole and part of a number in a sentence. */
  decimalMark: '.',
  /** Dates in cells, as a number format. */
  dateFormat: 'd mmm yyyy',
  lists: {
    title: 'KPI lists',
    line: 'What you write beside a deal, a rep or a customer stays with it.',
    answer: (overdue: number, stale: number, open: number) =>
      `${plural(open, 'open deal', 'open deals')}: ${grouped(overdue)} overdue, ${grouped(stale)} stale.`,
    columns: {
      deal: 'Deal',
      customer: 'Customer',
      rep: 'Rep',
      stage: 'Stage',
      expected: 'Expected',
      created: 'Created',
      daysOverdue: 'Days overdue',
      daysOpen: 'Days open',
      share: 'Share',
      sheet: 'Sheet',
      column: 'Column',
      row: 'Row',
      value: 'Value',
    },
    amount: (currency: string) => `Amount${currency === '' ? '' : `, ${currency}`}`,
    revenue: (currency: string) => `Revenue${currency === '' ? '' : `, ${currency}`}`,
    more: (count: number) => `and ${grouped(count)} more`,
    titles: {
      overdue: 'Overdue deals',
      stale: 'Stale deals',
      reps: 'Reps below the team',
      customers: 'Best customers',
      leftOut: 'Rows left out or used in part',
    },
    overdue: (count: number, open: number, undated: number) =>
      `Expected to close earlier: ${grouped(count)} of ${plural(open, 'open deal', 'open deals')}; without an expected date: ${grouped(undated)}.`,
    stale: (count: number, open: number, days: number) =>
      `Older than ${plural(days, 'day', 'days')}, twice the median sales cycle: ${grouped(count)} of ${plural(open, 'open deal', 'open deals')}.`,
    noCycle: 'Nothing is won yet, so there is no sales cycle to compare with.',
    reps: (count: number, judged: number) =>
      `${grouped(count)} of ${plural(judged, 'rep', 'reps')} judged: booked below the team’s median in each of the last three full months.`,
    fewReps: 'Nobody is judged: that takes four reps who were there in each of the last three full months.',
    median: 'team median',
    customers: (count: number, of: number, share: string) =>
      `The list: ${grouped(count)} of ${plural(of, 'customer', 'customers')}, ${share} of all revenue.`,
    leftOut: (count: number) => `${plural(count, 'row', 'rows')}. A row may stand under several reasons.`,
  },
  asOf: (date: string, zone: string) => `As of ${date}, ${zone}.`,
  funnel: {
    title: 'Funnel by month',
    line: 'Leads by the month in which they were created; days by the month of leaving the stage; losses by close date.',
    narrowest: (from: string, to: string, share: string) =>
      `Narrowest in the months shown: ${from} → ${to}, ${share}.`,
    slowest: (stage: string, days: string) => `Slowest: ${stage}, ${days} days (median).`,
    noBottleneck: 'No lead has come further than the first stage yet.',
    groups: {
      reached: 'How far the leads of the month came',
      times: 'Days in a stage, median',
      losses: 'Days from a stage to a loss, median',
      still: 'Open deals by stage, now',
      lost: 'Lost by reason',
    },
    of: (stage: string) => `of ${stage}`,
    notKnown: 'no column yet, so not known',
    unknown: 'Lost, stage unknown',
    others: (count: number) => `other ${grouped(count)}`,
    mean: 'mean',
    deals: 'deals',
    ageMedian: 'median days in it so far',
    ageLongest: 'longest',
    lost: 'Lost deals',
    ofLost: 'of all lost',
    noReason: 'No reason given',
    foot: 'Open deals may still come further, so the last months will change. Last column: the months shown together, the last twelve at most.',
  },
  channels: {
    title: 'KPIs by channel',
    line: 'First all channels side by side, then each one by month: what matters most in this way of selling, and its own funnel.',
    most: (channel: string, share: string) => `Most leads come from ${channel}: ${share}.`,
    noChannel: 'Nothing names a channel. Choose the column of channels in KPI Setup.',
    all: 'All',
  },
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
