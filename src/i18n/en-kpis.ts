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
};

/** English: the names and definitions of the KPIs, and the names of what stands beside them. */
export const enKpis = { kpis, counts };

/** What every language has to say of the KPIs. */
export type KpiTexts = typeof enKpis;
