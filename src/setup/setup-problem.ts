import type { SetupMessages } from '../i18n/en-setup.ts';

/** Something in "KPI Setup" that cannot be used as it stands. */
export interface SetupProblem {
  /** 1-based, as the user sees it; 0 where the whole sheet is meant. */
  readonly row: number;
  /** The letter of the column, '' where the whole row or sheet is meant. */
  readonly column: string;
  readonly code: SetupProblemCode;
  /** What stands in the cell, for people. */
  readonly value: string;
  /** What the sentence needs besides: another cell, the name of a sheet or a stage. */
  readonly detail: string;
}

export type SetupProblemCode = keyof SetupMessages['problems'];

/** Problems that stop nothing: what they name is not used, the rest of the setup holds. */
const remarks: readonly SetupProblemCode[] = [
  'key.unknown',
  'row.unkeyed',
  'cell.notRead',
  'stage.leadColumn',
  'stage.left',
  'stage.waits',
  'part.twice',
  'table.noPeriod',
  'table.noFigure',
  'table.noName',
];

/** Whether a setup with this problem cannot be built with. */
export function stopsBuild({ code }: SetupProblem): boolean {
  return !remarks.includes(code);
}

/**
 * The problem as a sentence that names the cell.
 *
 * @param sheet the name of the setup sheet
 * @example setupProblemText(problem, 'KPI Setup', setupMessages) //=> 'KPI Setup!C43: “soon” is no date. …'
 */
export function setupProblemText(problem: SetupProblem, sheet: string, messages: SetupMessages): string {
  const { row, column, code, value, detail } = problem;
  const at = row === 0 ? sheet : `${sheet}!${column}${row}`;
  return messages.problems[code](at, value.length > 60 ? `${value.slice(0, 59)}…` : value, detail);
}
