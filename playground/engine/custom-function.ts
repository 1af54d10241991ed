import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellPlace, EngineFunction, EngineValue } from './engine.ts';
import { functionArgument } from './function-arguments.ts';
import type { UniverKit } from './univer-kit.ts';

/** Told after every call of a custom function; `message` is what it threw, `undefined` when all went well. */
export type CallReport = (name: string, at: CellPlace, message: string | undefined) => void;

/** A function that Univer can call in cells. A throw becomes `#ERROR!` in its own cell and stops nothing else. */
export function customFunction(
  kit: UniverKit,
  name: string,
  run: EngineFunction,
  report: CallReport,
): BaseFunction {
  class CustomFunction extends kit.BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const at: CellPlace = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      try {
        const result = run((variants as FunctionVariantType[]).map(functionArgument), at);
        const value = resultObject(kit, result);
        report(name, at, undefined);
        return value;
      } catch (error) {
        report(name, at, error instanceof Error || isErrorLike(error) ? error.message : String(error));
        return kit.ErrorValueObject.create(kit.ErrorType.ERROR);
      }
    }
  }
  return new CustomFunction(name);
}

/** Errors thrown by code of another realm, as a `vm` context is, are no `Error` here. */
function isErrorLike(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

function resultObject(kit: UniverKit, rows: ReturnType<EngineFunction>): BaseValueObject {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = rows[0]?.[0];
  if (rows.length <= 1 && columnCount <= 1)
    return valueObject(kit, first?.value ?? null, first?.format ?? '');
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, c) =>
      valueObject(kit, row[c]?.value ?? null, row[c]?.format ?? ''),
    ),
  );
  return kit.ArrayValueObject.create({
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(kit: UniverKit, value: EngineValue, format: string): BaseValueObject {
  if (value === null) return kit.NullValueObject.create();
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return kit.ErrorValueObject.create(kit.ErrorType.NUM);
    return kit.NumberValueObject.create(value, format);
  }
  if (typeof value === 'boolean') return kit.BooleanValueObject.create(value);
  if (typeof value === 'string') return kit.StringValueObject.create(value);
  const known = Object.values(kit.ErrorType).find((error) => error === value.error);
  return kit.ErrorValueObject.create(known ?? kit.ErrorType.ERROR);
}
