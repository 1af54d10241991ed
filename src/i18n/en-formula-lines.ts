/** English: what each formula gives, in a line. */
export const formulaLines = {
  CONVERSION: 'Share of one stage that reached another',
  WIN_RATE: 'Share of the closed deals that were won',
  CAC: 'What it cost to win one new customer',
  CLTV: 'What a customer brings in a lifetime',
  LTV_TO_CAC: 'How many times a customer brings back what it cost to win',
  CAC_PAYBACK: 'Months until a customer has paid back what it cost to win',
  RETENTION: 'Share of the customers who stayed',
  CHURN: 'Share of the customers who left',
  ATTAINMENT: 'Share of the target that was reached',
  PACE: 'Share of the month’s target that will be reached at this pace',
  GROSS_PROFIT: 'Revenue less the cost of the goods sold',
  GROSS_MARGIN: 'Gross profit as a share of revenue',
  AVERAGE_DEAL: 'Revenue of one deal on average',
  SALES_PER_REP: 'Sales of one rep on average',
  SALES_VELOCITY: 'Revenue a day from the deals that are open',
  FUNNEL: 'How many deals came to each stage, and how many were lost before it',
  SALES_CYCLE: 'Days from created to closed: mean and median',
  COHORTS: 'Who bought again, by month of first purchase',
  CLTV_HISTORY: 'What each customer has brought so far',
  CLTV_FORECAST: 'What each customer is expected to bring, and the chance that they still buy',
  CLTV_MODEL: 'What the forecast of customers rests on',
  KPI: 'A figure of the KPI summary, live in a cell, in total or for a rep, channel or source',
  KPI_TABLE: 'Figures of the KPI summary as a live table, month by month',
};

/** What every language has to have for the formulas. */
export type FormulaLines = Readonly<Record<keyof typeof formulaLines, string>>;
