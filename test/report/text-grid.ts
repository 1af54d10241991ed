import type { CellPlan, SheetPlan } from '../../src/report/sheet-plan.ts';

/** A plan as aligned text, a line a row: what a reviewer reads when a report changes. */
export function textGrid(plan: SheetPlan): string {
  const shown = plan.columns.map(({ hidden }, index) => (hidden ? -1 : index)).filter((index) => index >= 0);
  const table = plan.rows.map(({ cells }) => shown.map((index) => text(cells[index])));
  const widths = shown.map((_, place) =>
    place === 0 ? 34 : Math.min(10, Math.max(...table.map((row) => (row[place] ?? '').length))),
  );
  return table
    .map((row) =>
      row
        .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0)))
        .join(' ')
        .trimEnd(),
    )
    .join('\n');
}

/** The common patterns of the number formats, in English. */
function text(cell: CellPlan | undefined): string {
  if (!cell) return '';
  if (cell.formula) return '~';
  const { value, format = 'General' } = cell;
  if (typeof value !== 'number') return value ?? '';
  const fixed = (n: number, digits: number) => n.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  if (format.startsWith('"▲')) {
    const sign = value > 0 ? '▲ ' : value < 0 ? '▼ ' : '= ';
    const points = /" ([^"]+)"$/.exec(format)?.[1];
    return points
      ? `${sign}${fixed(Math.abs(value), 1)} ${points}`
      : `${sign}${fixed(Math.abs(value) * 100, 1)}%`;
  }
  if (format === '0.0%') return `${fixed(value * 100, 1)}%`;
  if (format === '0%') return `${fixed(value * 100, 0)}%`;
  if (format === '#,##0,') return fixed(value / 1000, 0);
  if (format === '#,##0') return fixed(value, 0);
  return format === '0.0' ? fixed(value, 1) : String(value);
}
