import type { PlanLine } from '../kpi/count-plans.ts';
import { type FigureTables, figureKinds } from './figure-tables.ts';
import { foldText } from './fold-text.ts';
import { plansIn } from './kept-plans.ts';
import { parseLeaveOut } from './leave-out.ts';
import { ownLines } from './own-lines.ts';
import { parseColumns } from './parse-columns.ts';
import { parseFigures } from './parse-figures.ts';
import { parseOptions } from './parse-options.ts';
import { parseParts } from './parse-parts.ts';
import { parseStages } from './parse-stages.ts';
import { parseStatuses } from './parse-statuses.ts';
import { parseTable } from './parse-table.ts';
import { parseTemplate } from './parse-template.ts';
import type { Setup } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, complainInto, type SetupLine, textAt } from './setup-line.ts';
import { type SetupProblem, type SetupProblemCode, stopsBuild } from './setup-problem.ts';
import { type SetupSheet, setupLines } from './setup-sheet.ts';
import { migrated, setupVersion, versionOf } from './setup-version.ts';
import { withChances } from './stage-chances.ts';
import { needsStatus } from './stage-column.ts';
import { tableKinds } from './table-kinds.ts';
import { columnsUsed } from './with-parts.ts';

/** The setup, and what could not be used of the sheet; no setup where a problem stops the build. */
export interface ParsedSetup {
  readonly setup: Setup | null;
  /** The same as far as it could be read, problems or not; null where not even its table of deals could be. */
  readonly partial: Setup | null;
  readonly problems: readonly SetupProblem[];
  /** The plans that builds have kept in it. */
  readonly plans: readonly PlanLine[];
  /** The sheet is in an older format; the next build writes it in this one. */
  readonly isOld?: true;
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
  if (versionLine && version === null) complain(versionLine, 1, 'version.unreadable', String(setupVersion));
  if (versionLine && version !== null && version > setupVersion) {
    complain(versionLine, 1, 'version.newer');
    return { setup: null, partial: null, problems, plans: [] };
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
  if (named('created', lines) === '' && named('closed', lines) === '')
    about('deals.created', 1, 'dates.none');
  const leaveOut = parseLeaveOut(lines, table, context, complain);
  const dated = parseStages(lines, columns, table, context, complain);
  const read = parseStatuses(lines, dated, context, complain);
  const { statuses } = read;
  const template = parseTemplate(lines, { table, columns, statuses }, context, complain);
  const stages = template ?? withChances(read.stages, lines, context.languages, complain);
  const figures = Object.fromEntries(
    figureKinds.flatMap((kind) => {
      const found = parseFigures(kind, lines, context, complain);
      return found ? [[kind, found] as const] : [];
    }),
  ) as FigureTables;
  const options = parseOptions(lines, { deals: { columns }, ...figures }, context, complain);
  if (named('status', lines) === '' && needsStatus({ ...figures, stages }))
    about('deals.status', 1, 'status.none');
  const deals = table && {
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    headerRow: table.headerRow,
    columns,
  };
  const partial =
    deals &&
    withSheets(
      { deals, ...figures, stages, statuses, options, ...(leaveOut.length > 0 && { leaveOut }) },
      lines,
      context,
      complain,
    );
  problems.sort((a, b) => a.row - b.row);
  const stops = problems.some(stopsBuild);
  const parsed = { setup: stops ? null : partial, partial, problems, plans: plansIn(lines) };
  return version !== null && version < setupVersion ? { ...parsed, isOld: true } : parsed;
}

/** The setup with the further sheets of its tables. */
function withSheets(
  setup: Setup,
  lines: readonly SetupLine[],
  context: SetupContext,
  complain: Complain,
): Setup {
  let whole = setup;
  for (const kind of tableKinds) {
    const table = setup[kind];
    if (!table) continue;
    const { parts, leftOut } = parseParts(kind, table, columnsUsed(kind, setup), lines, context, complain);
    const sheets = { ...(parts.length > 0 && { parts }), ...(leftOut.length > 0 && { leftOut }) };
    whole = { ...whole, [kind]: { ...table, ...sheets } };
  }
  return whole;
}

/** What stands in the column cell of a field. */
function named(field: string, lines: readonly SetupLine[]): string {
  const line = lines.find(({ key }) => key === `deals.${field}`);
  return line ? foldText(textAt(line, 1)) : '';
}
