/** What the company spends and puts aside, a row each, up to the as-of day; rows without a date or amount are not here. */
export interface Expenses {
  readonly count: number;
  readonly day: Int32Array;
  /** Expenses and reserves alike: revenue has to exceed both. */
  readonly amount: Float64Array;
}
