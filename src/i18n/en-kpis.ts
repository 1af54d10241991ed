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
    definition: 'Revenue − cost of goods sold; rows without a known cost are left out.',
  },
  grossMargin: {
    name: 'Gross margin',
    definition: 'Gross profit / revenue of the rows whose cost is known.',
  },
  contributionMargin: {
    name: 'Contribution margin',
    definition:
      'Revenue − variable costs, exactly the columns mapped as such; rows with one of them blank are left out.',
  },
  profitability: {
    name: 'Profitability',
    definition: 'Contribution margin / revenue of the rows whose variable costs are known.',
  },
  payback: {
    name: 'CAC payback, months',
    definition:
      'CAC / contribution margin of the month per customer active at its end. Blank where that margin is not above 0.',
  },
  revenue: {
    name: 'Revenue',
    definition:
      'Invoices by invoice date, else payments by payment date, else booked. Refunds lower it on their own date.',
  },
  invoices: {
    name: 'Invoices',
    definition: 'Invoices by invoice date, each counted once. Refunds are not counted, but lower the amount.',
  },
  cashReceived: {
    name: 'Cash received',
    definition: 'Payments by payment date; money paid back is taken off.',
  },
  averageCheck: {
    name: 'Average check',
    definition:
      'Revenue / distinct orders behind it. An order refunded in full in the same month is not counted.',
  },
  revenueGrowth: {
    name: 'Revenue growth',
    definition: 'Revenue / revenue of the month before − 1. Blank where that was not above 0.',
  },
  revenueLessExpenses: {
    name: 'Revenue − expenses',
    definition:
      'Revenue − expenses and reserves of the month: sales should exceed both. Blank without a row of expenses.',
  },
  newSales: {
    name: 'New customers’ sales',
    definition: 'Booked on the day of the customer’s first deal ever.',
  },
  addedSales: {
    name: 'Added to existing',
    definition:
      'Booked with customers who are active: a contract is running, or the purchase before is within the active days.',
  },
  returnedSales: {
    name: 'Returned customers’ sales',
    definition: 'Booked with customers who bought before, but not within the active days.',
  },
  unknownSales: {
    name: 'Customer not known',
    definition: 'Booked without a customer. The four parts add up to booked.',
  },
  retention: {
    name: 'Customer retention',
    definition:
      'Of the customers active at the start of the period, the share still active at its end. Active = bought within the active days.',
  },
  churn: {
    name: 'Churn',
    definition:
      '1 − retention: customers active at the start and no longer at the end / active at the start.',
  },
  activeCustomers: {
    name: 'Active customers',
    definition: 'Customers with a purchase within the active days up to the end of the period.',
  },
  repeatRate: {
    name: 'Repeat-purchase rate',
    definition:
      'Customers who bought on two days or more / customers who bought, up to the end of the period.',
  },
  lifetimeValue: {
    name: 'Lifetime value (CLTV)',
    definition:
      'Average sale × sales per customer and month × lifespan × margin, over the last 12 full months. Future value.',
  },
  lifetimeValueToCac: {
    name: 'CLTV : CAC',
    definition: 'Lifetime value / (Σ spend / Σ new customers of the same months).',
  },
  planned: { name: 'Planned', definition: 'Amounts of open deals whose expected close is in the month.' },
  plannedWeighted: {
    name: 'Planned, weighted',
    definition: 'Planned × probability: that of the deal, else that of its stage.',
  },
  planAtStart: {
    name: 'Plan at month start',
    definition:
      'Planned, as the first build in the month found it. Without one, reconstructed: the deals open when the month began and expected in it, with their present date and amount.',
  },
  coverage: {
    name: 'Pipeline coverage',
    definition: 'Planned / (target − booked), for the running month and later ones.',
  },
  velocity: {
    name: 'Sales velocity, a day',
    definition:
      'Open deals × win rate × average won deal / mean sales cycle; the last three over 90 days. Revenue a day.',
  },
  salesPerRep: {
    name: 'Sales per rep',
    definition:
      'Booked / active reps: on the roster in the month, or who won a deal; without a roster, with a deal created, won or lost.',
  },
  overdue: {
    name: 'Overdue deals',
    definition:
      'Open deals whose expected close is before the as-of day. One without an expected date is not overdue.',
  },
  stale: {
    name: 'Stale deals',
    definition: 'Open deals older than twice the median cycle of all deals won so far.',
  },
  attempts: { name: 'Contact attempts', definition: 'Done activities of this type, by date.' },
  firstTouches: { name: 'First touches', definition: 'Done activities of this type, by date.' },
  calls: { name: 'Calls', definition: 'Done activities of this type, by date.' },
  emails: { name: 'E-mails', definition: 'Done activities of this type, by date.' },
  meetingsSet: { name: 'Meetings set', definition: 'Done activities of this type, by date.' },
  meetingsHeld: { name: 'Meetings held', definition: 'Done activities of this type, by date.' },
  proposals: { name: 'Proposals', definition: 'Done activities of this type, by date.' },
  occasions: {
    name: 'Occasion contacts',
    definition:
      'Contacts on scheduled occasions (birthday, survey): done, by date; beside it those planned, by planned date.',
  },
  otherActivities: { name: 'Other activities', definition: 'Done activities of this type, by date.' },
  averageProposals: {
    name: 'Proposals per client',
    definition: 'Proposals / clients with any contact in the period.',
  },
  attainmentOfCalls: {
    name: 'Attainment, calls',
    definition: 'Calls / target of calls. Blank without a target or with a target of 0.',
  },
  attainmentOfMeetings: {
    name: 'Attainment, meetings',
    definition: 'Meetings held / target of meetings. Blank without a target or with a target of 0.',
  },
};

/** What stands beside a figure, by its label in the catalogue. */
const counts = {
  leadsWithAmount: 'leads with an amount',
  ofQualified: 'of qualified leads',
  newCustomers: 'new customers',
  becameCustomers: 'became customers',
  stillOpen: 'still open',
  notYet: 'not old enough, left out',
  notYetConverted: 'of which converted',
  noDate: 'without date, left out',
  ofLeads: 'of leads',
  won: 'won',
  booked: 'booked',
  ofTarget: 'of target',
  monthsWithTarget: 'months with a target',
  ofMonths: 'of months',
  daysPassed: 'working days passed',
  ofWorkingDays: 'of working days',
  wonWithAmount: 'won with an amount',
  ofWon: 'of won',
  lost: 'lost',
  ofClosed: 'of closed',
  openAtEnd: 'open at the end of the month',
  wonAmount: 'amount won',
  ofClosedAmount: 'of amount closed',
  lostWithAmount: 'lost with an amount',
  ofLost: 'of lost',
  withBothDates: 'won with both dates',
  mayNotBeNew: 'may not be new',
  spend: 'spend',
  ofNewCustomers: 'of new customers',
  monthsWithSpend: 'months with spend',
  perWon: 'of won',
  netOfSpend: 'gross profit − spend',
  ofSpend: 'of spend',
  grossProfit: 'gross profit',
  costKnown: 'cost known for',
  ofSold: 'of deals and refunds',
  soldToNew: 'booked with the new customers',
  ofRevenueRows: 'of sales and refunds',
  ofKnownRevenue: 'of revenue with known cost',
  contribution: 'contribution margin',
  refunds: 'refunds',
  invoiced: 'amount',
  revenue: 'revenue',
  ofOrders: 'of orders',
  difference: 'difference',
  ofRevenueBefore: 'of revenue before',
  expensesAndReserves: 'expenses and reserves',
  monthsWithExpenses: 'months with expenses',
  deals: 'deals',
  stayed: 'still active at the end',
  left: 'no longer active',
  ofActiveAtStart: 'of active at the start',
  boughtAgain: 'bought again',
  ofCustomers: 'of customers',
  cac: 'CAC',
  marginPerCustomer: 'of margin per customer',
  averageSale: 'average sale',
  orders: 'orders',
  customerMonths: 'of customer months',
  ltv: 'CLTV',
  ofCac: 'of CAC',
  expected: 'open, expected',
  ofTargetLeft: 'of target left',
  open: 'open deals',
  averageWon: 'average won deal',
  ofActiveReps: 'of active reps',
  openNow: 'of open',
  noExpected: 'without expected date',
  planDone: 'planned',
  withProbability: 'with a probability',
  ofDeals: 'of deals',
  cycle: 'mean cycle, days',
  made: 'proposals',
  ofClients: 'of clients',
  done: 'done',
};

const groups = {
  leadFlow: 'Lead flow',
  conversion: 'Conversion',
  booked: 'Booked sales',
  cost: 'Cost and profit',
  money: 'Money',
  mix: 'Booked by kind of customer',
  customers: 'Customers',
  pipeline: 'Pipeline',
  activity: 'Activity',
};

/** What a KPI may lack. */
const needs = {
  created: 'a created date',
  leadDate: 'a created date of leads',
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
  revenue: 'revenue',
  costOfGoods: 'a cost of goods',
  costOfSold: 'a cost of goods in deals or invoices',
  variableCost: 'variable costs',
  invoiceCost: 'a cost in the invoices',
  invoiceVariableCost: 'variable costs in the invoices',
  expected: 'an expected close date',
  expectedClose: 'an expected close date',
  probability: 'a probability',
  reason: 'a reason for losing',
  invoices: 'a table of invoices',
  payments: 'a table of payments',
  expenses: 'a table of expenses',
  activities: 'a table of activities',
  dealRows: 'a row per deal instead of counts',
  countColumn: 'a column that counts it',
};

/** Why a cell is blank, or how it came about. */
const cellNotes = {
  prorated: 'Share by working days of a longer period.',
  noTarget: 'No target.',
  targetZero: 'The target is 0.',
  noSpend: 'No row of spend.',
  costZero: 'The spend is 0.',
  costWithoutCustomers: 'Cost without new customers.',
  costWithoutDeals: 'Cost without won deals.',
  noNewCustomer: 'No new customer.',
  noCostOfGoods: 'No deal has a cost of goods.',
  noKnownCost: 'No row of revenue with a known cost.',
  noOrder: 'No order.',
  noEarlierData: 'The data does not reach back so far.',
  earlierNotAboveZero: 'Revenue before was not above 0.',
  partial: 'The month is not over.',
  noExpenses: 'No row of expenses.',
  noneActive: 'No customer was active at the start.',
  noCustomer: 'No customer yet.',
  noActiveRep: 'No active rep.',
  onlyFromNow: 'Only for the running and later months.',
  targetReached: 'The target is reached.',
  reconstructed: 'Reconstructed from the deals as they stand today.',
  snapshot: 'As recorded by the first build of the month.',
  pastUnknown: 'Past plans need a column of expected dates.',
  nothingWon: 'Nothing won, no cycle.',
  cycleZero: 'The mean cycle is 0.',
  nothingClosed: 'Nothing closed.',
  noContact: 'No client had a contact.',
  noMargin: 'The margin is not above 0.',
  noneLost: 'No customer was lost, so the lifespan is the longest one set.',
  onlyNow: 'Known as of the as-of day only.',
};

/** English: the names and definitions of the KPIs, the names of what stands beside them, and what is said of cells. */
export const enKpis = { kpis, counts, groups, needs, cellNotes };

/** What every language has to say of the KPIs. */
export type KpiTexts = typeof enKpis;
