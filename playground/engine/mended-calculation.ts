import type { IUnitRange } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import { hasContent } from './stored-cell.ts';
import type { UniverKit } from './univer-kit.ts';
import type { UniverSession } from './univer-session.ts';

/** Mends the calculation of one Univer instance. */
export function mendCalculation(session: UniverSession): void {
  surviveThrows(session);
  keepBlanksAndSmallSpills(session);
  recalculateShrunkSpills(session);
}

/** A throw inside a built-in function would stop all calculation for good: make it an error of its cell. */
function surviveThrows({ injector, kit }: UniverSession): void {
  const interpreter = injector.get(kit.Interpreter);
  const { execute } = interpreter;
  interpreter.execute = function (node) {
    try {
      return execute.call(this, node);
    } catch {
      return kit.ErrorValueObject.create(kit.ErrorType.ERROR);
    }
  };
}

/**
 * `=A1` over a blank cell is blank, as in Sheets, not 0. And where an array was before and one value is now, that is
 * noted as a spill of one cell: else cells that depend on the old ones would still see them.
 */
function keepBlanksAndSmallSpills({ injector, kit }: UniverSession): void {
  const runtime = injector.get(kit.IFormulaRuntimeService);
  const config = injector.get(kit.IFormulaCurrentConfigService);
  const { setRuntimeData } = runtime;
  runtime.setRuntimeData = function (variant) {
    setRuntimeData.call(this, refersToBlank(variant) ? kit.NullValueObject.create() : variant);
    const { currentUnitId, currentSubUnitId, currentRow: row, currentColumn: column } = this;
    const before = config.getArrayFormulaRange()[currentUnitId]?.[currentSubUnitId]?.[row]?.[column];
    const now = this.getUnitArrayFormula()[currentUnitId]?.[currentSubUnitId];
    if (!before || !now || now[row]?.[column]) return;
    now[row] = {
      ...now[row],
      [column]: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    };
  };
}

function refersToBlank(variant: FunctionVariantType): boolean {
  if (!variant.isReferenceObject()) return false;
  const reference = variant as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn || startRow < 0) return false;
  return reference.getFirstCell().isError()
    ? false
    : !hasContent(reference.getCellData(startRow, startColumn));
}

type SpillRanges = ReturnType<InstanceType<UniverKit['FormulaDataModel']>['getArrayFormulaRange']>;

/** The private step of Univer's calculation that says which cells a spill has changed. */
interface SpillStep {
  _getArrayFormulaDirtyRangeAndExcludedRange(
    ranges: SpillRanges,
    features: unknown,
  ): { dirtyRanges: IUnitRange[]; excludedCell: object };
}

/** Univer looks only at the cells that a spill fills now; those that it has left changed as well. */
function recalculateShrunkSpills({ injector, kit }: UniverSession): void {
  const config = injector.get(kit.IFormulaCurrentConfigService);
  // Declared protected, yet the only place that knows both extents.
  const step = injector.get(kit.ICalculateFormulaService) as unknown as SpillStep;
  const changedNow = step._getArrayFormulaDirtyRangeAndExcludedRange;
  step._getArrayFormulaDirtyRangeAndExcludedRange = function (ranges, features) {
    const changes = changedNow.call(this, ranges, features);
    const before = config.getArrayFormulaRange();
    for (const [unitId, sheets] of Object.entries(ranges)) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const [row, columns] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(columns ?? {})) {
            const range = before[unitId]?.[sheetId]?.[Number(row)]?.[Number(column)];
            if (range) changes.dirtyRanges.push({ unitId, sheetId, range });
          }
        }
      }
    }
    return changes;
  };
}
