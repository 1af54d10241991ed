export interface Lifetime {
  /** Revenue of one sale. */
  readonly averageSale: number;
  /** Sales to one customer in a period. */
  readonly salesPerPeriod: number;
  /** Periods that a customer stays: the same period as above, a month or a year. */
  readonly lifespan: number;
  /** Share of revenue left after costs, 0.5 for 50 %; absent: the value is revenue. */
  readonly margin?: number;
  /** Discount of one period, 0.1 for 10 %; absent or 0: none. */
  readonly discountRate?: number;
}

/**
 * The value of a customer by formula (CLTV): average sale × sales per period × lifespan L [× margin]; with a
 * discount rate d, (1 − (1 + d)^−L) / d takes the place of L. In the unit of the average sale; it is future value.
 * Null for a negative lifespan or number of sales, for d of −1 or below, and where an input is no finite number.
 * Source: kpis.md K16 (b).
 *
 * @example
 * lifetimeValue({ averageSale: 120, salesPerPeriod: 6, lifespan: 3, margin: 0.5 }) //=> 1080
 */
export function lifetimeValue(customer: Lifetime): number | null {
  const { averageSale, salesPerPeriod, lifespan, margin = 1, discountRate = 0 } = customer;
  if (!(lifespan >= 0 && salesPerPeriod >= 0 && discountRate > -1)) return null;
  const value = averageSale * salesPerPeriod * periodsNow(lifespan, discountRate) * margin;
  return Number.isFinite(value) ? value : null;
}

/**
 * How many periods of today so many coming ones are worth: (1 − (1 + d)^−L) / d at a discount d of one period, L
 * without any.
 *
 * @example
 * periodsNow(3, 0.1) //=> 2.486851990984218
 */
export function periodsNow(lifespan: number, discountRate: number): number {
  return discountRate === 0 ? lifespan : -Math.expm1(-lifespan * Math.log1p(discountRate)) / discountRate;
}
