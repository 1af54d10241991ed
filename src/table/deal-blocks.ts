import { NO_DAY } from '../kpi/day.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { MoreFields } from './more-fields.ts';
import { type RawDeals, TICKED } from './raw-deals.ts';
import { blockRows, type RowBlock } from './row-block.ts';
import type { DealsTable } from './settle-deals.ts';

/** Takes the rows of the deals and reads them block by block. */
export interface DealBlocks {
  add(cells: readonly Cell[], row: number): void;
  /** Reads what has been added and not yet been read; the rows may be dropped then. */
  end(): void;
}

/**
 * Reads rows of the deals table into the columns of `raw`, which have room for them.
 *
 * @example
 * dealBlocks(raw, layout, reader, names, more).add(['D1', '2026-01-05', 'Won'], 2)
 */
export function dealBlocks(
  raw: RawDeals,
  { columnOf, stages, ends }: DealsLayout,
  reader: CellReader,
  names: DealsTable['names'],
  more: MoreFields,
): DealBlocks {
  const block: RowBlock = { cells: [], rows: [] };
  const { columns } = reader;

  const read = () => {
    const { cells, rows } = block;
    const at = raw.count;
    raw.count += rows.length;
    raw.row.set(rows, at);
    for (let index = 0; index < rows.length; index++) {
      raw.keys.push(reader.key(cells[index] as readonly Cell[], columnOf.id, rows[index] as number));
    }
    for (const field of ['created', 'closed', 'expected'] as const) {
      columns.days(block, columnOf[field], raw[field], at);
    }
    columns.codes(block, columnOf.status, raw.status, at, names.status);
    for (const field of ['amount', 'cost'] as const) {
      columns.numbers(block, columnOf[field], raw[field], at);
    }
    for (const field of ['customer', 'rep', 'channel', 'source'] as const) {
      columns.codes(block, columnOf[field], raw[field], at, names[field]);
    }
    for (let index = 0; index < rows.length; index++) {
      const row = cells[index] as readonly Cell[];
      if (columnOf.massMail >= 0) raw.massMail[at + index] = reader.isTicked(row, columnOf.massMail) ? 1 : 0;
      more.encode(raw, at + index, row, rows[index] as number);
    }
    [...stages, ...ends].forEach(({ by, column }, stage) => {
      const days = raw.stages[stage];
      if (!days) return;
      if (by !== 'flag') columns.days(block, column, days, at);
      else
        cells.forEach((row, index) => {
          days[at + index] = reader.flag(row, column, rows[index] as number) ? TICKED : NO_DAY;
        });
    });
    cells.length = 0;
    rows.length = 0;
  };

  return {
    add: (cells, row) => {
      block.cells.push(cells);
      block.rows.push(row);
      if (block.rows.length === blockRows) read();
    },
    end: read,
  };
}
