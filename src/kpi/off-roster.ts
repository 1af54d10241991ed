import { type Day, NO_DAY } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';
import { isThere, type Roster } from './roster.ts';

/**
 * The rows of deals won by a rep who was not on the roster on that day: the rep counts as active, the deal is listed.
 * Source: kpis.md K9.
 *
 * @example
 * offRoster(deals, roster) //=> []
 */
export function offRoster(deals: Deals, roster: Roster): number[] {
  const stays = new Map<number, number[]>();
  roster.rep.forEach((code, row) => {
    stays.set(code, [...(stays.get(code) ?? []), row]);
  });
  const found: number[] = [];
  for (let row = 0; row < deals.count; row++) {
    const code = deals.rep.codes[row] as number;
    const day = deals.closed[row] as Day;
    if (deals.outcome[row] !== WON || day === NO_DAY || code === UNSET) continue;
    if (!(stays.get(code) ?? []).some((stay) => isThere(roster, stay, day, day))) found.push(row);
  }
  return found;
}
