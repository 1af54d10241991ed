import type { SetupMessages } from '../i18n/en-setup.ts';
import { catalogue, isUsual } from '../kpi/catalogue.ts';
import type { Options } from './setup.ts';
import type { SetupEvidence } from './setup-evidence.ts';
import { edited, type SetupRow, shown } from './setup-row.ts';

/**
 * A row for each KPI that the data give, to show it in the summary or not. One that has an answer keeps its row, also
 * where the data do not give it.
 */
export function kpiRows({ kpis }: Options, evidence: SetupEvidence, { shows }: SetupMessages): SetupRow[] {
  return catalogue.flatMap((entry): SetupRow[] => {
    const { id } = entry;
    const known = evidence.kpis?.find((kpi) => kpi.id === id);
    const answer = kpis[id];
    if (!known && answer === undefined) return [];
    const label = { ...shown(known?.name ?? id), ...(known && { note: known.definition }) };
    const value = (answer ?? isUsual(entry)) ? shows.yes : shows.no;
    return [{ key: `option.kpi.${id}`, kind: 'field', cells: [label, edited(value, Object.values(shows))] }];
  });
}
