import { catalogue, type KpiId } from '../kpi/catalogue.ts';
import type { KpiLine } from '../kpi/kpis-by-month.ts';
import { foldText } from '../setup/fold-text.ts';
import { says } from '../setup/is-figure-table.ts';

/**
 * What a channel of each kind is judged by: the flow of leads of active and inbound sales, the contacts and proposals
 * of regular customers and VIPs, the contacts of partners; money is that of any. Source: kpis.md K18, W32, W40 to W45.
 */
export const openers: Readonly<Record<'partner' | 'regular' | 'flow', readonly KpiId[]>> = {
  partner: ['attempts', 'firstTouches', 'meetingsHeld', 'proposals'],
  regular: ['occasions', 'averageProposals'],
  flow: ['leads', 'qualifiedLeads'],
};

/**
 * The KPIs that a channel opens with. Its name says its kind; any other, and one whose KPIs no table gives, opens with
 * what was booked.
 *
 * @example openersOf({ of: 'value', name: 'Inbound', kpis: { leads, booked } })[0]?.id //=> 'leads'
 */
export function openersOf({ name, kpis }: KpiLine): ReturnType<typeof catalogue>[number][] {
  const kinds = Object.keys(openers) as (keyof typeof openers)[];
  const kind = kinds.find((one) => says(one, foldText(name)));
  const given = (ids: readonly KpiId[]) => catalogue().filter(({ id }) => ids.includes(id) && kpis[id]);
  const own = kind ? given(openers[kind]) : [];
  return own.length > 0 ? own : given(['booked']);
}
