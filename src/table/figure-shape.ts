import { NO_DAY } from '../kpi/day.ts';
import { readMonth } from '../setup/read-month.ts';
import type { CellReader } from './cell-reader.ts';
import type { RowShape } from './left-out-row.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { readNumber, UNREADABLE_NUMBER } from './read-number.ts';

/**
 * What a row looks like in a table of figures, each with a date or a month: a date makes it one. A row that says
 * neither a date nor an amount is none. Source: kpis.md C14.
 *
 * @example
 * figureShape(0, 3, reader).nothing //=> 'row.noFigure'
 */
export function figureShape(dateColumn: number, amountColumn: number, reader: CellReader): RowShape {
  const isDated: RowShape['isRow'] = (cells) => {
    if (dateColumn < 0) return false;
    if (readMonth(reader.cell(cells, dateColumn)) !== null) return true;
    const day = reader.quietDay(cells, dateColumn);
    return day !== NO_DAY && day !== UNREADABLE_DAY;
  };
  return {
    isRow: isDated,
    isValue: (text, cells, column) =>
      column === amountColumn
        ? readNumber(text, () => false) !== UNREADABLE_NUMBER
        : column === dateColumn && isDated(cells),
    evidence: [dateColumn, amountColumn].filter((column) => column >= 0),
    keyColumn: -1,
    nothing: 'row.noFigure',
  };
}
