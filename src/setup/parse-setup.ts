import { type FigureTables, figureKinds } from './figure-tables.ts';
import { foldText } from './fold-text.ts';
import { ownLines } from './own-lines.ts';
import { parseColumns } from './parse-columns.ts';
import { parseFigures } from './parse-figures.ts';
import { parseOptions } from './parse-options.ts';
import { parseStages } from './parse-stages.ts';
import { parseStatuses } from './parse-statuses.ts';
import { parseTable } from './parse-table.ts';
import type { Setup } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { complainInto, type SetupLine, textAt } from './setup-line.ts';
import { type SetupProblem, type SetupProblemCode, stopsBuild } from './setup-problem.ts';
import { type SetupSheet, setupLines } from './setup-sheet.ts';
import { migrated, setupVersion, versionOf } from './setup-version.ts';

/** The setup, and what could not be used of the sheet; no setup where a problem stops the build. */
export interface ParsedSetup {
  readonly setup: Setup | null;
  readonly problems: readonly SetupProblem[];
}

/**
 * Reads "KPI Setup" as a person left it. Whatever stands in its editable cells is used or complained about; it
 * never throws. Whether any status means won is for the build to say: the data may hold new ones. Reading what `setupRows` wrote gives the same setup.
 */
export function parseSetup(sheet: SetupSheet, context: SetupContext): ParsedSetup {
  const problems: SetupProblem[] = [];
  const complain = complainInto(problems);
  const all = setupLines(sheet, context.isoDay);

  const versionLine = all.find(({ key }) => key === 'setup.version');
  const version = versionLine ? versionOf(versionLine.cells[1] ?? '') : setupVersion;
  if (versionLine && version === null) complain(versionLine, 1, 'version.unreadable');
  if (versionLine && version !== null && version > setupVersion) {
    complain(versionLine, 1, 'version.newer');
    return { setup: null, problems };
  }

  const lines = ownLines(migrated(all, version ?? setupVersion), complain);
  const whole = (code: SetupProblemCode) =>
    problems.push({ row: 0, column: '', code, value: '', detail: '' });
  const about = (key: string, cell: number, code: SetupProblemCode) => {
    const line = lines.find((row) => row.key === key);
    if (line) complain(line, cell, code);
    else whole(code);
  };

  const tableLine = lines.find(({ key }) => key.startsWith('table.deals'));
  if (!tableLine) whole('table.missing');
  const table = tableLine ? parseTable('deals', tableLine, context, complain) : null;
  const columns = parseColumns(lines, table, context, complain);
  if (named('status', lines) === '') about('deals.status', 1, 'status.none');
  if (named('created', lines) === '' && named('closed', lines) === '')
    about('deals.created', 1, 'dates.none');
  const dated = parseStages(lines, columns, table, context, complain);
  const { statuses, stages } = parseStatuses(lines, dated, context, complain);
  const options = parseOptions(lines, context, complain);
  const figures = figureKinds.map((kind) => [kind, parseFigures(kind, lines, context, complain)] as const);
  problems.sort((a, b) => a.row - b.row);
  if (table === null || problems.some(stopsBuild)) return { setup: null, problems };
  const { sheetId, sheetName, headerRow } = table;
  return {
    setup: {
      deals: { sheetId, sheetName, headerRow, columns },
      ...(Object.fromEntries(figures.filter(([, setup]) => setup !== null)) as FigureTables),
      stages,
      statuses,
      options,
    },
    problems,
  };
}

/** What stands in the column cell of a field. */
function named(field: string, lines: readonly SetupLine[]): string {
  const line = lines.find(({ key }) => key === `deals.${field}`);
  return line ? foldText(textAt(line, 1)) : '';
}
