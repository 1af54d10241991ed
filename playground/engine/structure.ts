import type { IRange, Worksheet } from '@univerjs/core';
import type { UniverSession } from './univer-session.ts';

const rowRange = 1;
const columnRange = 2;

/** Inserts blank rows; formulas, notes, merges, sizes and styles below move down. */
export function insertRows(session: UniverSession, sheet: Worksheet, before: number, count: number): void {
  const range = wholeRows(sheet, before, count);
  change(session, sheet, 'sheet.command.insert-row', 'sheet.mutation.insert-row', range);
}

/** Inserts blank columns; everything to the right moves. */
export function insertColumns(session: UniverSession, sheet: Worksheet, before: number, count: number): void {
  const range = wholeColumns(sheet, before, count);
  change(session, sheet, 'sheet.command.insert-col', 'sheet.mutation.insert-col', range);
}

/** Deletes rows; formulas that referred to them show #REF!. */
export function deleteRows(session: UniverSession, sheet: Worksheet, from: number, count: number): void {
  const range = wholeRows(sheet, from, count);
  change(session, sheet, 'sheet.command.remove-row', 'sheet.mutation.remove-rows', range);
}

/** Deletes columns; formulas that referred to them show #REF!. */
export function deleteColumns(session: UniverSession, sheet: Worksheet, from: number, count: number): void {
  const range = wholeColumns(sheet, from, count);
  change(session, sheet, 'sheet.command.remove-col', 'sheet.mutation.remove-col', range);
}

/**
 * Univer's own commands, without their undo and selection. Their helpers take the active sheet for the sheet
 * meant, so the workbook answers with ours for as long as they ask.
 */
function change(
  session: UniverSession,
  sheet: Worksheet,
  command: string,
  mutation: string,
  range: IRange,
): void {
  const { injector, kit, workbook } = session;
  const interceptors = injector.get(kit.SheetInterceptorService);
  const params = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), range };
  asActive(session, sheet, () => {
    const effects = interceptors.onCommandExecute({ id: command, params });
    const steps = [...(effects.preRedos ?? []), { id: mutation, params }, ...effects.redos];
    for (const step of steps) session.run(step.id, step.params ?? {});
    for (const step of interceptors.afterCommandExecute({ id: command, params }).redos) {
      session.run(step.id, step.params ?? {});
    }
  });
  injector.get(kit.IUndoRedoService).clearUndoRedo(workbook.getUnitId());
}

function asActive(session: UniverSession, sheet: Worksheet, work: () => void): void {
  const { workbook } = session;
  const { getActiveSheet } = workbook;
  workbook.getActiveSheet = () => sheet;
  try {
    work();
  } finally {
    workbook.getActiveSheet = getActiveSheet;
  }
}

function wholeRows(sheet: Worksheet, row: number, count: number): IRange {
  const endColumn = sheet.getColumnCount() - 1;
  return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn, rangeType: rowRange };
}

function wholeColumns(sheet: Worksheet, column: number, count: number): IRange {
  const endRow = sheet.getRowCount() - 1;
  return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1, rangeType: columnRange };
}
