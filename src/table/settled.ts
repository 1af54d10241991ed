import { type Day, NO_DAY } from '../kpi/day.ts';
import { OPEN } from '../kpi/deals.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { RawDeals } from './raw-deals.ts';
import type { TableStatus } from './status-meanings.ts';
import { knownDay } from './typed-columns.ts';

/** The deals that stand, with what became of them; their dates and amounts are still as they were read. */
export interface Settled {
  /** The deals alone. */
  readonly raw: RawDeals;
  /** Deal → row among all that were read. */
  readonly rows: Int32Array;
  readonly asOf: Day;
  readonly outcome: Uint8Array;
  /** Index of the stage that the status names, -1 for none. */
  readonly statusStage: Int8Array;
  /** Status code + 1 → what it means. */
  readonly statuses: readonly TableStatus[];
  readonly layout: DealsLayout;
}

/**
 * The day on which a deal was won or lost, `NO_DAY` while it is open.
 *
 * @example
 * closedDay(settled, 0) === NO_DAY //=> true
 */
export function closedDay({ raw, outcome }: Settled, deal: number): Day {
  return outcome[deal] === OPEN ? NO_DAY : knownDay(raw.closed[deal] as Day, NO_DAY);
}
