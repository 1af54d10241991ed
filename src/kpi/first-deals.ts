import { NO_DAY } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';

/**
 * For each customer code, the row of the customer's first booked deal, -1 where there is none. Booked = won with a
 * close date, with or without an amount. Of several on that day the one created first, then the lower id.
 * Source: kpis.md K10.
 *
 * @example
 * firstDeals(deals)[deals.customer.codes[0] ?? 0] //=> 0
 */
export function firstDeals(deals: Deals): Int32Array {
  const first = new Int32Array(deals.customer.names.length).fill(-1);
  const { closed, outcome } = deals;
  const { codes } = deals.customer;
  for (let row = 0; row < deals.count; row++) {
    const code = codes[row] as number;
    if (code === UNSET || outcome[row] !== WON || closed[row] === NO_DAY) continue;
    const standing = first[code] as number;
    if (standing === -1 || isEarlier(deals, row, standing)) first[code] = row;
  }
  return first;
}

/**
 * Did the deal in this row make its customer a customer: was it won on the day of the customer's first booked deal?
 * Several of one day may. Source: kpis.md K4.
 *
 * @example
 * becameCustomer(deals, firstDeals(deals), 0) //=> true
 */
export function becameCustomer(deals: Deals, first: Int32Array, row: number): boolean {
  const code = deals.customer.codes[row] as number;
  if (code === UNSET || deals.outcome[row] !== WON || deals.closed[row] === NO_DAY) return false;
  return deals.closed[row] === deals.closed[first[code] as number];
}

function isEarlier(deals: Deals, row: number, than: number): boolean {
  const { closed, created, ids } = deals;
  const apart =
    (closed[row] as number) - (closed[than] as number) ||
    (created[row] as number) - (created[than] as number);
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
