import { grouped, plural } from './en-words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The months, whole. */
export const longMonths = () => [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Why rows were left out, by code: what is wrong, how often, what it means for the numbers. */
const issues = {
  'date.unreadable': (n: number) => `${cells(n)} with no readable date; treated as blank`,
  'number.unreadable': (n: number) => `${cells(n)} with no readable number; treated as blank`,
  'tick.unreadable': (n: number) => `${cells(n)} with neither a yes nor a no; no tick`,
  'outcome.both': (n: number) =>
    `${deals(n)} marked both won and lost; the dated end counts, without dates won`,
  'status.unknown': (n: number) =>
    `${deals(n)} with a status that is not assigned in KPI Setup; counted as open`,
  'key.duplicate': (n: number) => `${rows(n)} with an ID that stands already; left out`,
  'created.missing': (n: number) => `${deals(n)} without a created date; in no month of leads`,
  'created.afterAsOf': (n: number) => `${deals(n)} created after the as-of day; left out`,
  'closed.missing': (n: number) => `${deals(n)} won or lost without a close date; in no month of sales`,
  'closed.beforeCreated': (n: number) => `${deals(n)} closed before created; not in the sales cycle`,
  'closed.afterAsOf': (n: number) =>
    `${deals(n)} won or lost with a close date after the as-of day; open until then`,
  'closed.onOpen': (n: number) => `${deals(n)} open with a close date; the date is not used`,
  'stage.beforePrevious': (n: number) =>
    `${cells(n)} with a stage date before the one of the stage before it; used as they stand`,
  'stage.massMail': (n: number) => `${deals(n)} qualified by a mass mailing; not counted as qualified`,
  'amount.missing': (n: number) => `${deals(n)} won without an amount; counted as won, not in money`,
  'cost.missing': (n: number) => `${deals(n)} won without a cost; not in gross profit`,
  'variableCost.missing': (n: number) =>
    `${deals(n)} won without a variable cost; not in contribution margin`,
  'type.unknown': (n: number) =>
    `${deals(n)} won of a type that is not known; new, added or returned by the customer’s purchases`,
  'probability.outside': (n: number) =>
    `${cells(n)} with a probability below 0 or above 100 %; treated as blank`,
  'customer.missing': (n: number) => `${deals(n)} won without a customer; not in new customers`,
  'row.leftOut': (n: number) => `${rows(n)} that KPI Setup leaves out; not counted`,
  'row.total': (n: number) => `${plural(n, 'total row', 'total rows')}; left out`,
  'row.repeatedHeader': (n: number) =>
    `${plural(n, 'repeated header row', 'repeated header rows')}; left out`,
  'row.sectionTitle': (n: number) => `${plural(n, 'title row', 'title rows')} inside the table; left out`,
  'row.noDeal': (n: number) => `${rows(n)} with no deal in it; left out`,
  'row.otherTable': (n: number) => `${rows(n)} of another table beneath; not read`,
  'row.copied': (n: number) => `${rows(n)} that stand alike in another sheet; left out`,
  'row.noFigure': (n: number) => `${rows(n)} with neither a date nor an amount; left out`,
  'cell.error': (n: number) => `${cells(n)} with an error value; treated as blank`,
  'figure.noDate': (n: number) => `${rows(n)} without a date; left out`,
  'figure.noCost': (n: number) => `${rows(n)} without a cost; not in gross profit`,
  'figure.noAmount': (n: number) => `${rows(n)} without an amount; left out, not counted as 0`,
  'figure.afterAsOf': (n: number) => `${rows(n)} after the as-of day; left out`,
  'rate.unknown': (n: number) =>
    `${rows(n)} in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup`,
  'order.unknown': (n: number) => `${rows(n)} with an order that is no deal; rep, channel and source unset`,
  'key.unknown': (n: number) =>
    `${rows(n)} that ${n === 1 ? 'names' : 'name'} no known deal or lead; left out`,
  'lead.unknown': (n: number) =>
    `${deals(n)} with a lead that is not in the sheet of leads; counted as ${n === 1 ? 'a deal' : 'deals'} without a lead`,
  'change.beforeCreated': (n: number) =>
    `${plural(n, 'stage change', 'stage changes')} dated before the deal was created; used as ${n === 1 ? 'it stands' : 'they stand'}`,
  'invoice.twice': (n: number) =>
    `${rows(n)} with the number, date, customer and amount of another row; counted, perhaps entered twice`,
  'activity.cancelled': (n: number) => `${rows(n)} with an activity that was cancelled; not counted`,
  'activity.typeUnknown': (n: number) =>
    `${rows(n)} with a type of activity that is not known; counted as other`,
  'rep.notOnRoster': (n: number) =>
    `${deals(n)} won by a rep who was not on the roster that day; counted as active`,
  'target.noStart': (n: number) => `${plural(n, 'target', 'targets')} without a start; left out`,
  'target.noAmount': (n: number) =>
    `${plural(n, 'target', 'targets')} without an amount; no target, not a target of 0`,
  'target.endsEarly': (n: number) =>
    `${plural(n, 'target', 'targets')} with an end before the start; the end is not used`,
  'target.measureUnknown': (n: number) =>
    `${plural(n, 'target', 'targets')} of a measure that is not known; left out`,
};

/** What is in doubt about a whole column, by code. */
const columnDoubts = {
  /** `others`: how many fit only the order that was not chosen. */
  dayOrder: (n: number, column: string, others: number, as: 'dayFirst' | 'monthFirst') => {
    const order = as === 'dayFirst' ? 'day first' : 'month first';
    return others === 0
      ? `${plural(n, 'date', 'dates')} in “${column}” ${n === 1 ? 'fits' : 'fit'} both orders; read as ${order}. Choose in KPI Setup.`
      : `The dates in “${column}” are in both orders; read as ${order}, so ${plural(others, 'other', 'others')} treated as blank. Choose in KPI Setup.`;
  },
  decimalMark: (n: number, column: string, sample: string, as: 'decimalPoint' | 'decimalComma') =>
    `${plural(n, 'number', 'numbers')} in “${column}” like “${sample}” may have thousands or decimals; read with a decimal ${as === 'decimalPoint' ? 'point' : 'comma'}. Choose in KPI Setup.`,
  currencies: (n: number, column: string, currencies: readonly string[]) =>
    `${cells(n)} in “${column}” ${n === 1 ? 'names' : 'name'} different currencies (${currencies.join(', ')}); added up as they stand, for there are no rates.`,
  noCurrency: (n: number, column: string, as: string) =>
    `${plural(n, 'amount', 'amounts')} in “${column}” ${n === 1 ? 'names' : 'name'} no currency, others do; taken as ${as}. Name the currency in each row, or yours in KPI Setup.`,
  damagedKeys: (n: number, column: string, sample: string) =>
    `${plural(n, 'ID', 'IDs')} in “${column}” ${n === 1 ? 'was turned into a rounded number' : 'were turned into rounded numbers'} (“${sample}”), so different deals may look alike; none is left out as a duplicate. Format the column as plain text and paste the IDs again.`,
  importedDates: (column: string, sample: string) =>
    `“${column}” holds dates and texts like “${sample}”: the file seems to have been imported under another locale, so day and month of the dates may be swapped. Choose the locale of the file in File → Settings and import it again.`,
  importedNumbers: (column: string, sample: string) =>
    `“${column}” holds numbers and texts like “${sample}”: the file seems to have been imported under another locale, so thousands among the numbers may have become decimals. Choose the locale of the file in File → Settings and import it again.`,
  mixedKeys: (n: number, column: string, sample: string) =>
    `${plural(n, 'ID', 'IDs')} in “${column}” ${n === 1 ? 'is a number' : 'are numbers'} (“${sample}”) among texts like 0012, so zeros and letters may be lost. Format the column as plain text and paste the IDs again.`,
};

const rows = (n: number) => plural(n, 'row', 'rows');
const deals = (n: number) => plural(n, 'deal', 'deals');
const cells = (n: number) => plural(n, 'cell', 'cells');

/** The texts of the sheet "KPI Summary". */
export const enSummary = () => ({
  title: 'KPI summary',
  /** Short names for columns of 66 px. */
  months,
  issues,
  columnDoubts,
  /** A label with its unit and, where it matters, the direction. */
  label: (name: string, unit: string, lowerIsBetter: boolean) =>
    `${name}${unit === '' ? '' : `, ${unit}`}${lowerIsBetter ? ' (lower is better)' : ''}`,
  unitDays: 'days',
  unitThousand: (currency: string) => (currency === '' ? 'thousand' : `${currency} thousand`),
  date: (year: number, month: number, day: number) => `${day} ${months[month - 1]} ${year}`,
  rebuilt: (date: string, time: string) => `Rebuilt ${date}, ${time}`,
  line: (count: number, last: string, asOf: string, zone: string, currency: string) =>
    `${plural(count, 'month', 'months')} to ${last}, counted by event date unless a row says cohort. ` +
    `As of ${asOf}, ${zone}.${currency === '' ? '' : ` Money in ${currency}.`}`,
  lineNote: (sheet: string, count: number) =>
    `Read from “${sheet}”: ${plural(count, 'row', 'rows')}. Hidden and filtered rows count.`,
  /** The unit of a change between two rates, in a number format. */
  points: 'pp',
  trend: 'Trend',
  changeOf: (month: number) => `Change of ${months[month - 1]} on`,
  /** A month for headers. */
  shortMonth: (month: number, year: number) => `${months[month - 1]} ${year}`,
  /** A month for sentences. */
  longMonth: (month: number, year: number) => `${longMonths()[month - 1]} ${year}`,
  untilDay: (day: number) => `to day ${day}`,
  /** `2025/26`, or one year that starts in January. */
  fiscalYear: (years: string) => `FY ${years}`,
  quarterToDate: 'quarter to date',
  yearToDate: 'fiscal year to date',
  twelveMonths: '12 months',
  allMonths: (count: number) => plural(count, 'month', 'months'),
  footnote: (first: string, last: string) =>
    `Grey italic: leads of that month are still open, so the rate will move. Changes under 2% (0.5 pp for rates) stay grey. Last column: ${first} to ${last}, from sums.`,
  mayNotBeNew: (until: string, start: string) =>
    `Customers first seen before ${until} may not be new: the data starts on ${start}.`,
  /** The days on which builds kept the plan of their month. */
  plansKept: (days: readonly string[]) =>
    `Plan at month start: as the first build of the month found it, on ${days.join(', ')}; other months are reconstructed.`,
  costLag: (months: number) =>
    `CAC and the other figures with costs stand against the spend of ${plural(months, 'month', 'months')} before.`,
  /** What revenue, and whatever is made of it, counts. */
  revenueFrom: {
    invoices: 'Revenue: invoices by invoice date.',
    payments: 'Revenue: payments by payment date.',
    booked: 'Revenue: booked sales by close date.',
  },
  tableMissing: (names: readonly string[], needs: readonly string[]) =>
    `Not in this report: ${names.join(', ')}. What is missing: ${needs.join(', ')}. Choose its sheet in KPI Setup.`,
  notInReport: (names: readonly string[], needs: readonly string[]) =>
    `Not in this report: ${names.join(', ')}. What is missing: ${needs.join(', ')}. Choose the column in KPI Setup.`,
  /** The stages of a funnel kept as counts, and the share of the stage before. */
  countedFunnel: 'Funnel by counts',
  ofStageBefore: 'Of the stage before',
  doubt: 'What is in doubt',
  place: (sheet: string, column: string, row: number) =>
    `${sheet}${column === '' ? '' : `, ${column}`}, row ${row}`,
  doubtLine: (sentence: string, cell: string) => `${sentence}. First: ${cell}`,
  doubtNote: (cells: readonly string[], rest: number) =>
    `${cells.join('\n')}${rest > 0 ? `\nand ${grouped(rest)} more` : ''}`,
  chart: {
    title: (currency: string) =>
      `Booked sales${currency === '' ? '' : `, ${currency}`}, and win rate by month`,
    booked: 'Booked',
    winRate: 'Win rate',
    bookedAxis: (currency: string) => (currency === '' ? 'Booked' : `Booked, ${currency}`),
    monthAxis: 'Month of closing',
    data: 'Chart data',
    month: 'Month',
  },
  doubtfulStages: (stages: readonly string[]) =>
    `${stages.map((stage) => `“${stage}”`).join(', ')} ${stages.length === 1 ? 'was taken for a stage' : 'were taken for stages'} of the funnel. If that is wrong, correct it in KPI Setup.`,
  noLeadJoined: (sheet: string) =>
    `No deal names a lead of “${sheet}”, so no lead counts as a customer. Choose the column with the lead’s ID in the deals, and that of “${sheet}”, in KPI Setup.`,
  unassigned: (status: string, count: number) =>
    `The status “${status}” is not assigned, so its ${deals(count)} ${count === 1 ? 'counts' : 'count'} as open. Assign it in KPI Setup.`,
  /** About the sheets that a table is kept in. */
  parts: {
    added: (sheet: string, of: string) =>
      `“${sheet}” is new, with the headers of “${of}”, and is read too. If it should not, clear it in KPI Setup.`,
    copy: (sheet: string, of: string) =>
      `“${sheet}” looks like a copy of “${of}” and is not read. If it is none, choose it in KPI Setup.`,
    lacks: (sheet: string, column: string) =>
      `“${sheet}” has the headers of the table, but no column “${column}”; not read. Add the column, then choose the sheet in KPI Setup.`,
    repeated: (sheet: string, count: number, of: number) =>
      `${grouped(count)} of ${rows(of)} of “${sheet}” ${count === 1 ? 'stands in another sheet too and counts' : 'stand in another sheet too and count'} once. If it is a copy, clear it in KPI Setup.`,
    hidden: (sheet: string) => `“${sheet}” is a hidden sheet; its rows count.`,
    found: (sheet: string, table: string) =>
      `“${sheet}” reads like the table “${table}”, which KPI Setup does not have; not read. To have it read, choose it there.`,
    other: (sheet: string, row: number) =>
      `“${sheet}” has another table like deals, with other headers in row ${row}; not read. If it holds the deals, choose it in KPI Setup; to have both read, give it the same headers in a sheet of its own.`,
  },
  sheetGone: (sheet: string) =>
    `The sheet “${sheet}” that holds the deals is gone. Choose another one in KPI Setup, and click again.`,
  columnGone: (header: string, sheet: string) =>
    `“${sheet}” has no column “${header}” any more. Choose its new name in KPI Setup, and click again.`,
  noMonths: (sheet: string) =>
    `No row of “${sheet}” has a date that could be read up to the as-of day, so there is no month to show. Check the date columns in KPI Setup, and click again.`,
  done: (count: number, sheet: string, left: number) =>
    `KPI Summary is up to date: ${plural(count, 'row', 'rows')} of “${sheet}” read` +
    `${left === 0 ? ', all of them used.' : `, ${plural(left, 'row', 'rows')} could not be used everywhere. See “What is in doubt” on the sheet.`}`,
  doneNew: (sheets: readonly string[]) => `New: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
});

/** What every language has to have for "KPI Summary". */
export type SummaryMessages = ReturnType<typeof enSummary>;
