/** One figure of one month (or of a total) with the counts it rests on. "No answer" is `null`, never NaN. */
export interface KpiCell {
  readonly value: number | null;
  /** In the order of the catalogue entry's `counts`; `null` where a count does not exist for this cell. */
  readonly counts: readonly (number | null)[];
  /** What has to be said of this very cell: why it is blank, or how it came about. */
  readonly note?: CellNote;
}

/**
 * Everything that may have to be said of a cell; the sentences are in i18n. `prorated` is part of a target whose
 * period reaches beyond the month; `noSpend` is not the same as spend that sums to 0.
 */
export type CellNote =
  | 'prorated'
  | 'noTarget'
  | 'targetZero'
  | 'noSpend'
  | 'costZero'
  | 'costWithoutCustomers'
  | 'costWithoutDeals'
  | 'noNewCustomer'
  | 'noCostOfGoods'
  | 'noKnownCost'
  | 'noOrder'
  | 'noEarlierData'
  | 'earlierNotAboveZero'
  | 'partial'
  | 'noExpenses'
  | 'noneActive'
  | 'noneLost'
  | 'noCustomer'
  | 'noMargin'
  | 'noActiveRep'
  | 'onlyFromNow'
  | 'onlyNow'
  | 'targetReached'
  | 'snapshot'
  | 'reconstructed'
  | 'pastUnknown'
  | 'nothingWon'
  | 'nothingClosed'
  | 'cycleZero'
  | 'noContact';

/** A KPI over the months asked for, and over their last twelve together: sums and Σ/Σ, never a mean of rates. */
export interface KpiSeries {
  readonly months: readonly KpiCell[];
  readonly total: KpiCell;
  /** For each month the months of its fiscal quarter up to it, or of its fiscal year; only where asked. */
  readonly quarterToDate?: readonly KpiCell[];
  readonly yearToDate?: readonly KpiCell[];
}
