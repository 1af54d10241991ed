import { readdirSync, readFileSync } from 'node:fs';
import { openHeadlessEngine } from '../../playground/engine/headless.ts';
import { nodeHost } from '../../playground/node/node-realm.ts';
import { localSpreadsheet } from '../../playground/shim/local-spreadsheet.ts';
import type { Cell } from '../../src/table/cell.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';
import { companyRows, headers, zone } from '../work/company.ts';
import { peakMemory } from './peak-memory.ts';

/** What a summary of so many deals took, through the built add-in and the local Sheets. */
export interface WholeRun {
  readonly rows: number;
  readonly seconds: number;
  readonly memory: number;
  readonly calls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly modelledSeconds: number;
  /** The sentence that the build ended with. */
  readonly said: string;
}

/** The columns of the company that stand in the sheet: as many as a million rows leave room for. */
const columns = [0, 1, 2, 3, 4, 5, 6, 10, 11, 12];
const chunkRows = 10_000;
const rows = Number(process.argv[2]);

const engine = openHeadlessEngine({
  sheets: [{ name: 'Deals', size: { rows: rows + 1, columns: columns.length } }],
});
fill();
const folder = new URL('../../dist/', import.meta.url);
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
);
const book = localSpreadsheet(
  { engine, host: nodeHost, files },
  { now: () => new Date('2026-04-03T06:12:00Z'), timeZone: zone },
);
const extra = peakMemory();
const start = performance.now();
const { counters, alerts, toasts } = book.run('buildKpiSummary');
const run: WholeRun = {
  rows,
  seconds: (performance.now() - start) / 1000,
  memory: extra(),
  calls: counters.calls,
  cellsRead: counters.cellsRead,
  cellsWritten: counters.cellsWritten,
  modelledSeconds: counters.modelledSeconds,
  said: alerts[0]?.message ?? toasts[toasts.length - 1]?.message ?? '',
};
console.log(JSON.stringify(run));
process.exit(0);

/** Dates become numbers under a date format, as a spreadsheet keeps them. */
function fill(): void {
  const offset = zoneOffset(zone);
  const offsets = new Map<number, number>();
  const serial = (date: Date) => {
    const day = Math.floor(date.getTime() / 86_400_000);
    const east = offsets.get(day) ?? offset(day * 86_400_000);
    offsets.set(day, east);
    return (date.getTime() + east) / 86_400_000 + 25_569;
  };
  const write = (cell: Cell | undefined) =>
    cell instanceof Date
      ? { value: serial(cell), format: 'yyyy-mm-dd' }
      : { value: (cell || null) as string | number | null };
  const sheet = engine.sheets()[0];
  const company = companyRows(rows);
  sheet?.write(0, 0, [columns.map((column) => ({ value: headers[column] ?? '' }))]);
  for (let at = 0; at < rows; at += chunkRows) {
    const chunk = company.slice(at, at + chunkRows);
    sheet?.write(
      at + 1,
      0,
      chunk.map((cells) => columns.map((column) => write(cells[column]))),
    );
    for (let row = at; row < at + chunk.length; row++) company[row] = [];
  }
}
