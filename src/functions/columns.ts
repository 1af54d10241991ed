import { cltvForecast } from './cltv-forecast.ts';
import { cltvHistory } from './cltv-history.ts';
import { cltvModel } from './cltv-model.ts';
import { cohorts } from './cohorts.ts';
import { funnel } from './funnel.ts';
import { salesCycle } from './sales-cycle.ts';

/** The formulas over raw columns. */
export const columnFormulas = {
  FUNNEL: funnel,
  SALES_CYCLE: salesCycle,
  COHORTS: cohorts,
  CLTV_HISTORY: cltvHistory,
  CLTV_FORECAST: cltvForecast,
  CLTV_MODEL: cltvModel,
};
