import { UserError } from '../i18n/user-error.ts';
import type { Day } from '../kpi/day.ts';
import { headersAt } from '../setup/headers-at.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import type { Cell } from '../table/cell.ts';
import { dealColumns } from '../table/columns.ts';
import { dealsEncoder, type EncodedDeals } from '../table/deals-encoder.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { columnBlocks } from './column-blocks.ts';
import type { SheetInfo, Span, Workbook } from './workbook.ts';

/** Rows read at once: few calls, and never the whole table in memory. */
const chunkRows = 20_000;

/** The deals as read: only the texts of the status column are still to be understood. */
export interface DealsToSettle {
  readonly statuses: readonly StatusCount[];
  finish(setup: Setup): EncodedDeals;
}

/** Reads the mapped columns of the deals once, chunk by chunk, into columns of facts. */
export function readDeals(workbook: Workbook, setup: Setup, sheet: SheetInfo, asOf: Day): DealsToSettle {
  const { headerRow } = setup.deals;
  // With the row above: merged cells over two header rows have their text there.
  const top = Math.max(1, headerRow - 1);
  const headerRows = workbook.read(
    sheet.id,
    { first: top, count: headerRow - top + 1 },
    { first: 1, count: sheet.columns },
  );
  const columns = dealColumns(setup, headersAt(headerRows, headerRow - top + 1));
  const [missing] = columns.missing;
  if (missing) throw new UserError((say) => say.summary.columnGone(missing.header, sheet.name));

  const firstRow = headerRow + 1;
  const last = sheet.rows;
  const positions = columns.positions.map((position) => position + 1);
  const blocks = columnBlocks(positions, Math.min(chunkRows, last - headerRow));
  const encoder = dealsEncoder(setup, {
    sheet: sheet.name,
    firstRow,
    columns,
    rowPositions: positions.map((position) => placeIn(blocks, position)),
    calendar: zoneCalendar((instant) => workbook.offsetAt(instant)),
    asOf,
  });
  for (let first = firstRow; first <= last; first += chunkRows) {
    const rows = { first, count: Math.min(chunkRows, last - first + 1) };
    encoder.add(joined(blocks.map((block) => workbook.read(sheet.id, rows, block))));
  }
  return {
    statuses: encoder.statuses(),
    finish: (settled) => encoder.finish(settled),
  };
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
