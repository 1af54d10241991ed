import type { Deals } from '../kpi/deals.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { RawDeals } from './raw-deals.ts';
import type { TableStatus } from './status-meanings.ts';

/** The deals beside the rows that they come from: `rows[deal]` is the row in `raw`. */
export interface Settled {
  readonly deals: Deals;
  readonly raw: RawDeals;
  readonly rows: Int32Array;
  /** Status code + 1 → what it means. */
  readonly statuses: readonly TableStatus[];
  readonly layout: DealsLayout;
}
