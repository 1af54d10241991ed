import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from '@univerjs/core';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { displayText } from '../../engine/display.ts';
import type { Engine } from '../../engine/engine.ts';
import type { InitialSheet } from '../../engine/new-workbook.ts';
import { newWorkbook } from '../../engine/new-workbook.ts';
import { univerEngine } from '../../engine/univer-engine.ts';
import { parseA1 } from '../../shim/a1.ts';
import type { StoredValidation } from '../../shim/records.ts';
import { mendCellLooks } from './cell-looks.ts';
import { createUniver } from './create-univer.ts';
import { drawSparklines } from './draw-sparklines.ts';
import { type ErrorAlert, tellErrors } from './error-alerts.ts';
import { univerTexts } from './locales.ts';
import { pageKit } from './page-kit.ts';
import { focusGrid, reveal, select, selected } from './selection.ts';
import { type Shift, watchStructure } from './structure-watch.ts';
import { readTypedCells, type Typing } from './typed-cells.ts';
import { setValidations } from './validations.ts';
import { type Box, type View, viewOf } from './view.ts';

/** A sheet to open with, as it should look. */
export interface DressedSheet extends InitialSheet {
  readonly columnWidths: readonly number[];
  /** Rows of headings: bold, tinted, and they stay when the sheet scrolls. */
  readonly headRows: number;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: string;
  /** BCP 47, for what cells display. */
  readonly locale: string;
  /** What `Engine.snapshot` gave, or the sheets of a new workbook. */
  readonly workbook: object | readonly DressedSheet[];
}

/** What the grid needs of the spreadsheet behind it. */
interface GridNeeds {
  readonly typing: Typing;
  onShift(shift: Shift): void;
}

/** The spreadsheet on the screen. */
export interface Grid {
  readonly engine: Engine;
  readonly view: View;
  /** Resolves when the sheet is drawn; only then the rest works. */
  readonly drawn: Promise<void>;
  /** A number as a cell with that format shows it. */
  readonly formatNumber: (value: number, format: string) => string;
  attach(needs: GridNeeds): void;
  /** Called after each change of the workbook. */
  onChange(listener: () => void): void;
  onError(tell: (alert: ErrorAlert | null) => void): void;
  setValidations(sheetId: string, validations: readonly StoredValidation[]): void;
  /** Selects one cell of the sheet on the screen; 0-based. */
  select(row: number, column: number): void;
  /** Selects a cell of the sheet on the screen by its name and brings it into sight, ready to be typed into. */
  goTo(a1: string): void;
  /** Where a cell of the sheet on the screen stands in the window. */
  box(a1: string): Box | null;
  selected(): { readonly row: number; readonly column: number } | null;
  focus(): void;
  /** Nothing that was done so far can be undone. */
  forgetUndo(): void;
}

const unitId = 'workbook';

/** Shows a workbook in the container. */
export async function openGrid({ container, language, locale, workbook }: GridOptions): Promise<Grid> {
  const univer = createUniver({ container, locale: await univerTexts(language) });
  const data = isSheets(workbook) ? dressedWorkbook(workbook) : workbook;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId, name: '' });
  const engine = univerEngine(pageKit, univer, locale);
  const formatNumber = (value: number, format: string) =>
    displayText(pageKit, { value, format, formula: '', pending: false }, locale);
  mendCellLooks(univer, (value) => formatNumber(value, ''));
  drawSparklines(univer, engine, unitId);
  const injector = univer.__getInjector();
  // The library behind knows more languages than Univer's list of them.
  const numberLocale = locale as Parameters<SheetsNumfmtCellContentController['setNumfmtLocal']>[0];
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(numberLocale);
  const commands = injector.get(ICommandService);
  const view = viewOf(univer);
  return {
    engine,
    view,
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    formatNumber,
    attach({ typing, onShift }) {
      readTypedCells(univer, typing);
      watchStructure(univer, onShift);
    },
    onChange(listener) {
      commands.onCommandExecuted(({ id, type }) => {
        if (type === CommandType.MUTATION && !id.startsWith('formula.mutation.') && !id.startsWith('doc.'))
          listener();
      });
    },
    onError: (tell) => tellErrors(univer, tell),
    setValidations: (sheetId, validations) => setValidations(univer, sheetId, validations),
    select(row, column) {
      select(univer, view.sheetId(), row, column);
    },
    goTo(a1) {
      const cell = parseA1(a1);
      if (!cell) return;
      select(univer, view.sheetId(), cell.row, cell.column);
      reveal(univer, view.sheetId(), cell.row, cell.column);
      focusGrid(univer);
    },
    box(a1) {
      const cell = parseA1(a1);
      return cell && view.cell(cell.row, cell.column);
    },
    selected: () => selected(univer),
    focus: () => focusGrid(univer),
    forgetUndo: () => injector.get(IUndoRedoService).clearUndoRedo(unitId),
  };
}

function isSheets(workbook: GridOptions['workbook']): workbook is readonly DressedSheet[] {
  return Array.isArray(workbook);
}

function dressedWorkbook(sheets: readonly DressedSheet[]): Partial<IWorkbookData> {
  const data = newWorkbook(sheets);
  sheets.forEach(({ columnWidths, headRows }, index) => {
    const sheet = data.sheets?.[data.sheetOrder?.[index] ?? ''];
    if (!sheet) return;
    for (let row = 0; row < headRows; row++) {
      for (const [column, cell] of Object.entries(sheet.cellData?.[row] ?? {}))
        cell.s = {
          ...headStyle,
          ht: overNumbers(sheet, headRows, Number(column)) ? rightAligned : leftAligned,
        };
    }
    sheet.rowData = Object.fromEntries(
      Array.from({ length: headRows }, (_, row) => [row, { h: headHeight, ia: 0 }]),
    );
    sheet.columnData = Object.fromEntries(columnWidths.map((w, column) => [column, { w }]));
    sheet.freeze = { xSplit: 0, ySplit: headRows, startRow: headRows || -1, startColumn: -1 };
  });
  return data;
}

/** Headings stand over their values: numbers and dates are right-aligned. */
function overNumbers({ cellData }: Partial<IWorksheetData>, headRows: number, column: number): boolean {
  const values = Object.values(cellData ?? {}).slice(headRows);
  const first = values.find((row) => (row[column]?.v ?? '') !== '')?.[column]?.v;
  return typeof first === 'number';
}

const headHeight = 26;
const leftAligned = 1;
const rightAligned = 3;
const middle = 2;
const headStyle = { bl: 1, vt: middle, bg: { rgb: '#F6F8FA' } };
