import { readPeriod } from '../setup/read-period.ts';
import type { CellReader } from './cell-reader.ts';
import type { RowShape } from './left-out-row.ts';
import { isDay } from './read-day.ts';
import { isNumberText } from './read-number.ts';

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
    if (isDay(reader.quietDay(cells, dateColumn))) return true;
    const months = readPeriod(reader.cell(cells, dateColumn))?.months ?? 0;
    // A longer period alone is a title.
    return months === 1 || (months > 0 && reader.says(cells, amountColumn));
  };
  return {
    isRow: isDated,
    isValue: (text, cells, column) =>
      column === amountColumn ? isNumberText(text) : column === dateColumn && isDated(cells),
    typed: [dateColumn, amountColumn].filter((column) => column >= 0),
    evidence: [dateColumn, amountColumn].filter((column) => column >= 0),
    keyColumn: -1,
    nothing: 'row.noFigure',
  };
}
