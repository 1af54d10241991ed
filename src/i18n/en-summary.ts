import { grouped, plural } from './en-words.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
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

/** By id of the catalogue: a name as short as the first column allows (the unit is added), and the definition. */
const kpis = {
  leads: { name: 'Leads', definition: 'Distinct leads created in the month.' },
  qualifiedLeads: {
    name: 'Qualified leads',
    definition:
      'Distinct leads that entered the qualified stage for the first time in the month. Mass mailings do not count.',
  },
  qualifiedValue: {
    name: 'Qualified value',
    definition: 'Sum of the amounts of the qualified leads of the month; blank amounts are not counted as 0.',
  },
  qualifiedValueMean: {
    name: 'Mean qualified value',
    definition: 'Qualified value / qualified leads that have an amount.',
  },
  qualifiedToCustomer: {
    name: 'Qualified → customer',
    definition: 'New customers of the month / qualified leads of the month, by event date. May exceed 100 %.',
  },
  qualifiedToCustomerCohort: {
    name: 'Qualified → customer, cohort',
    definition:
      'Of the leads qualified in the month, the share that has become a customer up to the as-of day.',
  },
  leadToCustomer: {
    name: 'Lead → customer, cohort',
    definition:
      'Of the leads created in the month, the share that has become a customer up to the as-of day.',
  },
  dealConversion: {
    name: 'Lead → won, cohort',
    definition: 'Of the deals created in the month, the share that is won as of the as-of day.',
  },
  booked: {
    name: 'Booked',
    definition:
      'Amounts of the deals won in the month, by close date; refunds lower the month of their own date.',
  },
  target: {
    name: 'Target',
    definition:
      'What was to be booked in the month: the team’s target, else the sum of the reps’, else of the channels’. A longer period is spread over its working days.',
  },
  attainment: {
    name: 'Target attainment',
    definition:
      'Booked / target. Blank without a target or with a target of 0; in totals over the months that have one.',
  },
  attainmentOfWon: {
    name: 'Attainment, deals won',
    definition: 'Deals won / target of deals won. Blank without a target or with a target of 0.',
  },
  variance: {
    name: 'Above or below target',
    definition: 'Booked − target, over the months with a target above 0.',
  },
  pace: {
    name: 'Pace',
    definition:
      'Booked × working days of the month / working days passed: where the month ends if it goes on like this. A month that is over shows what was booked.',
  },
  averageWonDeal: {
    name: 'Average won deal',
    definition: 'Amounts of the deals won in the month / won deals that have an amount. A blank is not 0.',
  },
  winRate: {
    name: 'Win rate',
    definition: 'Won / (won + lost), by close date in the month. Open deals are not in it.',
  },
  winRateByAmount: {
    name: 'Win rate by amount',
    definition:
      'Amount won / (amount won + amount lost). Only where at least 90 % of the won and of the lost deals have an amount.',
  },
  salesCycle: {
    name: 'Sales cycle',
    definition: 'Calendar days from created to won, mean over the deals won in the month. The same day is 0.',
  },
  salesCycleMedian: {
    name: 'Median cycle',
    definition:
      'Calendar days from created to won, median over the deals won in the month. Months have no common median.',
  },
  newCustomers: { name: 'New customers', definition: 'Customers whose first won deal ever is in the month.' },
  marketingSpend: {
    name: 'Marketing spend',
    definition: 'What was spent in the month to win customers. Blank where there is no row of spend.',
  },
  cac: {
    name: 'CAC',
    definition:
      'Cost of acquiring a customer: spend / new customers of the month. Blank without spend or without new customers; in totals over the months with spend.',
  },
  costPerWonDeal: {
    name: 'Cost per won deal',
    definition:
      'Spend / deals won in the month. It stands here because the deals have no customer, so new customers cannot be told.',
  },
  returnOnSpend: {
    name: 'Return on spend (ROI)',
    definition:
      '(Gross profit of all deals of the month’s new customers up to the as-of day, refunds included − spend) / spend.',
  },
  salesOnSpend: {
    name: 'Sales on spend (ROAS)',
    definition:
      'Amounts of all deals of the month’s new customers up to the as-of day, refunds included / spend.',
  },
  grossProfit: {
    name: 'Gross profit',
    definition: 'Booked − cost of goods sold, over the deals whose cost is known.',
  },
  grossMargin: {
    name: 'Gross margin',
    definition: 'Gross profit / booked, both over the deals whose cost is known.',
  },
};

const cohort = {
  stillOpen: 'still open',
  notYet: 'not old enough, left out',
  notYetConverted: 'of which converted',
  noDate: 'without date, left out',
};

/** What stands beside a figure, by id of the catalogue. */
const counts = {
  'qualifiedValue.withAmount': 'leads with an amount',
  'qualifiedValue.qualified': 'of qualified leads',
  'qualifiedValueMean.withAmount': 'leads with an amount',
  'qualifiedValueMean.qualified': 'of qualified leads',
  'qualifiedToCustomer.newCustomers': 'new customers',
  'qualifiedToCustomer.qualifiedLeads': 'of qualified leads',
  'qualifiedToCustomerCohort.becameCustomers': 'became customers',
  'qualifiedToCustomerCohort.qualified': 'of qualified leads',
  'qualifiedToCustomerCohort.stillOpen': cohort.stillOpen,
  'qualifiedToCustomerCohort.notYet': cohort.notYet,
  'qualifiedToCustomerCohort.notYetConverted': cohort.notYetConverted,
  'qualifiedToCustomerCohort.noDate': cohort.noDate,
  'leadToCustomer.becameCustomers': 'became customers',
  'leadToCustomer.leads': 'of leads',
  'leadToCustomer.stillOpen': cohort.stillOpen,
  'leadToCustomer.notYet': cohort.notYet,
  'leadToCustomer.notYetConverted': cohort.notYetConverted,
  'leadToCustomer.noDate': cohort.noDate,
  'dealConversion.won': 'won',
  'dealConversion.deals': 'of leads',
  'dealConversion.stillOpen': cohort.stillOpen,
  'dealConversion.notYet': cohort.notYet,
  'dealConversion.notYetConverted': cohort.notYetConverted,
  'dealConversion.noDate': cohort.noDate,
  'attainment.booked': 'booked',
  'attainment.target': 'of target',
  'attainment.monthsWithTarget': 'months with a target',
  'attainment.months': 'of months',
  'attainmentOfWon.won': 'won',
  'attainmentOfWon.target': 'of target',
  'attainmentOfWon.monthsWithTarget': 'months with a target',
  'attainmentOfWon.months': 'of months',
  'pace.daysPassed': 'working days passed',
  'pace.workingDays': 'of working days',
  'averageWonDeal.withAmount': 'won with an amount',
  'averageWonDeal.won': 'of won',
  'winRate.won': 'won',
  'winRate.lost': 'lost',
  'winRate.closed': 'of closed',
  'winRate.openAtEnd': 'open at the end of the month',
  'winRateByAmount.wonAmount': 'amount won',
  'winRateByAmount.closedAmount': 'of amount closed',
  'winRateByAmount.wonWithAmount': 'won with an amount',
  'winRateByAmount.won': 'of won',
  'winRateByAmount.lostWithAmount': 'lost with an amount',
  'winRateByAmount.lost': 'of lost',
  'salesCycle.withBothDates': 'won with both dates',
  'salesCycle.won': 'of won',
  'salesCycleMedian.withBothDates': 'won with both dates',
  'salesCycleMedian.won': 'of won',
  'newCustomers.mayNotBeNew': 'may not be new',
  'cac.cost': 'spend',
  'cac.newCustomers': 'of new customers',
  'cac.monthsWithSpend': 'months with spend',
  'cac.months': 'of months',
  'costPerWonDeal.cost': 'spend',
  'costPerWonDeal.won': 'of won',
  'costPerWonDeal.monthsWithSpend': 'months with spend',
  'costPerWonDeal.months': 'of months',
  'returnOnSpend.net': 'gross profit − spend',
  'returnOnSpend.cost': 'of spend',
  'returnOnSpend.grossProfit': 'gross profit',
  'returnOnSpend.costKnown': 'cost known for',
  'returnOnSpend.sold': 'of deals and refunds',
  'salesOnSpend.amount': 'booked with the new customers',
  'salesOnSpend.cost': 'of spend',
  'grossProfit.costKnown': 'cost known for',
  'grossProfit.sold': 'of won',
  'grossMargin.grossProfit': 'gross profit',
  'grossMargin.revenue': 'of booked with known cost',
};

const groups = {
  leadFlow: 'Lead flow',
  conversion: 'Conversion',
  booked: 'Booked sales',
  cost: 'Cost and profit',
};

const needs = {
  created: 'a created date',
  closed: 'a close date',
  status: 'a status',
  amount: 'an amount',
  cost: 'a cost',
  customer: 'a customer',
  qualified: 'a qualified stage',
  qualifiedDate: 'a date for the qualified stage',
  rep: 'a rep',
  channel: 'a channel',
  source: 'a source',
  targets: 'a table of targets',
  spend: 'a table of marketing spend',
};

/** Why rows were left out, by code: what is wrong, how often, what it means for the numbers. */
const issues = {
  'date.unreadable': (n: number) => `${cells(n)} with no readable date; treated as blank`,
  'number.unreadable': (n: number) => `${cells(n)} with no readable number; treated as blank`,
  'status.unknown': (n: number) =>
    `${deals(n)} with a status that is not assigned in KPI Setup; counted as open`,
  'key.duplicate': (n: number) => `${rows(n)} with a deal ID that stands already; left out`,
  'created.missing': (n: number) => `${deals(n)} without a created date; in no month of leads`,
  'created.afterAsOf': (n: number) => `${deals(n)} created after the as-of day; left out`,
  'closed.missing': (n: number) => `${deals(n)} won or lost without a close date; in no month of sales`,
  'closed.beforeCreated': (n: number) => `${deals(n)} closed before created; not in the sales cycle`,
  'closed.onOpen': (n: number) => `${deals(n)} open with a close date; the date is not used`,
  'stage.beforePrevious': (n: number) =>
    `${cells(n)} with a stage date before the one of the stage before it; used as they stand`,
  'stage.massMail': (n: number) => `${deals(n)} qualified by a mass mailing; not counted as qualified`,
  'amount.missing': (n: number) => `${deals(n)} won without an amount; counted as won, not in money`,
  'cost.missing': (n: number) => `${deals(n)} won without a cost; not in gross profit`,
  'customer.missing': (n: number) => `${deals(n)} won without a customer; not in new customers`,
  'row.total': (n: number) => `${plural(n, 'total row', 'total rows')}; left out`,
  'row.repeatedHeader': (n: number) =>
    `${plural(n, 'repeated header row', 'repeated header rows')}; left out`,
  'row.sectionTitle': (n: number) => `${plural(n, 'title row', 'title rows')} inside the table; left out`,
  'row.noDeal': (n: number) => `${rows(n)} with no deal in it; left out`,
  'row.noFigure': (n: number) => `${rows(n)} with neither a date nor an amount; left out`,
  'cell.error': (n: number) => `${cells(n)} with an error value; treated as blank`,
  'spend.noDate': (n: number) => `${rows(n)} of spend without a date; left out`,
  'spend.noAmount': (n: number) => `${rows(n)} of spend without an amount; left out, not counted as 0`,
  'spend.afterAsOf': (n: number) => `${rows(n)} of spend after the as-of day; left out`,
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
  damagedKeys: (n: number, column: string, sample: string) =>
    `${plural(n, 'ID', 'IDs')} in “${column}” were turned into rounded numbers (“${sample}”), so different deals may look alike; none is left out as a duplicate. Format the column as plain text and paste the IDs again.`,
};

const rows = (n: number) => plural(n, 'row', 'rows');
const deals = (n: number) => plural(n, 'deal', 'deals');
const cells = (n: number) => plural(n, 'cell', 'cells');

/** The texts of the sheet "KPI Summary". */
export const summaryMessages = {
  title: 'KPI summary',
  /** Short names for columns of 66 px. */
  months,
  kpis,
  counts,
  groups,
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
  longMonth: (month: number, year: number) => `${longMonths[month - 1]} ${year}`,
  untilDay: (day: number) => `to day ${day}`,
  twelveMonths: '12 months',
  allMonths: (count: number) => plural(count, 'month', 'months'),
  footnote: (first: string, last: string) =>
    `Grey italic: leads of that month are still open, so the rate will move. Changes under 2% (0.5 pp for rates) stay grey. Last column: ${first} to ${last}, from sums.`,
  mayNotBeNew: (until: string, start: string) =>
    `Customers first seen before ${until} may not be new: the data starts on ${start}.`,
  /** Why a cell is blank, or how it came about. */
  cellNotes: {
    prorated: 'Share by working days of a longer period.',
    noTarget: 'No target.',
    targetZero: 'The target is 0.',
    noSpend: 'No row of spend.',
    costZero: 'The spend is 0.',
    costWithoutCustomers: 'Cost without new customers.',
    costWithoutDeals: 'Cost without won deals.',
    noNewCustomer: 'No new customer.',
    noCostOfGoods: 'No deal has a cost of goods.',
  },
  tableMissing: (names: readonly string[], needs: readonly string[]) =>
    `Not in this report: ${names.join(', ')}. What is missing: ${needs.join(', ')}. Choose its sheet in KPI Setup.`,
  notInReport: (names: readonly string[], needs: readonly string[]) =>
    `Not in this report: ${names.join(', ')}. What is missing: ${needs.join(', ')}. Choose the column in KPI Setup.`,
  needs,
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
  unassigned: (status: string, count: number) =>
    `The status “${status}” is not assigned, so its ${deals(count)} ${count === 1 ? 'counts' : 'count'} as open. Assign it in KPI Setup.`,
  sheetGone: (sheet: string) =>
    `The sheet “${sheet}” that holds the deals is gone. Choose another one in KPI Setup, and click again.`,
  columnGone: (header: string, sheet: string) =>
    `“${sheet}” has no column “${header}” any more. Choose its new name in KPI Setup, and click again.`,
  noMonths: (sheet: string) =>
    `No row of “${sheet}” has a date that could be read up to the as-of day, so there is no month to show. Check the date columns in KPI Setup, and click again.`,
  done: (count: number, sheet: string, left: number) =>
    `KPI Summary is up to date: ${plural(count, 'row', 'rows')} of “${sheet}” read` +
    `${left === 0 ? ', all of them used.' : `, ${plural(left, 'row', 'rows')} could not be used everywhere. See “What is in doubt” on the sheet.`}`,
};

/** What every language has to have for "KPI Summary". */
export type SummaryMessages = typeof summaryMessages;
