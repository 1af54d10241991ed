import type { SetupMessages } from '../i18n/en-setup.ts';
import { catalogue, isUsual, kpiGroups } from '../kpi/catalogue.ts';
import type { Options } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { edited, type SetupRow, shown } from './setup-row.ts';

/**
 * A row for each KPI that the data give, to show it in the summary or not, group by group. One that has an answer keeps
 * its row, also where the data do not give it. The row of a group is blank: an answer there goes for all its KPIs.
 */
export function kpiRows({ kpis }: Options, evidence: SetupEvidence, messages: SetupMessages): SetupRow[] {
  const { shows, wholeGroup } = messages;
  const choices = Object.values(shows);
  return kpiGroups.flatMap((group): SetupRow[] => {
    let name = '';
    const rows = catalogue().flatMap((entry): SetupRow[] => {
      const { id } = entry;
      const known = evidence.kpis?.find((kpi) => kpi.id === id);
      const answer = kpis[id];
      if (entry.group !== group || (!known && answer === undefined)) return [];
      name = known?.group ?? name;
      const label = { ...shown(known?.name ?? id), ...(known && { note: known.definition }) };
      const value = (answer ?? isUsual(entry)) ? shows.yes : shows.no;
      return [{ key: `option.kpi.${id}`, kind: 'field', cells: [label, edited(value, choices)] }];
    });
    if (rows.length < 2) return rows;
    const all = [shown(name, 'strong'), edited('', choices), shown(''), shown(wholeGroup, 'faint')];
    return [{ key: `option.group.${group}`, kind: 'field', cells: all }, ...rows];
  });
}
