import { acquisitionCost } from '../kpi/acquisition-cost.ts';
import { conversion } from '../kpi/conversion.ts';
import { lifetimeValue } from '../kpi/lifetime-value.ts';
import { ratio } from '../kpi/ratio.ts';
import { type Compute, elementWise } from './element-wise.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { pace } from './pace.ts';
import { amount, number, optional, type Parameter, share } from './parameter.ts';

const calculator = (parameters: readonly Parameter[], compute: Compute): Formula => ({
  parameters,
  run: ({ name, args, host }) => elementWise(name, parameters, args, numberReader(name, host), compute),
});

/** The formulas over numbers, cell by cell. Sources: kpis.md K4, K5, K8 to K12, K16 and K20. */
export const calculators = {
  CONVERSION: calculator([amount('from'), amount('to')], conversion),
  WIN_RATE: calculator([amount('won'), amount('lost')], (won, lost) => ratio(won, won + lost)),
  CAC: calculator([amount('cost'), amount('new_customers')], acquisitionCost),
  CLTV: calculator(
    [
      number('average_sale'),
      amount('sales_per_period'),
      amount('lifespan'),
      optional({ name: 'margin', most: 1 }),
      optional(share('discount_rate')),
    ],
    (averageSale, salesPerPeriod, lifespan, margin, discountRate) =>
      lifetimeValue({
        averageSale,
        salesPerPeriod,
        lifespan,
        margin: Number.isNaN(margin) ? 1 : margin,
        discountRate: discountRate || 0,
      }),
  ),
  LTV_TO_CAC: calculator([number('cltv'), amount('cac')], ratio),
  CAC_PAYBACK: calculator([amount('cac'), number('margin_per_month')], (cac, margin) =>
    margin > 0 ? ratio(cac, margin) : null,
  ),
  RETENTION: calculator([amount('start'), amount('kept', 'start')], (start, kept) => ratio(kept, start)),
  CHURN: calculator([amount('start'), amount('kept', 'start')], (start, kept) => {
    const retention = ratio(kept, start);
    return retention === null ? null : 1 - retention;
  }),
  ATTAINMENT: calculator([number('actual'), amount('target')], ratio),
  PACE: pace,
  GROSS_PROFIT: calculator([number('revenue'), number('cost')], (revenue, cost) => revenue - cost),
  GROSS_MARGIN: calculator([number('revenue'), number('cost')], (revenue, cost) =>
    revenue > 0 ? ratio(revenue - cost, revenue) : null,
  ),
  AVERAGE_DEAL: calculator([number('revenue'), amount('deals')], ratio),
  SALES_PER_REP: calculator([number('sales'), amount('reps')], ratio),
  SALES_VELOCITY: calculator(
    [amount('open_deals'), share('win_rate'), number('average_deal'), amount('cycle_days')],
    (openDeals, winRate, averageDeal, cycleDays) =>
      winRate === 0 ? null : ratio(openDeals * winRate * averageDeal, cycleDays),
  ),
};
