import type { CellPlan } from './sheet-plan.ts';

/** A cell with nothing in it. */
export const emptyCell: CellPlan = { value: null, style: 'none' };

/**
 * Some of them.
 *
 * @example emptyCells(2).length //=> 2
 */
export const emptyCells = (count: number): CellPlan[] => Array<CellPlan>(count).fill(emptyCell);
