import { heatColor } from './colors.ts';
import { letterOf } from './column-letter.ts';
import { emptyCell } from './empty-cell.ts';
import type { CellPlan, SheetPlan } from './sheet-plan.ts';
import { type CellStyle, styles } from './styles.ts';

/** The key in the corner of our sheets: the hidden first row holds the keys of the columns. */
export const cornerKey = 'key';

/** The plan as a full rectangle: our keys in the hidden first column and row, then the cells. */
export function gridOf(plan: SheetPlan): CellPlan[][] {
  const keyCell = (key: string): CellPlan => ({ value: key, style: 'chartData' });
  const head = [cornerKey, ...plan.columns.map(({ key }) => key)].map(keyCell);
  const body = plan.rows.map(({ key, cells }) => [
    keyCell(key),
    ...plan.columns.map((_, column) => cells[column] ?? emptyCell),
  ]);
  return [head, ...body];
}

/** How the cell looks. */
export const styleOf = (cell: CellPlan): CellStyle => styles[cell.style];

/** What is behind the cell, null for nothing: its look's, or its place in the heat map. */
export const backgroundOf = (cell: CellPlan): string | null =>
  cell.heat === undefined ? (styleOf(cell).background ?? null) : heatColor(cell.heat);

/**
 * What to write into the cell. A leading apostrophe keeps any text as it is: no formula, no number, no date.
 *
 * @example contentOf({ value: '=1+1', style: 'label' }) //=> "'=1+1"
 */
export function contentOf(cell: CellPlan): string | number {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === 'string') return cell.value === '' ? '' : `'${cell.value}`;
  return cell.value ?? '';
}

/** The ranges that have a line under them, by the colour of the line. */
export function linesOf(grid: readonly (readonly CellPlan[])[]): Map<string, string[]> {
  const areas = new Map<string, string[]>();
  grid.forEach((row, index) => {
    for (const { first, count, value } of runsOf(row.map((cell) => styleOf(cell).under))) {
      if (!value) continue;
      const range = `${letterOf(first + 1)}${index + 1}:${letterOf(first + count)}${index + 1}`;
      areas.set(value, [...(areas.get(value) ?? []), range]);
    }
  });
  return areas;
}

/**
 * Neighbours with the same value, together. `first` counts from 0.
 *
 * @example runsOf([66, 66, 96]) //=> [{ first: 0, count: 2, value: 66 }, { first: 2, count: 1, value: 96 }]
 */
export function runsOf<T>(values: readonly T[]): { first: number; count: number; value: T }[] {
  const runs: { first: number; count: number; value: T }[] = [];
  values.forEach((value, index) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

/**
 * What tells a row from the others: its key, for the row of a table without the sheet that it names, or its name.
 *
 * @example identityOf('table.deals:17:Deals') //=> 'table.deals'
 */
export function identityOf(key: string): string {
  return /^(table\.[a-z]+|part\.[a-z]+:-?\d+)(?=:)/.exec(key)?.[0] ?? key;
}

/** Whether the cells of a sheet are those of the plan, row for row. */
export function showsAlready(
  cells: readonly (readonly unknown[])[],
  grid: readonly (readonly CellPlan[])[],
): boolean {
  return (
    cells.length === grid.length &&
    grid.every((row, index) =>
      row.every(
        (cell, column) => cell.formula === undefined && cells[index]?.[column] === (cell.value ?? ''),
      ),
    )
  );
}
