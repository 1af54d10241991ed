import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { UniverKit } from './univer-kit.ts';

/** The private parts of Univer's column index that the patch needs. */
interface ColumnIndex {
  set(unit: string, sheet: string, column: number, value: unknown, row: number, fresh?: boolean): void;
  readonly _cache: ColumnMaps;
  readonly _continueBuildingCache: ColumnMaps;
}

type ColumnMaps = Map<string, Map<string, Map<number, unknown>>>;

interface UnionNode {
  _unionFunction(left: FunctionVariantType, right: FunctionVariantType): FunctionVariantType;
}

const patched = new WeakSet<object>();

/** Mends Univer's formula engine for everyone in this process; harmless to call again. */
export function patchFormulaEngine(kit: UniverKit): void {
  if (patched.has(kit.UnionNodeFactory)) return;
  patched.add(kit.UnionNodeFactory);
  forgetChangedColumns(kit);
  mendRanges(kit);
  refuseMissingSheets(kit);
}

/**
 * For every fresh result Univer looks through all distinct values of its column, which is quadratic in the rows
 * of a spill. Forgetting the column's index is enough: it is built anew when a lookup asks for it.
 */
function forgetChangedColumns(kit: UniverKit): void {
  // The class is not exported, only its one instance, and the maps are private.
  const index = kit.CELL_INVERTED_INDEX_CACHE as unknown as ColumnIndex;
  const { set } = index;
  index.set = function (unit, sheet, column, value, row, fresh) {
    if (!fresh) return set.call(this, unit, sheet, column, value, row, false);
    this._cache.get(unit)?.get(sheet)?.delete(column);
    this._continueBuildingCache.get(unit)?.get(sheet)?.delete(column);
  };
}

/**
 * `A2:B` is all of A and B from row 2 down; Univer knows only `A2:B9` and `A:B`. And every range learns where arrays
 * spill now, which Univer tells to cells only: else a range still sees the cells that a spill has left.
 */
function mendRanges(kit: UniverKit): void {
  const prototype = kit.UnionNodeFactory.prototype;
  const { create } = prototype;
  prototype.create = function (token) {
    const node = create.call(this, token);
    // The node's class is not exported.
    const union = node as unknown as UnionNode;
    const closed = union._unionFunction;
    union._unionFunction = function (left, right) {
      if (!left.isReferenceObject() || !right.isReferenceObject()) return closed.call(this, left, right);
      const from = left as OpenRangeStart;
      const range = openRange(from, right as BaseReferenceObject) ?? closed.call(this, left, right);
      if (!range.isReferenceObject()) return range;
      const reference = range as BaseReferenceObject;
      reference.setArrayFormulaRange(from.getArrayFormulaRange());
      reference.setRuntimeArrayFormulaRange(from.getRuntimeArrayFormulaRange());
      return range;
    };
    return node;
  };
}

type OpenRangeStart = BaseReferenceObject & {
  _createRange(range: RangeData): FunctionVariantType;
};

type RangeData = Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>;

function openRange(from: OpenRangeStart, to: BaseReferenceObject): FunctionVariantType | undefined {
  if (!from.isCell() || !to.isColumn()) return undefined;
  const { startRow, startColumn } = from.getRangeData();
  const columns = to.getRangeData();
  return from._createRange({
    startRow,
    endRow: Number.NaN,
    startColumn: Math.min(startColumn, columns.startColumn),
    endColumn: Math.max(startColumn, columns.endColumn),
  });
}

/** A reference to a sheet that does not exist is `#REF!`, as in Sheets; Univer makes it `#VALUE!`. */
function refuseMissingSheets(kit: UniverKit): void {
  const prototype = kit.BaseReferenceObject.prototype;
  const { getFirstCell, iterator } = prototype;
  prototype.getFirstCell = function () {
    return missesSheet(this) ? kit.ErrorValueObject.create(kit.ErrorType.REF) : getFirstCell.call(this);
  };
  prototype.iterator = function (callback) {
    if (!missesSheet(this)) return iterator.call(this, callback);
    const { startRow, startColumn } = this.getRangePosition();
    callback(kit.ErrorValueObject.create(kit.ErrorType.REF), startRow, startColumn);
  };
}

/** True for a reference with the name of a sheet that the workbook has not. */
export function missesSheet(reference: BaseReferenceObject): boolean {
  return !reference.getForcedSheetId() && reference.getForcedSheetName() !== '';
}
