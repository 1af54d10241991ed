import { blankWords } from './blank-words.ts';
import { setupProblemMessages } from './en-setup-problems.ts';
import { grouped, plural } from './en-words.ts';

/** English: everything a user may read in "KPI Setup", and about what could not be set up. */
export const setupMessages = {
  title: 'KPI setup',
  line: 'Edit the cream cells. Columns are found by their header text, so you may move them. The other cells are written anew with each build.',
  sections: {
    tables: 'Tables',
    columns: (sheet: string) => `Columns of “${sheet}”`,
    stages: 'Funnel stages, in order',
    options: 'Options',
    kpis: 'KPIs of the summary',
  },
  headers: {
    tables: ['Table', 'Sheet', 'Header row', 'How it was found', 'Check'],
    columns: ['Field', 'Column header', 'Reads as', 'How it was found', 'Check'],
    stages: ['Stage', 'Column header', 'Value', 'Role', 'Check'],
    options: ['Option', 'Value', '', 'What it means', ''],
    kpis: ['KPI', 'Shown'],
  },
  tables: { deals: 'Deals', spend: 'Marketing spend', targets: 'Targets' },
  /** A further sheet of a table. */
  part: (table: string) => `${table}, also in`,
  /** Of the tables of spend and targets. */
  figureFields: {
    date: 'Date or month',
    channel: 'Channel',
    source: 'Source',
    amount: 'Amount',
    start: 'Start or month',
    end: 'Last day',
    rep: 'Rep',
    target: 'Target',
    measure: 'Measure',
  },
  withoutTable: { spend: 'No CAC and no return on spend', targets: 'No target attainment' },
  withoutFigure: {
    spend: {
      date: 'No row belongs to a month',
      channel: 'All spend counts as “unset” by channel',
      source: 'All spend counts as “unset” by source',
      amount: 'No spend',
    },
    targets: {
      start: 'No row belongs to a month',
      end: 'Each period lasts until the next one starts',
      rep: 'No targets by rep',
      channel: 'No targets by channel',
      target: 'No targets',
      measure: 'All targets are of booked money',
    },
  },
  fields: {
    id: 'Deal ID',
    customer: 'Customer',
    rep: 'Rep',
    channel: 'Channel',
    source: 'Source',
    created: 'Created',
    closed: 'Closed',
    expected: 'Expected close',
    status: 'Outcome',
    amount: 'Amount',
    cost: 'Cost',
    massMail: 'Mass mail',
  },
  readsAs: {
    text: 'text',
    date: 'date',
    dayFirst: 'date, day first',
    monthFirst: 'date, month first',
    number: 'number',
    decimalPoint: 'number like 1,234.50',
    decimalComma: 'number like 1.234,50',
    status: 'status',
    yesNo: 'yes or no',
  },
  roles: { lead: 'Lead', qualified: 'Qualified', none: 'None' },
  outcomes: { won: 'Won', lost: 'Lost', open: 'Open, no stage' },
  reachedBy: { date: 'any date', status: 'the status, below' },
  reach: {
    implied: 'The earlier ones were passed',
    all: 'Only with each earlier one reached',
    any: 'Nothing about earlier ones',
  },
  shows: { yes: 'Yes', no: 'No' },
  leadStage: 'Lead',
  leadColumn: 'as the field Created',
  newStage: 'Type a name in the first cell to add a stage',
  statusLabel: 'Status',
  undecidedLabel: 'Not assigned',
  how: {
    headers: (known: number, of: number) => `${grouped(known)} of ${plural(of, 'header', 'headers')} known`,
    sameHeaders: (isNew: boolean, isHidden: boolean) =>
      `Same headers${isHidden ? '; hidden sheet' : ''}${isNew ? '; new, added' : ''}`,
    notRead: (sheet: string) => `“${sheet}” is not read`,
    anotherSheet: 'A sheet with the same headers may be added',
    sameName: 'Same name',
    knownWord: (field: string) => `Known word for ${field.charAt(0).toLowerCase()}${field.slice(1)}`,
    values: 'By its values',
    chosen: 'Chosen by you',
    notFound: 'Not found; optional',
    notFoundNeeded: 'Not found; needed',
  },
  checks: {
    rows: (count: number) => `✓ ${plural(count, 'row', 'rows')}`,
    distinct: (count: number) => `✓ ${grouped(count)} distinct`,
    different: (count: number) => `✓ ${plural(count, 'different value', 'different values')}`,
    readable: '✓ All readable',
    blanks: (count: number) => `✓ ${plural(count, 'blank', 'blanks')}, shown as “unset”`,
    leftOut: (count: number, sample: string) => `▲ ${plural(count, 'text', 'texts')} (“${sample}”) left out`,
    dayOrder: (count: number, others: number, as: 'dayFirst' | 'monthFirst') =>
      `▲ ${others === 0 ? `${grouped(count)} fit both orders` : 'The orders differ'}; read as ${as === 'dayFirst' ? 'day' : 'month'} first`,
    decimalMark: (count: number, as: 'decimalPoint' | 'decimalComma') =>
      `▲ ${grouped(count)} unclear; read with a decimal ${as === 'decimalPoint' ? 'point' : 'comma'}`,
    currencies: (names: readonly string[]) => `▲ Several currencies: ${names.join(', ')}`,
    damagedKeys: (count: number) => `▲ ${plural(count, 'ID', 'IDs')} rounded; paste as text`,
    mixedKeys: (count: number) => `▲ ${plural(count, 'number', 'numbers')} among text IDs; paste as text`,
    repeated: (count: number, of: number) =>
      `▲ ${grouped(count)} of ${plural(of, 'row', 'rows')} stand elsewhere: a copy?`,
    lacks: (column: string) => `▲ No column “${column}”`,
    copyOf: (sheet: string) => `▲ Looks like a copy of “${sheet}”`,
    reached: (count: number) => `✓ ${plural(count, 'deal', 'deals')} reached it`,
    deals: (count: number) => `✓ ${plural(count, 'deal', 'deals')}`,
    undecided: (count: number) => `▲ ${plural(count, 'deal', 'deals')}. Assign, or leave as open`,
    assigned: (known: number, of: number) =>
      `${known < of ? '▲' : '✓'} ${known} of ${plural(of, 'text', 'texts')} assigned`,
    doubtfulColumn: '▲ Is this the right column?',
    doubtfulStage: '▲ Is this a stage? If not, clear its row',
  },
  /** What a build does without the column. */
  without: {
    id: 'Each row counts as a deal of its own',
    customer: 'No new customers, CAC or retention',
    rep: 'No figures by rep',
    channel: 'No figures by channel',
    source: 'No figures by source',
    created: 'No leads, cohorts or sales cycle',
    closed: 'No figures by close date',
    expected: 'The close date stands for it while a deal is open',
    status: 'Nothing can be counted as won or lost',
    amount: 'No money figures',
    cost: 'No gross profit from deals',
    massMail: 'No deal counts as a mass mailing',
  },
  blankWords: blankWords.en,
  options: {
    asOf: { name: 'As of', meaning: 'Blank: the day of the build. Type a date to look back' },
    windowDays: {
      name: 'Window, days',
      meaning: 'Leads younger than this are left out of cohort rates. Blank: none',
    },
    reach: { name: 'A later stage means', meaning: 'What being in a stage says about the stages before it' },
    activeDays: { name: 'Active customer, days', meaning: 'Bought within this many days. Blank: 90' },
    lagMonths: { name: 'Cost lag, months', meaning: 'CAC takes the cost of so many months before. Blank: 0' },
    currency: { name: 'Currency', meaning: 'Code or sign shown with money. Blank: none' },
    blankText: {
      name: 'Means blank',
      meaning: 'Texts that stand for an empty cell, with commas between',
    },
    version: { name: 'Format of this sheet', meaning: 'For the add-in only' },
  },
  problems: setupProblemMessages,
  noDeals: {
    noContent: () =>
      'There is no sheet with content yet: put your deals into a sheet, headers in its first row, and click again.',
    noHeaders: (sheet: string) =>
      `No row of ${sheet === '' ? 'any sheet' : `“${sheet}”`} reads like the headers of deals: name the columns, for example “Deal ID”, “Created”, “Closed”, “Status”, “Amount”, and click again.`,
    headersOnly: (sheet: string) =>
      `“${sheet}” has headers but no deals beneath them: add your deals and click again.`,
    noStatus: (sheet: string) =>
      `“${sheet}” has no column that says whether a deal is open, won or lost: add one, name it “Status”, and click again.`,
    noDate: (sheet: string) =>
      `“${sheet}” has no column that says when a deal was created or closed: add one, name it “Created” or “Closed”, and click again.`,
  },
  /** No text of the status column is known to mean won. */
  noWon: (column: string, sheet: string, texts: readonly string[]) =>
    `No text in column “${column}” of “${sheet}” is known to mean won${texts.length > 0 ? ` (${texts.map((text) => `“${text}”`).join(', ')})` : ''}: choose Won for one of them in the sheet KPI Setup, and click again.`,
};

/** What every language has to have for "KPI Setup". */
export type SetupMessages = typeof setupMessages;
