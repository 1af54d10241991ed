import { ICommandService, IUniverInstanceService, type Univer } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';

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

/** Scrolls as far as is needed to see a cell. */
export function reveal(univer: Univer, subUnitId: string, row: number, column: number): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const commands = univer.__getInjector().get(ICommandService);
  commands.syncExecuteCommand(ScrollToCellCommand.id, { unitId, subUnitId, range });
}

/** Lets the keyboard work in the grid. */
export function focusGrid(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(unitId);
  injector.get(ILayoutService).focus();
}
