import type { Figures } from '../reading/read-figures.ts';
import { type FigureField, figureFields, readsFigureAs } from '../setup/figure-tables.ts';
import type { ColumnRef, Setup } from '../setup/setup.ts';
import type { SetupCheck, SetupEvidence } from '../setup/setup-evidence.ts';
import { placeChecks } from './place-checks.ts';
import { columnCheck } from './setup-checks.ts';

/** What the tables of spend and targets say about their rows of "KPI Setup". */
export function figureChecks(setup: Setup, { tables }: Figures): SetupEvidence['checks'] {
  const checks: Record<string, SetupCheck> = {};
  for (const { kind, places, issues, doubts } of tables) {
    Object.assign(checks, placeChecks(kind, setup[kind], places));
    const columns: Readonly<Partial<Record<FigureField, ColumnRef>>> = setup[kind]?.columns ?? {};
    const fields: readonly FigureField[] = figureFields[kind];
    for (const field of fields) {
      const column = columns[field];
      if (!column) continue;
      const check = columnCheck(column, issues, doubts);
      if (check) checks[`${kind}.${field}`] = check;
      else if (readsFigureAs(kind, field) !== 'text') checks[`${kind}.${field}`] = { code: 'readable' };
    }
  }
  return checks;
}
