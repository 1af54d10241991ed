import { NO_DAY } from '../kpi/day.ts';
import { foldText } from '../setup/fold-text.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import type { DealsLayout } from './deals-layout.ts';
import { isErrorCell } from './error-cell.ts';
import type { IssueCode } from './issue.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { readNumber, UNREADABLE_NUMBER } from './read-number.ts';
import { isRepeatedHeader, isTotalWord } from './row-kind.ts';

export type LeftOutTest = (cells: readonly Cell[], filled: number, first: number) => IssueCode | null;

/**
 * A test why a row of the deals table is no deal, null where it is one, given how many of its cells are filled and
 * the first of them. A row with a key and a date is a deal. A total row begins with a total word and has no key or
 * no date of its own; a repeated header says its column's name in every filled cell; a section title is one filled
 * cell, a text that is no value of its column; a row that says no key, date, status or customer (all blank, "Select"
 * or errors), or a key and nothing else, is no deal. Source: kpis.md C14.
 */
export function leftOutTest(
  layout: DealsLayout,
  reader: CellReader,
  headers: readonly string[],
): LeftOutTest {
  const { columnOf, stages } = layout;
  const { cell } = reader;
  const stageColumns = stages.map(({ column }) => column);
  const dateColumns = [columnOf.created, columnOf.closed, columnOf.expected, ...stageColumns];
  const evidence = [columnOf.id, columnOf.customer, columnOf.status, columnOf.created, columnOf.closed]
    .concat(stageColumns)
    .filter((column) => column >= 0);

  const hasKey = (cells: readonly Cell[]): boolean => {
    if (columnOf.id < 0) return true;
    const id = cell(cells, columnOf.id);
    return reader.says(cells, columnOf.id) && !(typeof id === 'string' && isTotalWord(id));
  };

  const hasDate = (cells: readonly Cell[]): boolean => {
    const column = columnOf.created >= 0 ? columnOf.created : columnOf.closed;
    return column < 0 || isDay(reader.quietDay(cells, column));
  };

  const isValue = (text: string, cells: readonly Cell[], column: number): boolean => {
    if (isErrorCell(text)) return true;
    if (column === columnOf.status) return layout.statuses.has(foldText(text));
    if (column === columnOf.amount || column === columnOf.cost) {
      return readNumber(text, () => false) !== UNREADABLE_NUMBER;
    }
    return dateColumns.includes(column) && isDay(reader.quietDay(cells, column));
  };

  return (cells, filled, first) => {
    if (hasKey(cells) && hasDate(cells)) return null;
    const text = cell(cells, first);
    if (typeof text === 'string' && isTotalWord(text)) return 'row.total';
    if (
      isRepeatedHeader(
        headers.map((_, column) => cell(cells, column)),
        headers,
      )
    ) {
      return 'row.repeatedHeader';
    }
    const isLone = filled === 1;
    if (isLone && typeof text === 'string' && !isValue(text, cells, first)) return 'row.sectionTitle';
    if (isLone && first === columnOf.id) return 'row.noDeal';
    return evidence.some((column) => reader.says(cells, column)) ? null : 'row.noDeal';
  };
}

const isDay = (day: number) => day !== NO_DAY && day !== UNREADABLE_DAY;
