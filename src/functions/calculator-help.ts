import type { calculators } from './calculators.ts';
import type { Help } from './help.ts';

/** The help of the formulas over numbers. */
export const calculatorHelp: Readonly<Record<keyof typeof calculators, Help>> = {
  CONVERSION: {
    description: 'Share of one stage that reached another: to / from. Blank where from is 0.',
    parameters: ['How many entered the earlier stage.', 'How many of them reached the later stage.'],
    examples: [
      { formula: '=CONVERSION(200;50)', result: 0.25 },
      { formula: '=CONVERSION({200;80};{50;20})', result: [[0.25], [0.25]] },
      { formula: '=CONVERSION(0;0)', result: '' },
    ],
  },
  WIN_RATE: {
    description: 'Share of the closed deals that were won: won / (won + lost). Open deals stay out.',
    parameters: ['Deals won in the period.', 'Deals lost in the period.'],
    examples: [
      { formula: '=WIN_RATE(12;8)', result: 0.6 },
      { formula: '=WIN_RATE(5;0)', result: 1 },
      { formula: '=WIN_RATE(0;0)', result: '' },
    ],
  },
  CAC: {
    description: 'Customer acquisition cost: cost / new customers. Blank where there are none.',
    parameters: [
      'Marketing and sales cost of the period.',
      'Customers won for the first time in that period.',
    ],
    examples: [
      { formula: '=CAC(39200;53)', result: 739.622641509434 },
      { formula: '=CAC(500;0)', result: '' },
    ],
  },
  CLTV: {
    description:
      'Customer lifetime value: average sale × sales per period × lifespan, × margin and discounted if given. The period is yours (month or year), the same in every argument.',
    parameters: [
      'Revenue of one sale.',
      'Sales to one customer in a period.',
      'How many periods a customer stays.',
      '(optional) Share left after costs: 50% or 0.5.',
      '(optional) Discount of one period: 10% or 0.1.',
    ],
    examples: [
      { formula: '=CLTV(120;6;3)', result: 2160 },
      { formula: '=CLTV(120;6;3;50%)', result: 1080 },
      { formula: '=CLTV(120;6;3;0.5;0.1)', result: 895.266716754319 },
      { formula: '=CLTV(120;6;3;;0.1)', result: 1790.533433508638 },
    ],
  },
  LTV_TO_CAC: {
    description: 'CLTV / CAC: how many times a customer brings back what it cost to win.',
    parameters: ['CLTV of a customer, with margin.', 'Cost of acquiring one.'],
    examples: [{ formula: '=LTV_TO_CAC(1080;360)', result: 3 }],
  },
  CAC_PAYBACK: {
    description: 'Months until a customer has paid back what it cost to win: CAC / margin per month.',
    parameters: ['Cost of acquiring one customer.', 'Margin that one customer brings in a month.'],
    examples: [
      { formula: '=CAC_PAYBACK(360;45)', result: 8 },
      { formula: '=CAC_PAYBACK(360;0)', result: '' },
    ],
  },
  RETENTION: {
    description: 'Share of the customers at the start of a period who are still customers at its end.',
    parameters: ['Customers at the start.', 'How many of these are left at the end.'],
    examples: [{ formula: '=RETENTION(80;68)', result: 0.85 }],
  },
  CHURN: {
    description: 'Share of the customers at the start of a period who have gone by its end: 1 − RETENTION.',
    parameters: ['Customers at the start.', 'How many of these are left at the end.'],
    examples: [{ formula: '=CHURN(80;68)', result: 0.15 }],
  },
  ATTAINMENT: {
    description:
      'Share of the target that was reached: actual / target. Blank where the target is blank or 0.',
    parameters: ['What was sold.', 'What was to be sold.'],
    examples: [
      { formula: '=ATTAINMENT(4900;7000)', result: 0.7 },
      { formula: '=ATTAINMENT(4900;0)', result: '' },
    ],
  },
  PACE: {
    description:
      'Share of the month’s target that will be reached if sales go on as they do: actual × working days of the month / working days passed / target. 1 is on track; × target it is the projected sales.',
    parameters: [
      'Sold since the 1st of the month.',
      'Target of the whole month.',
      'The day up to which actual counts, included. Never TODAY().',
      '(optional) Dates that are no working days, besides weekends.',
    ],
    examples: [
      { formula: '=PACE(2200;4000;DATE(2026;5;20))', result: 0.825 },
      { formula: '=PACE(2200;4000;"2026-05-20";{"2026-05-01";"2026-05-06";"2026-05-25"})', result: 0.825 },
    ],
  },
  GROSS_PROFIT: {
    description: 'Gross profit: revenue − cost of goods sold.',
    parameters: ['Revenue.', 'What the goods sold had cost.'],
    examples: [{ formula: '=GROSS_PROFIT(3800;2300)', result: 1500 }],
  },
  GROSS_MARGIN: {
    description:
      'Gross margin: (revenue − cost of goods sold) / revenue. Blank where revenue is not above 0.',
    parameters: ['Revenue.', 'What the goods sold had cost.'],
    examples: [
      { formula: '=GROSS_MARGIN(3800;2300)', result: 0.394736842105263 },
      { formula: '=GROSS_MARGIN(-200;50)', result: '' },
    ],
  },
  AVERAGE_DEAL: {
    description: 'Average deal: revenue / deals. Blank where there are none.',
    parameters: ['Revenue of the deals.', 'How many deals.'],
    examples: [{ formula: '=AVERAGE_DEAL(18000;15)', result: 1200 }],
  },
  SALES_PER_REP: {
    description: 'Average sales of one rep: sales / active reps. Count reps without a sale too.',
    parameters: ['Sales of all reps.', 'How many reps.'],
    examples: [{ formula: '=SALES_PER_REP(90000;6)', result: 15000 }],
  },
  SALES_VELOCITY: {
    description: 'Revenue a day: open deals × win rate × average deal / sales cycle in days.',
    parameters: [
      'Deals open now.',
      'Share of closed deals that are won: 25% or 0.25.',
      'Average revenue of a won deal.',
      'Average days from created to won.',
    ],
    examples: [{ formula: '=SALES_VELOCITY(40;25%;1200;30)', result: 400 }],
  },
};
