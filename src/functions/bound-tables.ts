import { UserError } from '../i18n/user-error.ts';
import type { ReadableWorkbook } from '../reading/readable.ts';
import { cellText, isFilled } from '../setup/cell-text.ts';
import { columnAt } from '../setup/column-label.ts';
import { headersAt } from '../setup/headers-at.ts';
import { headerRowOf } from '../setup/like-sheets.ts';
import type { ColumnRef, Setup, TableSetup } from '../setup/setup.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { type TableKind, tableKinds } from '../setup/table-kinds.ts';
import { columnsUsed } from '../setup/with-parts.ts';
import type { Cell } from '../table/cell.ts';
import { type Argument, blockOf } from './block.ts';
import type { FormulaCall } from './formula.ts';

/** The ranges of a formula as a workbook, and the set-up of what stands in them. */
export interface BoundTables {
  /** Only the tables that were given; deals that were not are empty. */
  readonly setup: Setup;
  readonly workbook: Pick<ReadableWorkbook, 'sheets' | 'read'>;
  readonly given: ReadonlySet<TableKind>;
}

/** How far down a header row is looked for in a range. */
const headRows = 200;

/**
 * Tells ranges apart by their headers: each is more of the table of the set-up whose columns it has, of several the one
 * with most columns. Ranges with the same columns are one table.
 *
 * @param at the place of the first range among the arguments
 * @throws UserError for a range that is none of the tables, or might be two of them
 */
export function boundTables(call: FormulaCall, setup: Setup, at: number): BoundTables {
  const places = placesOf(setup);
  const sheets: { readonly head: SheetHead; readonly rows: readonly (readonly Cell[])[] }[] = [];
  const bound = new Map<TableKind, { sheetId: number; sheetName: string; headerRow: number }[]>();
  const add = (kinds: readonly TableKind[], head: SheetHead, rows: Rows, headerRow: number) => {
    sheets.push({ head, rows });
    const part = { sheetId: head.sheetId, sheetName: head.name, headerRow };
    for (const kind of kinds) bound.set(kind, [...(bound.get(kind) ?? []), part]);
  };
  call.args.slice(at).forEach((argument, index) => {
    if (argument === undefined || argument === null || argument === '') return;
    const rows = filledRows(argument);
    const head = headOf(sheets.length + 1, `table${index + 1}`, rows);
    const { kinds, headerRow } = placeOf(call.name, head, places);
    add(kinds, head, rows, headerRow);
  });
  const given = new Set(bound.keys());
  if (!given.has('deals')) {
    const headers = [
      columnsUsed('deals', setup).flatMap(({ header, ordinal }) => Array(ordinal).fill(header)),
    ];
    add(['deals'], headOf(sheets.length + 1, '', headers), headers, 1);
  }
  let whole = setup;
  for (const kind of tableKinds) {
    const table: TableSetup<string> | undefined = setup[kind];
    const [first, ...parts] = bound.get(kind) ?? [];
    const { [kind]: _, ...others } = whole;
    whole = {
      ...others,
      ...(table && first && { [kind]: { columns: table.columns, ...first, parts } }),
    } as Setup;
  }
  return { setup: whole, workbook: workbookOf(sheets), given };
}

type Rows = readonly (readonly Cell[])[];

/** A table of the set-up; one that is kept together with another is both. */
interface Place {
  readonly kinds: TableKind[];
  readonly sheetName: string;
  readonly used: readonly ColumnRef[];
}

function placesOf(setup: Setup): Place[] {
  const places = new Map<string, Place>();
  for (const kind of tableKinds) {
    const table: TableSetup<string> | undefined = setup[kind];
    const used = columnsUsed(kind, setup);
    if (!table || used.length === 0) continue;
    const key = `${table.sheetId}:${table.headerRow}`;
    const { kinds = [], used: before = [] } = places.get(key) ?? {};
    places.set(key, { kinds: [...kinds, kind], sheetName: table.sheetName, used: before.concat(used) });
  }
  return [...places.values()];
}

function placeOf(
  name: string,
  head: SheetHead,
  places: readonly Place[],
): { kinds: TableKind[]; headerRow: number } {
  const found = places.flatMap((place) => {
    const headerRow = headerRowOf(head, place.used);
    return headerRow === null ? [] : [{ ...place, headerRow }];
  });
  found.sort((one, other) => other.used.length - one.used.length);
  const [first, second] = found;
  if (first && second?.used.length === first.used.length)
    throw new UserError((say) => say.mapped.twoTables(name, head.name, first.sheetName, second.sheetName));
  if (first) return first;
  throw new UserError((say) => {
    const near = nearest(head, places);
    return near
      ? say.mapped.lacksColumn(name, head.name, near.lacks.header, near.sheetName)
      : say.mapped.noTable(name, head.name);
  });
}

/** The table that a range is with one column or more missing; undefined where it has not half of any. */
function nearest({ head }: SheetHead, places: readonly Place[]) {
  let most = 0.5;
  let near: { sheetName: string; lacks: ColumnRef } | undefined;
  for (const { used, sheetName } of places)
    for (let row = 1; row <= Math.min(head.length, 20); row++) {
      const headers = headersAt(head, row).map(cellText);
      const missing = used.filter((ref) => columnAt(headers, ref) === null);
      const share = 1 - missing.length / used.length;
      if (share < most || !missing[0]) continue;
      most = share;
      near = { sheetName, lacks: missing[0] };
    }
  return near;
}

/** The rows of a range without the blank ones at the end of whole columns. */
function filledRows(argument: Argument): Rows {
  const { lines } = blockOf(argument);
  let last = lines.length;
  while (last > 0 && !(lines[last - 1] as readonly Cell[]).some(isFilled)) last--;
  return lines.slice(0, last) as Rows;
}

const headOf = (sheetId: number, name: string, rows: Rows): SheetHead => ({
  sheetId,
  name,
  hidden: false,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  head: rows.slice(0, headRows),
});

function workbookOf(
  sheets: readonly { readonly head: SheetHead; readonly rows: Rows }[],
): BoundTables['workbook'] {
  const infos = sheets.map(({ head }) => ({ ...head, id: head.sheetId }));
  return {
    sheets: () => infos,
    read: (sheetId, rows, columns) => {
      const { rows: all = [], head } = sheets[sheetId - 1] ?? {};
      const lines = all.slice(rows.first - 1, rows.first - 1 + rows.count);
      if (columns.count === head?.columns) return lines;
      return lines.map((line) => line.slice(columns.first - 1, columns.first - 1 + columns.count));
    },
  };
}
