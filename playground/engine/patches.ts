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
  allowOpenRanges(kit);
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

/** `A2:B` is all of A and B from row 2 down; Univer knows only `A2:B9` and `A:B`. */
function allowOpenRanges(kit: UniverKit): void {
  const prototype = kit.UnionNodeFactory.prototype;
  const { create } = prototype;
  prototype.create = function (token) {
    const node = create.call(this, token);
    // The node's class is not exported.
    const union = node as unknown as UnionNode;
    const closed = union._unionFunction;
    union._unionFunction = function (left, right) {
      if (!left.isReferenceObject() || !right.isReferenceObject()) return closed.call(this, left, right);
      const cell = left as OpenRangeStart;
      const column = right as BaseReferenceObject;
      if (!cell.isCell() || !column.isColumn()) return closed.call(this, left, right);
      const from = cell.getRangeData();
      const to = column.getRangeData();
      return cell._createRange({
        startRow: from.startRow,
        endRow: Number.NaN,
        startColumn: Math.min(from.startColumn, to.startColumn),
        endColumn: Math.max(from.startColumn, to.endColumn),
      });
    };
    return node;
  };
}

type OpenRangeStart = BaseReferenceObject & {
  _createRange(range: {
    startRow: number;
    endRow: number;
    startColumn: number;
    endColumn: number;
  }): FunctionVariantType;
};
