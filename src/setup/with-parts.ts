import { sameColumn } from './column-label.ts';
import { isFigureSheet } from './find-figures.ts';
import { likeSheets, type UnreadSheet } from './like-sheets.ts';
import type { ColumnRef, Setup, TablePart, TableSetup } from './setup.ts';
import type { SheetHead } from './sheet-head.ts';
import { stageColumn } from './stage-column.ts';
import { type TableKind, tableKinds } from './table-kinds.ts';

/** A setup with every sheet of its tables, and which of them were not in it before. */
export interface SetupWithParts {
  readonly setup: Setup;
  readonly added: readonly (TablePart & { readonly kind: TableKind })[];
  /** Not read, but named in the setup from now on, so that a person can choose them. */
  readonly unread: readonly (UnreadSheet & { readonly kind: TableKind })[];
}

/**
 * Adds the sheets that have come with the headers of a table: next month's tab, one more rep. What a person left out
 * stays out.
 */
export function withParts(setup: Setup, heads: readonly SheetHead[]): SetupWithParts {
  let whole = setup;
  const added: SetupWithParts['added'][number][] = [];
  const unread: SetupWithParts['unread'][number][] = [];
  for (const kind of tableKinds) {
    const table: TableSetup<string> | undefined = setup[kind];
    if (!table) continue;
    const isOne = (head: SheetHead) => kind === 'deals' || isFigureSheet(head, kind);
    const like = likeSheets(table, columnsUsed(kind, setup), heads, isOne);
    added.push(...like.parts.map((part) => ({ ...part, kind })));
    unread.push(...like.unread.map((sheet) => ({ ...sheet, kind })));
    const leftOut = like.unread.map(({ sheetId, sheetName }) => ({ sheetId, sheetName }));
    whole = { ...whole, [kind]: { ...table, ...sheetsOf(table, like.parts, leftOut) } };
  }
  return { setup: whole, added, unread };
}

/** The sheets of a table with some more. */
function sheetsOf(
  { parts = [], leftOut = [] }: TableSetup<string>,
  moreParts: readonly TablePart[],
  moreLeftOut: readonly { sheetId: number; sheetName: string }[],
): Pick<TableSetup<string>, 'parts' | 'leftOut'> {
  const all = { parts: [...parts, ...moreParts], leftOut: [...leftOut, ...moreLeftOut] };
  return {
    ...(all.parts.length > 0 && { parts: all.parts }),
    ...(all.leftOut.length > 0 && { leftOut: all.leftOut }),
  };
}

/** Every column that a table of the setup uses, each once; a column of deals may be the date of a stage. */
export function columnsUsed(
  kind: TableKind,
  setup: Pick<Setup, TableKind | 'stages' | 'leaveOut'>,
): ColumnRef[] {
  const table: TableSetup<string> | undefined = setup[kind];
  const ofFields = Object.values(table?.columns ?? {}).filter((ref) => ref !== undefined);
  const ofStages = setup.stages.flatMap((stage) => stageColumn(stage) ?? []);
  const ofRules = (setup.leaveOut ?? []).map(({ column }) => column);
  const all = kind === 'deals' ? [...ofFields, ...ofStages, ...ofRules] : ofFields;
  return all.filter((ref, index) => all.findIndex((other) => sameColumn(other, ref)) === index);
}
