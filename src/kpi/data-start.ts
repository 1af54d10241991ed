import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';

/**
 * The first day on which a deal was created or closed: before it nothing is known. Null where no deal has a date.
 * Source: kpis.md C17.
 *
 * @example
 * dataStart(deals) === dayFromText('2026-01-05') //=> true
 */
export function dataStart({ created, closed }: Pick<Deals, 'created' | 'closed'>): Day | null {
  let first = NO_DAY;
  for (let row = 0; row < created.length; row++) {
    const day = Math.min(created[row] as Day, closed[row] as Day);
    if (day < first) first = day;
  }
  return first === NO_DAY ? null : first;
}
