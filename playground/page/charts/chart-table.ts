import type { Engine } from '../../engine/engine.ts';
import { parseA1, resolve } from '../../shim/a1.ts';
import type { ChartSpec } from '../../shim/chart-spec.ts';

/** What a chart draws: a category for each row, a series for each further column. */
export interface ChartTable {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The number format of its first cell. */
  readonly format: string;
}

interface Column {
  readonly shown: readonly string[];
  readonly values: readonly (number | null)[];
  readonly format: string;
}

/** Reads the ranges of a chart as it says: its header rows, and hidden lines only where it wants them. */
export function chartTable(engine: Engine, spec: ChartSpec): ChartTable {
  const columns = spec.ranges.flatMap((range) => readRange(engine, range, spec.hiddenDimensionStrategy));
  const [first, ...others] = columns;
  const body = <T>(cells: readonly T[]) => cells.slice(spec.numHeaders);
  return {
    categories: body(first?.shown ?? []),
    series: others.map(({ shown, values, format }) => ({
      name: spec.numHeaders > 0 ? (shown[spec.numHeaders - 1] ?? '') : '',
      values: body(values),
      format,
    })),
  };
}

function readRange(engine: Engine, range: string, strategy: string): Column[] {
  const reference = parseA1(range);
  const sheet = engine.sheets().find((one) => one.name() === reference?.sheet);
  if (!reference || !sheet) return [];
  const area = resolve(reference, sheet.size());
  const cells = sheet.read(area);
  const shown = sheet.displayValues(area);
  const rows = indexes(area.rows).filter(
    (row) => keepsHidden(strategy, 'ROWS') || !sheet.rowHidden(area.row + row),
  );
  const columns = indexes(area.columns).filter(
    (column) => keepsHidden(strategy, 'COLUMNS') || !sheet.columnHidden(area.column + column),
  );
  return columns.map((column) => ({
    shown: rows.map((row) => shown[row]?.[column] ?? ''),
    values: rows.map((row) => {
      const value = cells[row]?.[column]?.value;
      return typeof value === 'number' ? value : null;
    }),
    format:
      rows.map((row) => cells[row]?.[column]).find((cell) => typeof cell?.value === 'number')?.format ?? '',
  }));
}

function keepsHidden(strategy: string, lines: 'ROWS' | 'COLUMNS'): boolean {
  return strategy === 'SHOW_BOTH' || strategy === `IGNORE_${lines === 'ROWS' ? 'COLUMNS' : 'ROWS'}`;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
