import { writeFileSync } from 'node:fs';
import { type ContenderName, contenders } from '../contenders/all.ts';
import type { Contender } from '../contenders/contender.ts';
import { companyRows } from '../work/company.ts';
import { peakMemory } from './peak-memory.ts';

/** What one process found out about one contender; milliseconds and MB. */
export interface Measured {
  readonly load: number;
  readonly answer: number;
  /** Processor time of load and answer, of all threads: what other programs on the machine disturb least. */
  readonly processor: number;
  /** The most memory over that of the rows. */
  readonly memory: number;
  /** Another report on what was loaded, right after the first; null where the contender has none. */
  readonly another: number | null;
  /** The medians of several rounds after the first, where asked for. */
  readonly warm: { readonly total: number; readonly answer: number } | null;
}

/** One contender in a process of its own: contender, rows, `cold` or `warm`, file that the report is written to. */
const [name = '', rowCount = '', mode = 'cold', reportFile = ''] = process.argv.slice(2);
const contender: Contender = await contenders[name as ContenderName]();
const rows = companyRows(Number(rowCount));
const extra = peakMemory();
const processor = process.cpuUsage();

const [loaded, load] = await timed(() => contender.load(rows));
const [answered, answer] = await timed(() => contender.answer(loaded));
const memory = extra();
const { user, system } = process.cpuUsage(processor);
const report = contender.report(answered);
if (report && reportFile) writeFileSync(reportFile, new Uint8Array(report.buffer));
const another = contender.another ? (await timed(() => contender.another?.(loaded)))[1] : null;
const measured: Measured = {
  load,
  answer,
  processor: (user + system) / 1000,
  memory,
  another,
  warm: mode === 'warm' ? await warm() : null,
};
console.log(JSON.stringify(measured));
process.exit(0);

async function warm() {
  const totals: number[] = [];
  const answers: number[] = [];
  for (let round = 0; round < 7; round++) {
    const [again, loading] = await timed(() => contender.load(rows));
    const [, answering] = await timed(() => contender.answer(again));
    totals.push(loading + answering);
    answers.push(answering);
  }
  return { total: middle(totals.slice(2)), answer: middle(answers.slice(2)) };
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}
