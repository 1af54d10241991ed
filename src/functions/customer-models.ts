import { type FittedBuying, fitBuying } from '../forecast/fit-buying.ts';
import { type Histories, histories } from '../forecast/histories.ts';
import { expectedAmount, type FittedSpending, fitSpending } from '../forecast/spending-model.ts';
import { UserError } from '../i18n/user-error.ts';
import { blockOf } from './block.ts';
import { dayReader } from './days-in.ts';
import type { FormulaCall } from './formula.ts';
import { type Purchases, readPurchases } from './purchases.ts';

/** A month of the forecasts in days. Source: kpis.md K16. */
export const daysPerMonth = 30.4375;

const fewestBuyers = 10;

/** What purchases say about all customers, and what each of them did. */
export interface CustomerModels {
  readonly purchases: Purchases;
  readonly histories: Histories;
  /** Customers with a purchase up to the as-of day, and those of them with an amount on a later day than their first. */
  readonly customers: number;
  readonly repeatBuyers: number;
  readonly buying: FittedBuying;
  /** Null where every purchase has one price: nothing is to be fitted. */
  readonly spending: FittedSpending | null;
  /** The amount expected of a customer. */
  readonly amountOf: (customer: number) => number;
}

/**
 * Reads purchases and fits both models to them. A blank as-of day is the last day among the dates.
 *
 * @throws UserError for fewer than 10 repeat buyers, and where a model does not fit; null for columns without purchases
 */
export function customerModels(call: FormulaCall, asOf: { readonly name: string; readonly at: number }) {
  const { name, args, host } = call;
  const purchases = readPurchases(call, false);
  const [given = NaN] = dayReader(name, host)(asOf.name, blockOf(args[asOf.at]));
  const { customers: codes, days, amounts, names, lastDay } = purchases;
  const past = histories(codes, days, amounts, names.length, Number.isNaN(given) ? lastDay : given);
  const customers = past.age.reduce((count, age) => count + Number(age >= 0), 0);
  if (customers === 0) return null;

  const paid = past.value.filter((value) => value > 0);
  if (paid.length < fewestBuyers)
    throw new UserError((say) => say.functions.fewBuyers(name, fewestBuyers, paid.length));
  const least = paid.reduce((a, b) => Math.min(a, b));
  const isOnePrice = paid.every((value) => value - least <= 1e-9 * least);
  const buying = fitBuying(past, daysPerMonth);
  const spending = isOnePrice ? null : fitSpending(past);
  if (!buying || (!spending && !isOnePrice)) throw new UserError((say) => say.functions.noFit(name));
  return {
    purchases,
    histories: past,
    customers,
    repeatBuyers: paid.length,
    buying,
    spending,
    amountOf: (customer: number) =>
      spending
        ? expectedAmount(spending, past.valued[customer] as number, past.value[customer] as number)
        : least,
  } satisfies CustomerModels;
}
