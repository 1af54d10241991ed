import type { Area, GridSize } from '../engine/engine.ts';
import { GoogleError } from './google-error.ts';

export const outsideSheet = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Throws Google's texts when an area is empty or leaves the sheet. */
export function checkArea(area: Area, size: GridSize): Area {
  if (area.rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= size.rows &&
    area.column + area.columns <= size.columns;
  if (!inside) throw new GoogleError(outsideSheet);
  return area;
}

/** Throws when a matrix of values has not the shape of the range. */
export function checkShape(
  data: readonly unknown[],
  area: Area,
): asserts data is readonly (readonly unknown[])[] {
  mismatch('rows', data.length, area.rows);
  for (const row of data) {
    if (!Array.isArray(row)) throw new GoogleError('Cannot convert Array to Object[][].');
    mismatch('columns', row.length, area.columns);
  }
}

function mismatch(what: string, given: number, wanted: number): void {
  if (given === wanted) return;
  throw new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
