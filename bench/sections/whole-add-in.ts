import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { WholeRun } from '../run/whole-add-in.ts';
import { type Section, shown } from '../section.ts';

/** The local Sheets keep ten million cells in some gigabytes. */
const heap = 12_000;

/**
 * A sheet at its limit through the built add-in: ten columns of as many deals as the 10,000,000 cells of a
 * spreadsheet leave room for beside the add-in's own sheets, of which each new one takes 26,000 at first.
 */
export function wholeAddIn(isQuick: boolean): Section {
  const rows = isQuick ? 10_000 : 990_000;
  const program = fileURLToPath(new URL('../run/whole-add-in.ts', import.meta.url));
  const flags = ['--expose-gc', `--max-old-space-size=${heap}`, '--import', 'tsx'];
  const run: WholeRun = JSON.parse(
    execFileSync(process.execPath, [...flags, program, String(rows)], { encoding: 'utf8' }),
  );
  return {
    title: 'A KPI summary of ten columns, through dist/ and the local Sheets',
    lines: [
      [
        'deals',
        'seconds here',
        'MB over the sheet',
        'calls',
        'cells read',
        'cells written',
        'seconds at Google*',
      ],
      [
        run.rows.toLocaleString('en-US'),
        shown(run.seconds),
        shown(run.memory),
        String(run.calls),
        run.cellsRead.toLocaleString('en-US'),
        run.cellsWritten.toLocaleString('en-US'),
        run.modelledSeconds.toFixed(0),
      ],
    ],
    notes: [run.said, '* right within a factor of 3; an execution may take 360 s.'],
    aims: [],
  };
}
