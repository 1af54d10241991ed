import { customerModels } from './customer-models.ts';
import type { Formula } from './formula.ts';
import { optional } from './parameter.ts';
import { amounts, customers, dates } from './purchases.ts';

const asOf = optional({ name: 'as_of' });

/** CLTV_MODEL: what the models behind CLTV_FORECAST are and rest on, a line a figure with its name. */
export const cltvModel: Formula = {
  parameters: [customers, dates, amounts, asOf],
  run: (call) => {
    const models = customerModels(call, { name: asOf.name, at: 3 });
    if (!models) return '';
    const { buying, spending, customers: all, repeatBuyers } = models;
    return [
      ['r', buying.r],
      ['alpha', buying.alpha],
      ['a', buying.a],
      ['b', buying.b],
      ['p', spending?.p ?? ''],
      ['q', spending?.q ?? ''],
      ['v', spending?.v ?? ''],
      ['log_likelihood_purchases', buying.logLikelihood],
      ['log_likelihood_amounts', spending?.logLikelihood ?? ''],
      ['customers', all],
      ['repeat_buyers', repeatBuyers],
    ];
  },
};
