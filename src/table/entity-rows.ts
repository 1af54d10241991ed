import type { Deals } from '../kpi/deals.ts';
import type { Leads } from '../kpi/leads-table.ts';

/**
 * Finds the row of the deal that a key names; where leads have a table of their own, that of its lead, or of the lead
 * itself: leads stand first, behind them the deals without one. -1 where nobody has the key. Source: kpis.md K1, K2.
 *
 * @example
 * entityRows(deals)('D2') //=> 1
 */
export function entityRows(
  { ids }: Pick<Deals, 'ids'>,
  led?: { readonly leads: Pick<Leads, 'count' | 'leadOfDeal'>; readonly keys: readonly string[] },
): (key: string) => number {
  const rows = new Map<string, number>();
  const add = (key: string, row: number) => {
    if (key !== '' && !rows.has(key)) rows.set(key, row);
  };
  led?.keys.forEach(add);
  let next = led?.leads.count ?? 0;
  ids.forEach((id, deal) => {
    const lead = led?.leads.leadOfDeal[deal] ?? -1;
    add(id, lead >= 0 ? lead : next++);
  });
  return (key) => rows.get(key) ?? -1;
}
