import { sameColumn } from './column-label.ts';
import {
  type FigureField,
  type FigureKind,
  figureFields,
  figureNeeds,
  labelKey,
  readsFigureAs,
} from './figure-tables.ts';
import { figuresIn } from './find-figures.ts';
import { mayShare } from './may-share.ts';
import { parseColumn, unread } from './parse-columns.ts';
import { parseTable, tableSheet } from './parse-table.ts';
import { parseReads } from './reads-cell.ts';
import type { ColumnRef, TableSetup } from './setup.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';

/**
 * The table of spend or targets that the rows name, or null: none. Where a person has chosen a sheet that the rows of
 * the columns do not speak of yet, its columns are found by their headers.
 */
export function parseFigures(
  kind: FigureKind,
  lines: readonly SetupLine[],
  context: SetupContext,
  complain: Complain,
): TableSetup<FigureField> | null {
  const line = lines.find(({ key }) => key.split(':')[0] === `table.${kind}`);
  if (!line || textAt(line, 1) === '') return null;
  const fields: readonly FigureField[] = figureFields[kind];
  const rows = fields.map((field) => lines.find(({ key }) => key === `${kind}.${field}`));
  const isNew = rows.every((row) => row === undefined) || isOtherSheet(kind, line, context);
  if (isNew) return chosenTable(kind, line, context, complain);

  const table = parseTable(kind, line, context, complain);
  const columns = parseFigureColumns(kind, rows, table, context, complain);
  const setup = table && {
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    headerRow: table.headerRow,
    columns,
  };
  if (setup) incomplete(kind, setup, (field) => rows[fields.indexOf(field)] ?? line, complain);
  return setup;
}

/** Whether the row names another sheet than the one it was written for. */
function isOtherSheet(kind: FigureKind, line: SetupLine, { heads }: SetupContext): boolean {
  const sheet = tableSheet(kind, line, heads);
  const [, id] = line.key.split(':');
  return sheet !== undefined && String(sheet.sheetId) !== id;
}

function chosenTable(
  kind: FigureKind,
  line: SetupLine,
  context: SetupContext,
  complain: Complain,
): TableSetup<FigureField> | null {
  const sheet = tableSheet(kind, line, context.heads);
  // The header row that still stands there is that of the sheet before.
  const isBlankRow = textAt(line, 2) === '' || line.key.includes(':');
  const found = sheet && isBlankRow ? figuresIn(sheet, kind, null) : null;
  if (found) {
    incomplete(kind, found, () => line, complain);
    return found;
  }
  const table = parseTable(kind, line, context, complain);
  const head = table ? context.heads.find(({ sheetId }) => sheetId === table.sheetId) : undefined;
  if (!table || !head) return null;
  const { sheetId, sheetName, headerRow } = table;
  const setup = figuresIn(head, kind, headerRow) ?? { sheetId, sheetName, headerRow, columns: {} };
  incomplete(kind, setup, () => line, complain);
  return setup;
}

function parseFigureColumns(
  kind: FigureKind,
  rows: readonly (SetupLine | undefined)[],
  table: ParsedTable | null,
  { languages }: SetupContext,
  complain: Complain,
): Partial<Record<FigureField, ColumnRef>> {
  const columns: Partial<Record<FigureField, ColumnRef>> = {};
  const used: { field: string; column: ColumnRef; at: string }[] = [];
  figureFields[kind].forEach((field, index) => {
    const line = rows[index];
    if (!line) return;
    const labels = languages.map(({ figureFields: names }) => names[labelKey(kind, field)]);
    unread(line, 0, labels, complain);
    const reads = parseReads(line, readsFigureAs(kind, field), languages, complain);
    const column = parseColumn(line, table, complain);
    if (!column) return;
    const other = used.find((before) => sameColumn(before.column, column) && !mayShare(before.field, field));
    if (other) complain(line, 1, 'column.twice', other.at);
    used.push({ field, column, at: cellName(line, 1) });
    columns[field] = reads ? { ...column, reads } : column;
  });
  return columns;
}

const lacks = { date: 'table.noPeriod', number: 'table.noFigure', text: 'table.noName' } as const;

/** Without what it needs the table says nothing: a remark, for the rest of the setup holds. */
function incomplete(
  kind: FigureKind,
  { columns, sheetName }: TableSetup<FigureField>,
  lineOf: (field: FigureField) => SetupLine,
  complain: Complain,
): void {
  for (const field of figureNeeds[kind]) {
    if (!columns[field]) complain(lineOf(field), 1, lacks[readsFigureAs(kind, field)], sheetName);
  }
}
