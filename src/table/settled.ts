import type { Day } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { RawDeals } from './raw-deals.ts';
import type { TableStatus } from './status-meanings.ts';

/** The deals that stand, with what became of them; the rest of their dates and amounts is still as it was read. */
export interface Settled extends Pick<Deals, 'created' | 'closed' | 'outcome' | 'stages' | 'statusStage'> {
  /** The deals alone. */
  readonly raw: RawDeals;
  /** Deal → row among all that were read. */
  readonly rows: Int32Array;
  readonly asOf: Day;
  /** Status code + 1 → what it means. */
  readonly statuses: readonly TableStatus[];
  readonly layout: DealsLayout;
}
