import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';

/**
 * The title of a group, with a line under all columns and the current month tinted.
 *
 * @param after how many columns there are after the months
 */
export function groupRow(key: string, name: string, after = 4): RowPlan {
  const line = (style: 'groupLine' | 'groupCurrent'): CellPlan => ({ value: null, style });
  return {
    key,
    height: 28,
    cells: [
      { value: name, style: 'group' },
      ...Array.from({ length: monthPlaces }, (_, place) =>
        line(place === monthPlaces - 1 ? 'groupCurrent' : 'groupLine'),
      ),
      ...Array.from({ length: after }, () => line('groupLine')),
    ],
  };
}

/** A little air: as high as any row, for each other height is a call. */
export const gapRow = (key: string): RowPlan => ({ key, cells: [] });
