import { ICommandService, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';

const unitId = 'workbook';

/** Selects one cell. */
export function select(univer: Univer, subUnitId: string, row: number, column: number): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const primary = {
    ...range,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  univer
    .__getInjector()
    .get(ICommandService)
    .syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections: [{ range, primary, style: null }],
    });
}

/** The cell that is selected on the screen. */
export function selected(univer: Univer): { row: number; column: number } | null {
  const primary = univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary ? { row: primary.actualRow, column: primary.actualColumn } : null;
}
