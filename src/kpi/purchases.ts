import { type Buckets, bucketRows } from './bucket-rows.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';

/**
 * The purchases of each customer: the rows of the customer's booked deals, by close date; of one day the one created
 * first, then the lower id. Booked = won with a close date, with or without an amount. Sources: kpis.md K10, K11.
 *
 * @example
 * purchasesOf(deals).starts.length //=> 12
 */
export function purchasesOf(deals: Deals): Buckets {
  const { outcome, closed, customer } = deals;
  const buyers = new Int32Array(deals.count).fill(UNSET);
  for (let row = 0; row < deals.count; row++) {
    if (outcome[row] === WON && closed[row] !== NO_DAY) buyers[row] = customer.codes[row] as number;
  }
  const buckets = bucketRows(buyers, customer.names.length);
  const { starts, rows } = buckets;
  for (let group = 0; group + 1 < starts.length; group++) {
    const from = starts[group] as number;
    const end = starts[group + 1] as number;
    // Few purchases a customer: insertion is the fastest, and most stand in order already.
    for (let place = from + 1; place < end; place++) {
      const row = rows[place] as number;
      let to = place;
      while (to > from && isEarlier(deals, row, rows[to - 1] as number)) {
        rows[to] = rows[to - 1] as number;
        to--;
      }
      rows[to] = row;
    }
  }
  return buckets;
}

/**
 * For each customer code, the row of the customer's first booked deal, -1 where there is none. Source: kpis.md K10.
 *
 * @example
 * firstDeals(purchasesOf(deals))[deals.customer.codes[0] ?? 0] //=> 0
 */
export function firstDeals({ starts, rows }: Buckets): Int32Array {
  const first = new Int32Array(starts.length - 1).fill(-1);
  for (let customer = 0; customer < first.length; customer++) {
    const from = starts[customer] as number;
    if (from < (starts[customer + 1] as number)) first[customer] = rows[from] as number;
  }
  return first;
}

/**
 * For each customer code, the day of the customer's first booked deal, `NO_DAY` where there is none.
 *
 * @example
 * firstDays(deals, Int32Array.of(-1)) //=> Int32Array [NO_DAY]
 */
export function firstDays({ closed }: Pick<Deals, 'closed'>, first: Int32Array): Int32Array {
  return first.map((row) => (row < 0 ? NO_DAY : (closed[row] as Day)));
}

/**
 * Did the deal in this row make its customer a customer: was it won on the day of the customer's first booked deal?
 * Several of one day may. Source: kpis.md K4.
 *
 * @example
 * becameCustomer(deals, firstDays(deals, first), 0) //=> true
 */
export function becameCustomer(deals: Deals, days: Int32Array, row: number): boolean {
  const code = deals.customer.codes[row] as number;
  if (code === UNSET || deals.outcome[row] !== WON || deals.closed[row] === NO_DAY) return false;
  return deals.closed[row] === days[code];
}

function isEarlier(deals: Deals, row: number, than: number): boolean {
  const { closed, created, ids } = deals;
  const apart =
    (closed[row] as Day) - (closed[than] as Day) || (created[row] as Day) - (created[than] as Day);
  return apart !== 0 ? apart < 0 : isLowerId(ids[row] as string, ids[than] as string);
}

/** Ids that are numbers by their value, others by their text; a deal without one comes last. */
function isLowerId(id: string, than: string): boolean {
  if (id === '' || than === '') return id !== '' && than === '';
  if (/^\d{1,15}$/.test(id) && /^\d{1,15}$/.test(than)) {
    const apart = Number(id) - Number(than);
    if (apart !== 0) return apart < 0;
  }
  return id < than;
}
