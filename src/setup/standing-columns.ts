import { cellText } from './cell-text.ts';
import { columnAt, columnRefs } from './column-label.ts';
import { headersAt } from './headers-at.ts';
import { headerRowOf } from './like-sheets.ts';
import type { ColumnRef, Setup, StageSetup, TablePart, TableSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';
import { tableKinds } from './table-kinds.ts';
import { columnsUsed } from './with-parts.ts';

/** A setup held against the sheets: its columns spelt as they are there, and only those that are there. */
export interface HeldSetup {
  readonly spelt: Setup;
  /** What can be read; a stage without its column stays in its place, without evidence. */
  readonly standing: Setup;
}

/** Holds a setup, whoever made it, against the sheets and the headers that stand in them now. */
export function heldAgainst(heads: readonly SheetHead[], setup: Setup): HeldSetup {
  const held = (keep: boolean): Setup => {
    const find = finder(setup.deals, heads);
    const leaveOut = setup.leaveOut?.flatMap((rule) => {
      const column = find(rule.column) ?? (keep ? rule.column : null);
      return column ? [{ ...rule, column }] : [];
    });
    let result: Setup = {
      ...setup,
      stages: setup.stages.map((stage) => heldStage(stage, find, keep)),
      ...(leaveOut && { leaveOut }),
    };
    for (const kind of tableKinds) {
      const table: TableSetup<string> | undefined = setup[kind];
      if (!table) continue;
      const columns = mapped(table.columns, finder(table, heads), keep);
      result = { ...result, [kind]: { ...table, columns } };
      const parts = heldParts(table.parts ?? [], columnsUsed(kind, result), heads, keep);
      if (table.parts) result = { ...result, [kind]: { ...table, columns, parts } };
    }
    return result;
  };
  return { spelt: held(true), standing: held(false) };
}

function finder(
  { sheetId, headerRow }: Pick<TableSetup<string>, 'sheetId' | 'headerRow'>,
  heads: readonly SheetHead[],
): Find {
  const head = heads.find((one) => one.sheetId === sheetId);
  const headers = head ? headersAt(head.head, headerRow).map(cellText) : [];
  const refs = columnRefs(headers);
  return (column) => {
    const at = columnAt(headers, column);
    const ref = at === null ? null : refs[at];
    return ref ? { ...column, ...ref } : null;
  };
}

/** The further sheets of a table with the rows in which its headers stand there. */
function heldParts(
  parts: readonly TablePart[],
  used: readonly ColumnRef[],
  heads: readonly SheetHead[],
  keep: boolean,
): TablePart[] {
  return parts.flatMap((part) => {
    const head = heads.find(({ sheetId }) => sheetId === part.sheetId);
    const headers = head ? headersAt(head.head, part.headerRow).map(cellText) : [];
    if (head && used.every((column) => columnAt(headers, column) !== null)) return [part];
    const headerRow = head ? headerRowOf(head, used) : null;
    if (headerRow !== null) return [{ ...part, headerRow }];
    return keep ? [part] : [];
  });
}

type Find = (column: ColumnRef) => ColumnRef | null;

function mapped<Field extends string>(
  columns: Readonly<Partial<Record<Field, ColumnRef>>>,
  find: Find,
  keep: boolean,
): Partial<Record<Field, ColumnRef>> {
  const result: Partial<Record<Field, ColumnRef>> = {};
  for (const field of Object.keys(columns) as Field[]) {
    const column = columns[field];
    const found = column && (find(column) ?? (keep ? column : null));
    if (found) result[field] = found;
  }
  return result;
}

function heldStage(stage: StageSetup, find: Find, keep: boolean): StageSetup {
  const { reached } = stage;
  if (reached.by === 'status') return stage;
  const column = find(reached.column) ?? (keep ? reached.column : null);
  return { ...stage, reached: column ? { by: reached.by, column } : { by: 'status', texts: [] } };
}
