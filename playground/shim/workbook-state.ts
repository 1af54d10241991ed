import type { EngineSheet } from '../engine/engine.ts';
import { readValue } from './cell-values.ts';
import type { LocalDocument } from './document.ts';
import { fromEngineFormula } from './formula-separators.ts';
import type { WorkbookState } from './local-sheets.ts';

/** Everything that a person or a script could see, as plain data. */
export function workbookState(document: LocalDocument): WorkbookState {
  return document.sheets().map((sheet) => sheetState(document, sheet));
}

function sheetState(document: LocalDocument, sheet: EngineSheet): WorkbookState[number] {
  const size = sheet.size();
  const extent = sheet.extent();
  const area = { row: 0, column: 0, rows: Math.max(extent.rows, 1), columns: Math.max(extent.columns, 1) };
  const cells = sheet.read(area);
  const styles = sheet.styles(area);
  const each = <T>(count: number, at: (index: number) => T) =>
    Array.from({ length: count }, (_, index) => at(index));
  return {
    name: sheet.name(),
    hidden: sheet.hidden(),
    values: cells.map((line) => line.map((cell) => readValue(cell, document.timeZone))),
    formulas: cells.map((line) => line.map(({ formula }) => fromEngineFormula(formula, document.locale))),
    notes: sheet.notes(area),
    formats: styles.map((line) => line.map((style) => style.numberFormat ?? '')),
    charts: document.charts(sheet.id),
    look: {
      size,
      styles,
      frozen: sheet.frozen(),
      merges: sheet.merges(),
      gridlines: sheet.gridlines(),
      tabColor: sheet.tabColor(),
      columnWidths: each(size.columns, (column) => sheet.columnWidth(column)),
      hiddenColumns: each(size.columns, (column) => column).filter((column) => sheet.columnHidden(column)),
      rowHeights: each(area.rows, (row) => sheet.rowHeight(row)),
      hiddenRows: each(size.rows, (row) => row).filter((row) => sheet.rowHidden(row)),
    },
    rules: document.record(sheet.id).rules,
    validations: document.record(sheet.id).validations,
    protections: document.record(sheet.id).protections,
    metadata: document.record(sheet.id).metadata,
  };
}
