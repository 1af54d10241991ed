/** One figure of one month (or of a total) with the counts it rests on. "No answer" is `null`, never NaN. */
export interface KpiCell {
  readonly value: number | null;
  /** In the order of the catalogue entry's `counts`; `null` where a count does not exist for this cell. */
  readonly counts: readonly (number | null)[];
}

/** A KPI over the months asked for, and over their last twelve together: sums and Σ/Σ, never a mean of rates. */
export interface KpiSeries {
  readonly months: readonly KpiCell[];
  readonly total: KpiCell;
}
