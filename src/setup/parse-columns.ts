import { columnAt, columnLabel, columnNamed, sameColumn } from './column-label.ts';
import { readsAs } from './column-rows.ts';
import { foldText } from './fold-text.ts';
import { mayShare } from './may-share.ts';
import { parseReads } from './reads-cell.ts';
import { type ColumnRef, type DealField, dealFields } from './setup.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';

/** Which column each field of a deal names; blank ones are left out. */
export function parseColumns(
  lines: readonly SetupLine[],
  table: ParsedTable | null,
  { languages }: SetupContext,
  complain: Complain,
): Partial<Record<DealField, ColumnRef>> {
  const columns: Partial<Record<DealField, ColumnRef>> = {};
  const used: { field: string; column: ColumnRef; at: string }[] = [];
  for (const field of dealFields) {
    const line = lines.find(({ key }) => key === `deals.${field}`);
    if (!line) continue;
    unread(
      line,
      0,
      languages.map(({ fields }) => fields[field]),
      complain,
    );
    const reads = parseReads(line, readsAs[field], languages, complain);
    const column = parseColumn(line, table, complain);
    if (!column) continue;
    const other = used.find((before) => sameColumn(before.column, column) && !mayShare(before.field, field));
    if (other) complain(line, 1, 'column.twice', other.at);
    used.push({ field, column, at: cellName(line, 1) });
    columns[field] = reads ? { ...column, reads } : column;
  }
  return columns;
}

/** The column that the second cell of a row names, or null: blank, or not there after a complaint. */
export function parseColumn(
  line: SetupLine,
  table: ParsedTable | null,
  complain: Complain,
): ColumnRef | null {
  const text = textAt(line, 1);
  if (text === '') return null;
  const headers = table?.headers ?? null;
  const column = columnNamed(text, headers);
  if (headers && columnAt(headers, column) === null) {
    complain(line, 1, 'column.unknown', table?.sheetName);
    return null;
  }
  return column;
}

/** A cell of ours that a person changed in vain. */
export function unread(line: SetupLine, cell: number, ours: readonly string[], complain: Complain): void {
  const text = foldText(textAt(line, cell));
  if (text !== '' && !ours.some((label) => foldText(label) === text)) complain(line, cell, 'cell.notRead');
}

/** Whether a cell names this column, as `columnLabel` writes it. */
export function namesColumn(text: string, column: ColumnRef | undefined): boolean {
  return column !== undefined && foldText(text) === foldText(columnLabel(column));
}
