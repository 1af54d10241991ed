import { type Day, firstDayOf, NO_DAY } from '../kpi/day.ts';
import { UNSET } from '../kpi/deals.ts';
import { readPeriod } from '../setup/read-period.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import type { TableNames } from './table-names.ts';

/**
 * What a field holds: a day, a day or a month (its first or its last day), the first day of a period or, where the
 * cell names one, its last day, a number, a name that other tables know, a
 * key such as an order, a text of this table's own, a currency that may stand beside the amount instead, or a tick.
 */
export type FieldKind =
  | 'day'
  | 'firstDay'
  | 'lastDay'
  | 'periodStart'
  | 'periodEnd'
  | 'number'
  | keyof TableNames
  | 'key'
  | 'text'
  | 'currency'
  | 'tick';

/** The column of a field while its table is read. */
export interface FieldColumn {
  readonly values: number[];
  read(cells: readonly Cell[], row: number): number;
  words(): readonly string[];
  spellings(): readonly string[];
}

/**
 * The column of a field that is read as its kind says.
 *
 * @param column where it stands in the table; -1 for a field that the table does not have
 * @param amount where the amount stands
 * @example fieldColumn('number', 3, reader, names, isBlank).read(cells, 2) //=> 400
 */
export function fieldColumn(
  kind: FieldKind,
  column: number,
  reader: CellReader,
  names: TableNames,
  isBlank: (text: string) => boolean,
  amount = -1,
): FieldColumn {
  const values: number[] = [];
  const plain = (read: (cells: readonly Cell[], row: number) => number): FieldColumn => ({
    values,
    read,
    words: () => [],
    spellings: () => [],
  });
  const coded = (words: Dictionary): FieldColumn => ({
    values,
    read: (cells, row) => reader.code(cells, column, row, words),
    words: () => words.keys(),
    spellings: () => words.names(),
  });
  switch (kind) {
    case 'day':
      return plain((cells, row): Day => reader.day(cells, column, row));
    case 'firstDay':
      return plain((cells, row) => reader.edge(cells, column, row, 'first'));
    case 'lastDay':
      return plain((cells, row) => reader.edge(cells, column, row, 'last'));
    case 'periodStart':
      return plain((cells, row) => {
        const named = readPeriod(reader.cell(cells, column));
        return named ? firstDayOf(named.first) : reader.day(cells, column, row);
      });
    case 'periodEnd':
      return plain((cells) => {
        const named = readPeriod(reader.cell(cells, column));
        return named ? firstDayOf(named.first + named.months) - 1 : NO_DAY;
      });
    case 'number':
      return plain((cells, row) => reader.number(cells, column, row));
    case 'tick':
      return plain((cells) => (reader.isTicked(cells, column) ? 1 : 0));
    case 'text':
      return coded(dictionary(isBlank));
    case 'currency': {
      const words = dictionary(isBlank);
      return {
        ...coded(words),
        read: (cells, row) => {
          const code = reader.code(cells, column, row, words);
          return code === UNSET ? words.codeOf(reader.currency(cells, amount)) : code;
        },
      };
    }
    case 'key': {
      const codes = new Map<string, number>();
      return {
        values,
        read: (cells, row) => {
          const key = reader.key(cells, column, row);
          if (key === '') return UNSET;
          const code = codes.get(key) ?? codes.size;
          codes.set(key, code);
          return code;
        },
        words: () => [...codes.keys()],
        spellings: () => [...codes.keys()],
      };
    }
    default:
      return coded(names[kind]);
  }
}
