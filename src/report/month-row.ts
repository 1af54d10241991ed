import { inPlaces } from './kpi-rows.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';

/** A figure of each month shown and one of them together; null is blank. */
interface MonthRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly total: number | null;
  readonly format: keyof typeof numberFormats;
  /** A count beside the figure above it. */
  readonly isBeside?: true;
}

/** A row of a sheet with a column a month: the last month is the current one, whose column is tinted. */
export function monthRow({ key, label, values, total, format, isBeside }: MonthRow): RowPlan {
  const pattern = numberFormats[format];
  const styles = isBeside
    ? (['countLabel', 'count', 'countCurrent'] as const)
    : (['label', 'value', 'valueCurrent'] as const);
  return {
    key,
    cells: [
      { value: isBeside ? `    ${label}` : label, style: styles[0] },
      ...inPlaces(values).map(
        (value, place): CellPlan => ({
          value,
          format: pattern,
          style: styles[place === monthPlaces - 1 ? 2 : 1],
        }),
      ),
      { value: total, format: pattern, style: styles[1] },
    ],
  };
}
