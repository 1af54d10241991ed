/**
 * What was spent to win customers, a row a cost, up to the as-of day: what is dated later has not happened (kpis.md
 * C9). Rows without a date or an amount are not here: a blank is not 0. Codes are those of the deals' columns,
 * `UNSET` for blank: the deals' names have to hold every channel and source of the spend.
 */
export interface Spend {
  readonly count: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly channel: Int32Array;
  readonly source: Int32Array;
}
