import type { SetupRow, SetupRowCell } from '../setup/setup-row.ts';
import { type CellPlan, type RowPlan, type SheetPlan, sheetNames } from './sheet-plan.ts';
import type { StyleName } from './styles.ts';

/** As wide as the longest text of ours in any language; "reading" also holds texts of the status column. */
export const setupColumns = [
  { key: 'label', width: 200 },
  { key: 'value', width: 200 },
  { key: 'reading', width: 200 },
  { key: 'found', width: 236 },
  { key: 'check', width: 345 },
];

/** The sheet "KPI Setup" (the look page, section 6). */
export function setupPlan(rows: readonly SetupRow[]): SheetPlan {
  return {
    kind: 'setup',
    name: sheetNames.setup,
    columns: setupColumns,
    rows: rows.map(rowPlan),
    frozenRows: rows.findIndex(({ kind }) => kind === 'section'),
    frozenColumns: 0,
    chart: null,
  };
}

/** Pixels; the others have the default height. */
const heights: Partial<Record<SetupRow['kind'], number>> = { title: 36, section: 30 };

function rowPlan({ key, kind, cells }: SetupRow): RowPlan {
  const height = heights[kind];
  const planned =
    kind === 'gap' ? [] : setupColumns.map((_, index): CellPlan => cellPlan(cells[index], kind, index === 0));
  return height === undefined ? { key, cells: planned } : { key, height, cells: planned };
}

function cellPlan(cell: SetupRowCell | undefined, kind: SetupRow['kind'], first: boolean): CellPlan {
  const value = cell && cell.text !== '' ? cell.text : null;
  const plan: CellPlan = { value, style: styleOf(cell, kind, first) };
  return {
    ...plan,
    ...(cell?.choices && { choices: cell.choices }),
    ...(cell?.note && { note: cell.note }),
  };
}

function styleOf(cell: SetupRowCell | undefined, kind: SetupRow['kind'], first: boolean): StyleName {
  if (kind === 'title') return first ? 'title' : 'none';
  if (kind === 'line') return first ? 'small' : 'none';
  if (kind === 'section') return first ? 'section' : 'sectionLine';
  if (kind === 'header') return 'headLeft';
  if (cell?.editable) return 'editable';
  if (cell?.tone === 'warning') return 'cellWarning';
  if (cell?.tone === 'strong') return 'cellStrong';
  return cell?.tone === 'faint' ? 'cellFaint' : 'cell';
}
