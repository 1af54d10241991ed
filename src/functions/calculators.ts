import { periodsNow } from '../kpi/lifetime-value.ts';
import { type Compute, elementWise } from './element-wise.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { pace } from './pace.ts';
import { amount, number, optional, type Parameter, share } from './parameter.ts';

const calculator = (parameters: readonly Parameter[], compute: Compute): Formula => ({
  parameters,
  run: ({ name, args, host }) => elementWise(name, parameters, args, numberReader(name, host), compute),
});

/** The formulas over numbers, cell by cell; a division by 0 is blank. Sources: kpis.md K4, K5, K8 to K12, K16 and K20. */
export const calculators = {
  CONVERSION: calculator([amount('from'), amount('to')], (from, to) => to / from),
  WIN_RATE: calculator([amount('won'), amount('lost')], (won, lost) => won / (won + lost)),
  CAC: calculator([amount('cost'), amount('new_customers')], (cost, customers) => cost / customers),
  CLTV: calculator(
    [
      number('average_sale'),
      amount('sales_per_period'),
      amount('lifespan'),
      optional({ name: 'margin', most: 1 }),
      optional(share('discount_rate')),
    ],
    (averageSale, salesPerPeriod, lifespan, margin, discountRate) =>
      averageSale *
      salesPerPeriod *
      periodsNow(lifespan, discountRate || 0) *
      (Number.isNaN(margin) ? 1 : margin),
  ),
  LTV_TO_CAC: calculator([number('cltv'), amount('cac')], (cltv, cac) => cltv / cac),
  CAC_PAYBACK: calculator([amount('cac'), number('margin_per_month')], (cac, margin) =>
    margin > 0 ? cac / margin : Number.NaN,
  ),
  RETENTION: calculator([amount('start'), amount('kept', 'start')], (start, kept) => kept / start),
  CHURN: calculator([amount('start'), amount('kept', 'start')], (start, kept) => 1 - kept / start),
  ATTAINMENT: calculator([number('actual'), amount('target')], (actual, target) => actual / target),
  PACE: pace,
  GROSS_PROFIT: calculator([number('revenue'), number('cost')], (revenue, cost) => revenue - cost),
  GROSS_MARGIN: calculator([number('revenue'), number('cost')], (revenue, cost) =>
    revenue > 0 ? (revenue - cost) / revenue : Number.NaN,
  ),
  AVERAGE_DEAL: calculator([number('revenue'), amount('deals')], (revenue, deals) => revenue / deals),
  SALES_PER_REP: calculator([number('sales'), amount('reps')], (sales, reps) => sales / reps),
  SALES_VELOCITY: calculator(
    [amount('open_deals'), share('win_rate'), number('average_deal'), amount('cycle_days')],
    (openDeals, winRate, averageDeal, cycleDays) =>
      winRate === 0 ? Number.NaN : (openDeals * winRate * averageDeal) / cycleDays,
  ),
};
