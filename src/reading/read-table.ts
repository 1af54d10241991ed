import { UserError } from '../i18n/user-error.ts';
import { cellText } from '../setup/cell-text.ts';
import { columnAt, columnRefs } from '../setup/column-label.ts';
import { headersAt } from '../setup/headers-at.ts';
import type { ColumnRef } from '../setup/setup.ts';
import type { Cell } from '../table/cell.ts';
import { formatCurrency } from '../table/format-currency.ts';
import type { RowTaker } from '../table/row-taker.ts';
import type { TablePlace } from '../table/table-source.ts';
import { columnBlocks } from './column-blocks.ts';
import type { ReadableSheet, ReadableWorkbook, Span } from './readable.ts';

/** Rows read at once: few calls, and never the whole table in memory. */
const chunkRows = 20_000;

/** The mapped columns of a table, as its header row has them. */
interface TableColumns {
  readonly positions: readonly number[];
  readonly missing: readonly ColumnRef[];
  /** The column whose number formats say a currency, which then follows the columns of a row; absent or -1: none. */
  readonly signed?: number;
}

/** Where the rows that an encoder is given come from. */
interface RowSource<Columns> extends TablePlace {
  readonly columns: Columns;
}

/** A sheet that holds rows of a table. */
export interface TableSheet {
  readonly sheet: ReadableSheet;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  /** The headers, where they have been read already. */
  readonly headers: readonly Cell[] | null;
}

/**
 * Reads the mapped columns of a table once, sheet after sheet and chunk by chunk, into an encoder. In each sheet the
 * columns stand where its own headers say.
 *
 * @throws UserError where a header row has a mapped column no more
 */
export function readTable<Columns extends TableColumns, Encoder extends RowTaker>(
  workbook: ReadableWorkbook,
  [first, ...others]: readonly [TableSheet, ...TableSheet[]],
  columnsOf: (headers: readonly Cell[]) => Columns,
  encoderOf: (source: RowSource<Columns>) => Encoder,
): Encoder {
  const headers = headersIn(workbook, first);
  const columns = columnsOf(headers);
  const [missing] = columns.missing;
  if (missing) throw gone(missing, first);
  const { signed = -1 } = columns;
  const feed = feedOf(workbook, first, columns.positions, signed);
  const encoder = encoderOf({ ...feed.place, columns });
  feed.into(encoder);

  const refs = columnRefs(headers.map(cellText));
  const used = columns.positions.flatMap((position) => refs[position] ?? []);
  for (const other of others) {
    const own = headersIn(workbook, other).map(cellText);
    const positions = used.map((ref) => {
      const position = columnAt(own, ref);
      if (position === null) throw gone(ref, other);
      return position;
    });
    const next = feedOf(workbook, other, positions, signed);
    encoder.turnTo(next.place);
    next.into(encoder);
  }
  return encoder;
}

/** The header row, with the row above: merged cells over two header rows have their text there. */
function headersIn(workbook: ReadableWorkbook, { sheet, headerRow, headers }: TableSheet): readonly Cell[] {
  if (headers) return headers;
  const top = Math.max(1, headerRow - 1);
  const rows = workbook.read(
    sheet.id,
    { first: top, count: headerRow - top + 1 },
    { first: 1, count: sheet.columns },
  );
  return headersAt(rows, headerRow - top + 1);
}

function gone({ header }: ColumnRef, { sheet }: TableSheet): UserError {
  return new UserError((say) => say.summary.columnGone(header, sheet.name));
}

/** The rows beneath the headers of a sheet; `positions` are its columns in the order of the table, from 0. */
function feedOf(
  workbook: ReadableWorkbook,
  { sheet, headerRow }: TableSheet,
  positions: readonly number[],
  signed: number,
) {
  const firstRow = headerRow + 1;
  const columns = positions.map((position) => position + 1);
  const ascending = [...new Set(columns)].sort((one, other) => one - other);
  const blocks = columnBlocks(ascending, Math.min(chunkRows, sheet.rows - headerRow));
  return {
    place: {
      sheet: sheet.name,
      firstRow,
      rowPositions: [...columns.map((column) => placeIn(blocks, column)), placeIn(blocks, Infinity)],
    },
    into: (encoder: RowTaker) => {
      for (let first = firstRow; first <= sheet.rows; first += chunkRows) {
        const rows = { first, count: Math.min(chunkRows, sheet.rows - first + 1) };
        const cells = joined(blocks.map((block) => workbook.read(sheet.id, rows, block)));
        const formats =
          signed < 0 ? undefined : workbook.formats?.(sheet.id, rows, columns[signed] as number);
        encoder.add(formats ? withSigns(cells, formats) : cells);
      }
    },
  };
}

/** The rows, each with the sign of its format behind it where any has one. */
function withSigns(rows: Rows, formats: readonly (readonly string[])[]): Rows {
  const known = new Map<string, string>();
  const signs = formats.map(([format = '']) => {
    const sign = known.get(format) ?? formatCurrency(format);
    known.set(format, sign);
    return sign;
  });
  return signs.some(Boolean) ? rows.map((row, index) => [...row, signs[index] ?? '']) : rows;
}

/** Where a column stands in a row put together from the blocks; behind them all what stands in none. */
function placeIn(blocks: readonly Span[], column: number): number {
  let before = 0;
  for (const { first, count } of blocks) {
    if (column < first + count) return before + column - first;
    before += count;
  }
  return before;
}

type Rows = readonly (readonly Cell[])[];

/** The rows of several blocks side by side. */
function joined([first = [], ...others]: readonly Rows[]): Rows {
  return others.length === 0
    ? first
    : first.map((row, index) => row.concat(...others.map((block) => block[index] ?? [])));
}
