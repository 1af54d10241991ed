import type { Messages } from '../i18n/messages.ts';
import type { ColumnDoubt } from '../table/column-doubt.ts';
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

/** The sentence about a whole column. */
export function columnDoubtText(doubt: ColumnDoubt, { summary }: Messages): string {
  const { column } = doubt;
  const say = summary.columnDoubts;
  switch (doubt.code) {
    case 'dayOrder':
      return say.dayOrder(doubt.count, column, doubt.others, doubt.as);
    case 'decimalMark':
      return say.decimalMark(doubt.count, column, doubt.sample, doubt.as);
    case 'currencies':
      return say.currencies(doubt.count, column, doubt.names);
    case 'noCurrency':
      return say.noCurrency(doubt.count, column, doubt.as);
    case 'importedDates':
    case 'importedNumbers':
      return say[doubt.code](column, doubt.sample);
    case 'damagedKeys':
    case 'mixedKeys':
      return say[doubt.code](doubt.count, column, doubt.sample);
  }
}

/** How many rows have at least one doubt. */
export function rowsInDoubt(issues: readonly Issue[]): number {
  return new Set(issues.map(({ sheet, row }) => `${row} ${sheet}`)).size;
}

function placeOf({ sheet, row, column }: Issue, { summary }: Messages): string {
  return summary.place(sheet, column, row);
}
