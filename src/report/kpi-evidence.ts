import type { KpiTexts } from '../i18n/en-kpis.ts';
import { catalogue } from '../kpi/catalogue.ts';
import type { Deals } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import { kpisGiven } from '../kpi/kpis-by-month.ts';
import type { Options } from '../setup/setup.ts';
import type { KpiEvidence } from '../setup/setup-evidence.ts';

/** The KPIs to choose from for the summary: those that the data give, and those that a person has chosen already. */
export function kpiEvidence(
  deals: Deals,
  facts: KpiFacts,
  { kpis }: Options,
  { kpis: texts, groups }: KpiTexts,
): KpiEvidence[] {
  const { ids } = kpisGiven(deals, facts);
  return catalogue()
    .filter(({ id }) => ids.includes(id) || kpis[id] !== undefined)
    .map(({ id, group }) => ({
      id,
      name: texts[id].name,
      definition: texts[id].definition,
      group: groups[group],
    }));
}
