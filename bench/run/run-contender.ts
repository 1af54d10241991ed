import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContenderName } from '../contenders/all.ts';
import { difference, type Report } from '../work/report.ts';
import { bundleMeasure } from './bundle.ts';
import type { Measured } from './measure.ts';

/** Enough for a million rows and the objects that some make of them. */
const heap = 8192;

/** Runs a contender in a process of its own. */
export type RunContender = (name: ContenderName, rows: number, mode?: 'cold' | 'warm') => Measured;

/**
 * Something that runs contenders and stops the bench where one's report differs from that of the engine, which is to
 * run first at each size.
 */
export async function contenderRunner(): Promise<RunContender> {
  const program = await bundleMeasure();
  const file = join(tmpdir(), `sales-kpis-bench-${process.pid}.bin`);
  const expected = new Map<number, Report>();
  return (name, rows, mode = 'cold') => {
    const flags = ['--expose-gc', `--max-old-space-size=${heap}`];
    const said = execFileSync(process.execPath, [...flags, program, name, String(rows), mode, file], {
      encoding: 'utf8',
    });
    if (name === 'floor') return JSON.parse(said);
    const report = new Float64Array(new Uint8Array(readFileSync(file)).buffer);
    const first = expected.get(rows) ?? report;
    expected.set(rows, first);
    const differs = difference(first, report);
    if (differs) throw new Error(`${name} with ${rows} rows: ${differs}`);
    return JSON.parse(said);
  };
}
