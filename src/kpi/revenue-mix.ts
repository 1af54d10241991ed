import { type Buckets, bucketRows } from './bucket-rows.ts';
import type { Contracts } from './contracts.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';

/** The parts of what was booked, by the kind of customer. Source: kpis.md K14. */
export const mixParts = ['new', 'added', 'returned', 'unknown'] as const;
const [NEW, ADDED, RETURNED, UNKNOWN] = [0, 1, 2, 3];

/** The part of each booked deal and of each refund: index into `mixParts`, -1 where it is not booked. */
export interface RevenueMix {
  readonly deals: Int8Array;
  readonly refunds: Int8Array;
}

/**
 * Which part of the revenue mix each booked deal belongs to. New: on the day of the customer's first booked deal.
 * Added: while a contract that began before is running, or at most G days after the purchase day before. Returned:
 * later than that. Unknown: no customer. A type that is written in the row wins. A refund has the part of the purchase
 * whose key it carries, else of the customer's latest one up to its day, else unknown. Sources: kpis.md K14, C8.
 *
 * @example
 * revenueMix(deals, purchasesOf(deals), undefined, 90).deals[0] //=> 0
 */
export function revenueMix(
  deals: Deals,
  purchases: Buckets,
  contracts: Contracts | undefined,
  activeDays: number,
): RevenueMix {
  const { closed, outcome, type } = deals;
  const { starts, rows } = purchases;
  const parts = new Int8Array(deals.count).fill(-1);
  for (let row = 0; row < deals.count; row++) {
    if (outcome[row] === WON && closed[row] !== NO_DAY) parts[row] = UNKNOWN;
  }
  const running = runningTest(contracts, starts.length - 1);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    let day: Day = NO_DAY;
    let part = NEW;
    for (let place = starts[customer] as number; place < (starts[customer + 1] as number); place++) {
      const row = rows[place] as number;
      const bought = closed[row] as Day;
      if (day !== NO_DAY && bought !== day) {
        part = bought - day <= activeDays || running(customer, bought) ? ADDED : RETURNED;
      }
      day = bought;
      parts[row] = part;
    }
  }
  if (type) {
    for (let row = 0; row < deals.count; row++) {
      if (parts[row] !== -1 && (type[row] as number) >= 0) parts[row] = type[row] as number;
    }
  }
  return { deals: parts, refunds: refundParts(deals, purchases, parts) };
}

/** A test whether a contract of a customer that began before a day is running on it. */
function runningTest(contracts: Contracts | undefined, customers: number) {
  if (!contracts) return () => false;
  const { starts, rows } = bucketRows(contracts.customer, customers);
  return (customer: number, day: Day): boolean => {
    for (let place = starts[customer] as number; place < (starts[customer + 1] as number); place++) {
      const row = rows[place] as number;
      if ((contracts.start[row] as Day) < day && day <= (contracts.end[row] as Day)) return true;
    }
    return false;
  };
}

function refundParts(deals: Deals, { starts, rows }: Buckets, parts: Int8Array): Int8Array {
  const { refunds, ids, closed } = deals;
  const found = new Int8Array(refunds.count).fill(UNKNOWN);
  if (refunds.count === 0) return found;
  const named = new Map(refunds.ids.map((id) => [id, -1]));
  named.delete('');
  for (let row = 0; row < deals.count; row++) {
    if (parts[row] !== -1 && named.has(ids[row] as string)) named.set(ids[row] as string, row);
  }
  for (let refund = 0; refund < refunds.count; refund++) {
    const written = refunds.type?.[refund] ?? -1;
    let purchase = named.get(refunds.ids[refund] as string) ?? -1;
    const customer = refunds.customer[refund] as number;
    if (purchase < 0 && customer !== UNSET) {
      for (let place = starts[customer] as number; place < (starts[customer + 1] as number); place++) {
        const row = rows[place] as number;
        if ((closed[row] as Day) <= (refunds.day[refund] as Day)) purchase = row;
      }
    }
    if (written >= 0) found[refund] = written;
    else if (purchase >= 0) found[refund] = parts[purchase] as number;
  }
  return found;
}
