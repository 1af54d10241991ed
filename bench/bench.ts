import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createContext, Script } from 'node:vm';
import { openLocalSheets } from '../playground/node/open-local-sheets.ts';
import { sampleCompany } from '../playground/sample/company.ts';
import { buildSummary } from '../src/report/build-summary.ts';
import type { Cell } from '../src/table/cell.ts';
import { reportMessagesOf } from '../test/i18n/report-messages.ts';
import { memoryWorkbook } from '../test/report/memory-workbook.ts';
import { sampleRows } from '../test/report/sample-rows.ts';
import { measurePage } from './page.ts';

/** Deals in the tables that are summarised. */
const sizes = process.argv.includes('--quick') ? [1_000, 10_000] : [1_000, 10_000, 100_000];

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`,
);
benchBundle();
await benchSummary();
await benchPage();

/** What every formula cell pays: the size of the bundle, and evaluating it against only compiling it. */
function benchBundle(): void {
  const code = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');
  const times = Array.from({ length: 41 }, (_, round) => {
    const context = createContext({});
    const start = performance.now();
    // A new text each time: V8 keeps the code of a text it has seen.
    const script = new Script(`${code}//${round}`);
    const compiled = performance.now();
    script.runInContext(context);
    return { compile: compiled - start, evaluate: performance.now() - start };
  });
  const compile = middle(times.map((time) => time.compile));
  const evaluate = middle(times.map((time) => time.evaluate));
  console.log('dist/Code.js');
  table([
    ['bytes', 'compile, ms', 'compile and evaluate, ms', 'ratio (aim: at most 1.5)'],
    [
      String(Buffer.byteLength(code)),
      compile.toFixed(2),
      evaluate.toFixed(2),
      (evaluate / compile).toFixed(2),
    ],
  ]);
}

/** A summary from the menu: calls and cells do not depend on the machine, own time does. */
async function benchSummary(): Promise<void> {
  const lines = [
    [
      'deals',
      'build',
      'calls',
      'cells read',
      'cells written',
      'seconds at Google*',
      'own time, ms',
      'own / reading*',
    ],
  ];
  for (const size of sizes) {
    const rows = deals(size);
    const book = await openLocalSheets({ now: () => new Date('2026-04-03T06:12:00Z'), timeZone: 'Etc/UTC' });
    book.addSheet('Deals', rows);
    const own = ownTime(rows);
    for (const build of ['first', 'again']) {
      const { counters, alerts } = book.run('buildKpiSummary');
      if (alerts.length > 0) throw new Error(alerts[0]?.message);
      await book.calculated();
      const reading = 0.09 * (counters.byMethod['Range.getValues'] ?? 0) + 13e-6 * counters.cellsRead;
      lines.push([
        String(size),
        build,
        String(counters.calls),
        String(counters.cellsRead),
        String(counters.cellsWritten),
        counters.modelledSeconds.toFixed(1),
        own.toFixed(0),
        `${((own / 1000 / reading) * 100).toFixed(1)}%`,
      ]);
    }
    book.dispose();
  }
  console.log('\nKPI summary (calls must not grow but for chunks of 20,000 rows)');
  table(lines);
  console.log('\n* by a cost model from a few public measurements, right within a factor of 3:');
  console.log('  0.09 s a call + 13 µs a cell read + 150 µs a cell written.');
}

/** The local page in a real browser: how long a person waits, and what is transferred until it can be used. */
async function benchPage(): Promise<void> {
  const { buildSeconds, usable, formula, bytes } = await measurePage(
    process.argv.includes('--quick') ? 3 : 7,
  );
  console.log(`\npage (built in ${buildSeconds.toFixed(1)} s)`);
  const line = (name: string, seconds: readonly number[], aim: string) => [
    name,
    middle(seconds).toFixed(2),
    Math.max(...seconds).toFixed(2),
    aim,
  ];
  table([
    ['seconds', 'median', 'most', 'aim: at most'],
    line('address to usable page', usable, '3'),
    line('Enter to the value of a formula', formula, '0.5'),
  ]);
  const kilobytes = (count: number) => (count / 1000).toFixed(0);
  const sum = (key: 'files' | 'raw' | 'served') => bytes.reduce((all, one) => all + one[key], 0);
  console.log();
  table([
    ['transferred', 'files', 'raw, kB', 'as served (gzip), kB'],
    ...[...bytes, { kind: 'all', files: sum('files'), raw: sum('raw'), served: sum('served') }].map((one) => [
      one.kind,
      String(one.files),
      kilobytes(one.raw),
      kilobytes(one.served),
    ]),
  ]);
}

/** The same build over rows in memory: what our own code takes, reading and writing left out. */
function ownTime(rows: Cell[][]): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    buildSummary(memoryWorkbook({ Deals: rows }), '2026-04-03 09:12', reportMessagesOf('en'));
    return performance.now() - start;
  });
  return middle(times);
}

function deals(count: number): Cell[][] {
  const [table] = Object.values(sampleRows(sampleCompany({ leads: Math.ceil(count / 19) })));
  const rows = table ?? [];
  if (rows.length <= count) throw new Error(`the sample company has only ${rows.length - 1} deals`);
  return rows.slice(0, count + 1);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function table(lines: readonly (readonly string[])[]): void {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}
