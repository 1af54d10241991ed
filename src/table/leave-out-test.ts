import type { LeaveOutRule } from '../setup/setup.ts';
import { wordSet } from '../setup/word-set.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { cellText } from './cell-text.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/**
 * A test by which column the user wants a row to be left out, -1 for none; undefined where nobody wants it of any row.
 * Source: kpis.md C14.
 *
 * @param columns where the column of each rule stands
 * @example
 * leaveOutTest([], [], reader, calendar) //=> undefined
 */
export function leaveOutTest(
  rules: readonly LeaveOutRule[],
  columns: readonly number[],
  reader: CellReader,
  calendar: ZoneCalendar,
): ((cells: readonly Cell[]) => number) | undefined {
  if (rules.length === 0) return undefined;
  const tests = rules.map(({ texts }, index) => ({ column: columns[index] ?? -1, isOne: wordSet(texts) }));
  return (cells) =>
    tests.find(({ column, isOne }) => column >= 0 && isOne(cellText(reader.cell(cells, column), calendar)))
      ?.column ?? -1;
}
