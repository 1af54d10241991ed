import type { Area, CellWrite } from '../engine/engine.ts';
import { readValues, refusePending, writeValue } from './cell-values.ts';
import { checkShape } from './check.ts';
import { fromEngineFormula, toEngineFormula } from './formula-separators.ts';
import { chain } from './handle.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';
import { checkValidations } from './validation-check.ts';

const one = (range: RangeReference): RangeReference => ({ ...range, rows: 1, columns: 1 });

function read(script: Script, range: RangeReference) {
  script.meter.cellsRead += range.rows * range.columns;
  return script.document.sheet(range.sheetId);
}

/** Writes cells and remembers that results of formulas may be old now. */
function writeCells(script: Script, range: RangeReference, cells: (CellWrite | undefined)[][]): void {
  script.meter.cellsWritten += range.rows * range.columns;
  script.document.sheet(range.sheetId).write(range.row, range.column, cells);
  script.document.staleness.touch(range.sheetId, range);
}

function values(script: Script, range: RangeReference) {
  return readValues(script.document, read(script, range), range);
}

function displayValues(script: Script, range: RangeReference): string[][] {
  const sheet = read(script, range);
  refuseStale(script, range);
  return sheet.displayValues(range);
}

function refuseStale(script: Script, range: RangeReference): void {
  const sheet = script.document.sheet(range.sheetId);
  sheet.read(range).forEach((line, i) => {
    line.forEach((cell, j) => {
      refusePending(script.document, cell, sheet, range.row + i, range.column + j);
    });
  });
}

function formulas(script: Script, range: RangeReference): string[][] {
  const { locale } = script.document;
  return read(script, range)
    .read(range)
    .map((line) => line.map((cell) => fromEngineFormula(cell.formula, locale)));
}

function setValues(script: Script, range: RangeReference, data: readonly unknown[]) {
  checkShape(data, range);
  const formats = formatsOf(script, range);
  const cells = data.map((line, i) =>
    line.map((value, j) => writeValue(script.document, value, () => formats(i, j))),
  );
  checkValidations(script, range, cells);
  writeCells(script, range, cells);
  return chain;
}

/** The number formats of an area, read when the first one is asked for. */
function formatsOf(script: Script, range: RangeReference): (row: number, column: number) => string {
  let styles: ReturnType<ReturnType<typeof read>['styles']> | null = null;
  return (row, column) => {
    styles ??= script.document.sheet(range.sheetId).styles(range);
    return styles[row]?.[column]?.numberFormat ?? '';
  };
}

function fill<T>(area: Area, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

function setFormulas(script: Script, range: RangeReference, data: readonly unknown[]) {
  checkShape(data, range);
  writeCells(
    script,
    range,
    data.map((line) => line.map((text) => formulaCell(script, String(text ?? '')))),
  );
  return chain;
}

/** '' clears; the leading `=` may be left out. */
function formulaCell(script: Script, text: string): CellWrite {
  if (text === '') return { value: null };
  const formula = text.startsWith('=') ? text : `=${text}`;
  return { formula: toEngineFormula(formula, script.document.locale) };
}

function blank(script: Script, range: RangeReference): boolean {
  return read(script, range)
    .read(range)
    .every((line) => line.every(({ value, formula }) => value === null && formula === ''));
}

/** Values, formulas and what cells show. */
export const rangeValues = {
  getValue: (script: Script, range: RangeReference) => values(script, one(range))[0]?.[0],
  getValues: values,
  getDisplayValue: (script: Script, range: RangeReference) => displayValues(script, one(range))[0]?.[0],
  getDisplayValues: displayValues,
  getFormula: (script: Script, range: RangeReference) => formulas(script, one(range))[0]?.[0],
  getFormulas: formulas,
  setValue: (script: Script, range: RangeReference, value: unknown) =>
    setValues(script, range, fill(range, value)),
  setValues,
  setFormula: (script: Script, range: RangeReference, text: string) =>
    setFormulas(script, range, fill(range, text)),
  setFormulas,
  isBlank: blank,
};
