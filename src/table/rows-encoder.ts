import type { CellReader } from './cell-reader.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { copiedRows } from './copied-rows.ts';
import { type UsedCurrency, usedCurrencies } from './exchange.ts';
import { type FieldColumn, type FieldKind, fieldColumn } from './field-column.ts';
import { type Issue, type IssueCode, inTableOrder } from './issue.ts';
import type { RowShape } from './left-out-row.ts';
import { placeLog } from './place-log.ts';
import { rowFeed } from './row-feed.ts';
import type { RowTaker } from './row-taker.ts';
import { type PlaceRows, readingOf, type TableSource } from './table-source.ts';

export interface RowsEncoder<Field extends string> extends RowTaker {
  /** The currencies in the rows so far, the most frequent first. */
  currencies(): readonly UsedCurrency[];
  /** The columns, once all rows are read. */
  settle(): EncodedRows<Field>;
}

/** The rows of a table as columns, one entry per row that belongs to the table. */
export interface EncodedRows<Field extends string> {
  readonly count: number;
  has(field: Field): boolean;
  /** `NO_DAY` for blank, `UNREADABLE_DAY` for what is no day. */
  days(field: Field): Int32Array;
  /** NaN for blank, `UNREADABLE_NUMBER` for what is no number. */
  numbers(field: Field): Float64Array;
  /** Codes of a name, a key or a text, -1 for blank; 1 for a tick. */
  codes(field: Field): Int32Array;
  /** The keys or folded texts of the codes. */
  words(field: Field): readonly string[];
  /** The same as they are shown: the most frequent spelling of each. */
  spellings(field: Field): readonly string[];
  /** Lists a row. */
  say(at: number, field: Field, code: IssueCode, value?: string): void;
  /** Issues by row, doubts about whole columns, and how many rows have something in them. */
  rest(): EncodedRest;
}

export interface EncodedRest {
  readonly issues: readonly Issue[];
  readonly doubts: readonly ColumnDoubt[];
  readonly rows: number;
  readonly places: readonly PlaceRows[];
}

/**
 * Turns the rows of a table beside the deals, chunk after chunk, into columns and a list of issues; what a row means
 * is for the table's own encoder to say. Never throws on data. Sources: kpis.md C6, C12, C14.
 *
 * @example
 * const encoder = rowsEncoder(source, { date: 'day', amount: 'number' }, shape)
 * encoder.add([['2026-01-05', 400]])
 * encoder.settle().numbers('amount') //=> Float64Array [400]
 */
export function rowsEncoder<Field extends string>(
  source: TableSource<Field>,
  kinds: Readonly<Record<Field, FieldKind>>,
  shapeOf: (reader: CellReader, columnOf: (field: Field) => number) => RowShape,
): RowsEncoder<Field> {
  const { calendar, names, firstRow, columns, isBlank } = source;
  const { reader, issues, columnOf } = readingOf(source);
  const places = placeLog(source.sheet);
  let rows: { readonly sheet: string; readonly row: number }[] = [];
  const amount = columnOf('amount' as Field);
  /** Kind and column → what is read there: fields that share a column share its reading. */
  const read = new Map<string, FieldColumn>();
  const nameOf = (field: Field) => `${kinds[field]} ${columnOf(field)}`;
  for (const field of Object.keys(kinds) as Field[]) {
    if (!read.has(nameOf(field)))
      read.set(nameOf(field), fieldColumn(kinds[field], columnOf(field), reader, names, isBlank, amount));
  }
  const fields = [...read.values()];
  const feed = rowFeed({
    firstRow,
    headers: columns.headers,
    reader,
    calendar,
    shape: shapeOf(reader, columnOf),
    encode: (cells, row) => {
      rows.push({ sheet: places.now(), row });
      for (const field of fields) field.values.push(field.read(cells, row));
    },
  });
  const valuesOf = (field: Field | 'currency' | 'rate') => read.get(nameOf(field as Field));

  return {
    currencies: () => {
      const { words, values } = valuesOf('currency') as FieldColumn;
      return usedCurrencies(words(), values, valuesOf('rate')?.values ?? []);
    },
    add: (chunk) => {
      for (const cells of chunk) feed.add(cells);
    },
    turnTo: ({ sheet, firstRow: row, rowPositions }) => {
      feed.end();
      places.turnTo(sheet, feed.rows(), rows.length);
      reader.turnTo({ sheet, places: rowPositions });
      feed.turnTo(row);
    },
    settle: () => {
      feed.end();
      const reading = reader.settle();
      const said: Issue[] = [];
      const textOf = (row: number) => fields.map(({ values }) => values[row]).join(' ');
      const copied = copiedRows(rows.length, textOf, places.starts());
      if (copied.includes(1)) {
        rows.forEach((place, index) => {
          if (copied[index]) said.push({ ...place, column: '', code: 'row.copied', value: '' });
        });
        rows = rows.filter((_, index) => !copied[index]);
        for (const { values } of fields) {
          let to = 0;
          values.forEach((value, index) => {
            if (!copied[index]) values[to++] = value;
          });
          values.length = to;
        }
      }
      const say = (at: number, field: Field, code: IssueCode, value = '') => {
        const place = columnOf(field);
        // A currency without a column stands beside the amount.
        const column = columns.headers[place < 0 ? amount : place] ?? '';
        const { sheet = source.sheet, row = 0 } = rows[at] ?? {};
        said.push({ sheet, row, column, code, value });
      };
      return {
        count: rows.length,
        say,
        has: (field) => columnOf(field) >= 0,
        days: (field) => {
          const read = Int32Array.from(valuesOf(field)?.values ?? []);
          return reading.allDays(columnOf(field), read, rows.length, (at, text) =>
            say(at, field, 'date.unreadable', text),
          );
        },
        numbers: (field) => {
          const read = Float64Array.from(valuesOf(field)?.values ?? []);
          return reading.allNumbers(columnOf(field), read, rows.length);
        },
        codes: (field) => Int32Array.from(valuesOf(field)?.values ?? []),
        words: (field) => valuesOf(field)?.words() ?? [],
        spellings: (field) => valuesOf(field)?.spellings() ?? [],
        rest: () => ({
          issues: inTableOrder(issues.concat(said), places.sheets()),
          doubts: 'currency' in kinds ? converted(reading.doubts, columns.headers[amount]) : reading.doubts,
          rows: feed.rows(),
          places: places.rows(feed.rows(), said),
        }),
      };
    },
  };
}

/**
 * The doubts without those about several currencies in a column: each amount is converted at the rate of its own.
 *
 * @example converted([], 'Amount') //=> []
 */
export const converted = (doubts: readonly ColumnDoubt[], header: string | undefined): ColumnDoubt[] =>
  doubts.filter(({ code, column }) => code !== 'currencies' || column !== header);
