import { UserError } from '../i18n/user-error.ts';
import { headersAt } from '../setup/headers-at.ts';
import type { ColumnRef } from '../setup/setup.ts';
import type { Cell } from '../table/cell.ts';
import { columnBlocks } from './column-blocks.ts';
import type { SheetInfo, Span, Workbook } from './workbook.ts';

/** Rows read at once: few calls, and never the whole table in memory. */
const chunkRows = 20_000;

/** The mapped columns of a table, as its header row has them. */
interface TableColumns {
  readonly positions: readonly number[];
  readonly missing: readonly ColumnRef[];
}

/** Where the rows that an encoder is given come from. */
export interface RowSource<Columns> {
  readonly sheet: string;
  readonly firstRow: number;
  readonly columns: Columns;
  readonly rowPositions: readonly number[];
}

/**
 * Reads the mapped columns of a table once, chunk by chunk, into an encoder.
 *
 * @throws UserError where the header row has a mapped column no more
 */
export function readTable<
  Columns extends TableColumns,
  Encoder extends { add(rows: readonly (readonly Cell[])[]): void },
>(
  workbook: Workbook,
  sheet: SheetInfo,
  headerRow: number,
  columnsOf: (headers: readonly Cell[]) => Columns,
  encoderOf: (source: RowSource<Columns>) => Encoder,
): Encoder {
  // With the row above: merged cells over two header rows have their text there.
  const top = Math.max(1, headerRow - 1);
  const headerRows = workbook.read(
    sheet.id,
    { first: top, count: headerRow - top + 1 },
    { first: 1, count: sheet.columns },
  );
  const columns = columnsOf(headersAt(headerRows, headerRow - top + 1));
  const [missing] = columns.missing;
  if (missing) throw new UserError((say) => say.summary.columnGone(missing.header, sheet.name));

  const firstRow = headerRow + 1;
  const last = sheet.rows;
  const positions = columns.positions.map((position) => position + 1);
  const blocks = columnBlocks(positions, Math.min(chunkRows, last - headerRow));
  const encoder = encoderOf({
    sheet: sheet.name,
    firstRow,
    columns,
    rowPositions: positions.map((position) => placeIn(blocks, position)),
  });
  for (let first = firstRow; first <= last; first += chunkRows) {
    const rows = { first, count: Math.min(chunkRows, last - first + 1) };
    encoder.add(joined(blocks.map((block) => workbook.read(sheet.id, rows, block))));
  }
  return encoder;
}

/** Where a column stands in a row put together from the blocks. */
function placeIn(blocks: readonly Span[], column: number): number {
  let before = 0;
  for (const { first, count } of blocks) {
    if (column < first + count) return before + column - first;
    before += count;
  }
  return -1;
}

/** The rows of several blocks side by side. */
function joined([first = [], ...others]: readonly Cell[][][]): Cell[][] {
  return others.length === 0
    ? first
    : first.map((row, index) => row.concat(...others.map((block) => block[index] ?? [])));
}
