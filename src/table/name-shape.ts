import { isTotalWord } from '../setup/total-word.ts';
import type { CellReader } from './cell-reader.ts';
import type { RowShape } from './left-out-row.ts';
import { isDay } from './read-day.ts';

/**
 * What a row looks like in a table of names with dates: a name that is no total word makes it one. Source: kpis.md C14.
 *
 * @example
 * nameShape(0, [1, 2], reader).nothing //=> 'row.noFigure'
 */
export function nameShape(nameColumn: number, dateColumns: readonly number[], reader: CellReader): RowShape {
  const dates = dateColumns.filter((column) => column >= 0);
  const isDated: RowShape['isRow'] = (cells) => dates.some((column) => isDay(reader.quietDay(cells, column)));
  return {
    isRow: (cells) => {
      const name = reader.cell(cells, nameColumn);
      const isName = nameColumn >= 0 && reader.says(cells, nameColumn);
      return (
        isName && !(typeof name === 'string' && isTotalWord(name)) && (dates.length === 0 || isDated(cells))
      );
    },
    isValue: (_, cells, column) => dates.includes(column) && isDay(reader.quietDay(cells, column)),
    typed: dates,
    evidence: [nameColumn].filter((column) => column >= 0),
    keyColumn: -1,
    nothing: 'row.noFigure',
  };
}
