import type { Messages } from '../i18n/messages.ts';
import { type Issue, issueCodes } from '../table/issue.ts';
import type { RowPlan } from './sheet-plan.ts';

/** How many cells the note of a line names. */
const named = 20;

/** One line for each reason why rows could not be used, with the first cell, and more of them in the note. */
export function doubtRows(issues: readonly Issue[], messages: Messages): RowPlan[] {
  const { summary } = messages;
  return issueCodes
    .map((code) => ({ code, found: issues.filter((issue) => issue.code === code) }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => b.found.length - a.found.length)
    .map(({ code, found }): RowPlan => {
      const sentence = summary.doubtLine(
        summary.issues[code](found.length),
        placeOf(found[0] as Issue, messages),
      );
      const cells = found
        .slice(0, named)
        .map((issue) => `${placeOf(issue, messages)}${issue.value === '' ? '' : `: ${issue.value}`}`);
      return {
        key: `doubt.${code}`,
        cells: [
          { value: sentence, style: 'label', note: summary.doubtNote(cells, found.length - cells.length) },
        ],
      };
    });
}

/** How many rows have at least one doubt. */
export function rowsInDoubt(issues: readonly Issue[]): number {
  return new Set(issues.map(({ sheet, row }) => `${row} ${sheet}`)).size;
}

function placeOf({ sheet, row, column }: Issue, { summary }: Messages): string {
  return summary.place(sheet, column, row);
}
