import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { EngineError, EngineValue, FunctionArgument } from './engine.ts';
import { missesSheet } from './patches.ts';
import type { StoredCell } from './stored-cell.ts';
import { hasContent, sheetsError, storedValue } from './stored-cell.ts';

type ArgumentCell = FunctionArgument['cells'][number][number];

const blank: ArgumentCell = { value: null, format: '' };

/** What a custom function gets for one of Univer's argument objects; `undefined` for one that was left out. */
export function functionArgument(variant: FunctionVariantType): FunctionArgument | undefined {
  if (variant.isReferenceObject()) return referenceArgument(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isNull() || value.isLambda()) return undefined;
  if (!value.isArray()) return { cells: [[valueCell(value)]], single: true };
  const array = value as BaseValueObject & {
    get(row: number, column: number): BaseValueObject | null | undefined;
    getRowCount(): number;
    getColumnCount(): number;
  };
  const cells = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => valueCell(array.get(row, column))),
  );
  return { cells, single: false };
}

function valueCell(value: BaseValueObject | null | undefined): ArgumentCell {
  if (!value || value.isNull()) return blank;
  if (value.isError()) return { value: errorValue(String(value.getValue())), format: '' };
  if (value.isBoolean()) return { value: Boolean(value.getValue()), format: '' };
  if (value.isNumber()) return { value: Number(value.getValue()), format: value.getPattern() };
  return { value: String(value.getValue()), format: '' };
}

function referenceArgument(reference: BaseReferenceObject): FunctionArgument {
  if (missesSheet(reference)) return { cells: [[{ value: { error: '#REF!' }, format: '' }]], single: true };
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const rows = rowReader(reference);
  const cells: ArgumentCell[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const read = rows(row);
    const line = new Array<ArgumentCell>(Math.max(0, endColumn - startColumn + 1)).fill(blank);
    if (read)
      for (let column = startColumn; column <= endColumn; column++) line[column - startColumn] = read(column);
    cells.push(line);
  }
  return { cells, single: startRow === endRow && startColumn === endColumn };
}

/**
 * Reads rows of a reference, `undefined` for blank ones. Univer's own reader looks for fresh results and spills
 * around every cell; where a sheet has none of them its cells are read directly, many times faster.
 */
function rowReader(reference: BaseReferenceObject) {
  const stored = reference.getCurrentActiveSheetData()?.cellData.getMatrix() ?? {};
  const plain = ![
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
  ].some((layer) => layer !== undefined && layer !== null && layer.getLength() > 0);
  const formatOf = formats(reference);
  return (row: number): ((column: number) => ArgumentCell) | undefined => {
    const line = stored[row];
    if (plain && !line) return undefined;
    return (column) => {
      const own = line?.[column];
      const cell = plain ? own : reference.getCellData(row, column);
      if (!hasContent(cell)) return blank;
      const value = argumentValue(cell, cell !== own || Boolean(own?.f) || Boolean(own?.si));
      if (value === null) return blank;
      return { value, format: typeof value === 'number' ? formatOf(own) || formatOf(cell) : '' };
    };
  };
}

function formats(reference: BaseReferenceObject): (cell: Nullable<StoredCell>) => string {
  const styles = reference.getCurrentStylesData();
  const known = new Map<string, string>();
  return (cell) => {
    const style = cell?.s;
    if (!style) return '';
    if (typeof style !== 'string') return style.n?.pattern ?? '';
    const pattern = known.get(style) ?? styles?.get(style)?.n?.pattern ?? '';
    known.set(style, pattern);
    return pattern;
  };
}

function argumentValue(cell: StoredCell, calculated: boolean): EngineValue {
  const value = storedValue(cell, calculated);
  return value !== null && typeof value === 'object' ? errorValue(value.error) : value;
}

function errorValue(error: string): EngineError {
  return { error: sheetsError(error) };
}
