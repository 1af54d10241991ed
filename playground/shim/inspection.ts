import type { Area, EngineSheet } from '../engine/engine.ts';
import { readValues } from './cell-values.ts';
import type { LocalDocument } from './document.ts';
import { fromEngineFormula } from './formula-separators.ts';
import type { LocalSheets } from './local-sheets.ts';
import { areaOf, namedSheet } from './place.ts';
import { workbookState } from './workbook-state.ts';

type Inspection = Pick<
  LocalSheets,
  | 'values'
  | 'display'
  | 'errorMessage'
  | 'formulas'
  | 'notes'
  | 'sheetNames'
  | 'hiddenLines'
  | 'state'
  | 'charts'
  | 'documentProperties'
>;

/** Looking at the spreadsheet from outside. */
export function inspection(document: LocalDocument): Inspection {
  function cells<T>(
    name: string,
    a1: string | undefined,
    read: (sheet: EngineSheet, area: Area) => T[][],
  ): T[][] {
    const sheet = namedSheet(document, name);
    const area = areaOf(sheet, a1);
    return area.rows === 0 ? [] : read(sheet, area);
  }

  return {
    values: (name, a1) => cells(name, a1, (sheet, area) => readValues(document, sheet, area)),
    display: (name, a1) => cells(name, a1, (sheet, area) => sheet.displayValues(area)),
    errorMessage(name, a1) {
      const value = cells(name, a1, (sheet, area) => sheet.readValues(area))[0]?.[0];
      return (typeof value === 'object' && value?.message) || '';
    },
    formulas: (name, a1) =>
      cells(name, a1, (sheet, area) =>
        sheet
          .read(area)
          .map((line) => line.map(({ formula }) => fromEngineFormula(formula, document.locale))),
      ),
    notes: (name, a1) => cells(name, a1, (sheet, area) => sheet.notes(area)),
    sheetNames: () => document.sheets().map((sheet) => sheet.name()),
    hiddenLines(name) {
      const sheet = namedSheet(document, name);
      const { rows, columns } = sheet.extent();
      return {
        rows: count(rows).filter((row) => sheet.rowHidden(row)),
        columns: count(columns).filter((column) => sheet.columnHidden(column)),
      };
    },
    state: () => workbookState(document),
    charts: (name) => document.charts(namedSheet(document, name).id),
    documentProperties: () => ({ ...document.workbook().properties.document }),
  };
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
