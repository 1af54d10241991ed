import { UserError } from '../i18n/user-error.ts';
import type { Progress, StepState } from './progress.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { Workbook } from './workbook.ts';

/** Google ends an execution after six minutes, wherever it stands: whoever has not begun to write by five, stops. */
const mostSeconds = 300;

/** So long before the end of its time a build goes by what it has read so far. */
const soonest = 60;

/** More rows at once than are looked at for headers. */
const headRows = 20;

/** What a build shows, and where it may stop: everywhere but after its first write. */
export interface BuildWatch {
  /** The spreadsheet, with reading watched. */
  readonly workbook: Workbook;
  /** @throws UserError where the person wants to stop, or where the time will not do */
  begin(step: 'find' | 'count'): void;
  /** Writes the plans, and keeps the rows of an old set-up. @throws as `begin`, before anything is written */
  commit(plans: readonly SheetPlan[], old?: Parameters<Workbook['keepSetup']>[0]): void;
}

/**
 * Watches a build: shows its steps, and stops it before its first write where the person wants that or where it would
 * pass five minutes. How long the rest takes is judged by the rows read so far, and by how slowly Google reads today.
 */
export function watchBuild(workbook: Workbook, progress: Progress): BuildWatch {
  let spent = 0;
  let usual = 0;
  let reading: StepState['rows'];

  const go = (state: StepState, seconds: number) => {
    if (!progress.show(state)) throw new UserError((say) => say.sheets.cancelled);
    if (seconds <= mostSeconds) return;
    const { sheet, done, of } = reading ?? { sheet: '', done: 0, of: 0 };
    throw new UserError((say) => say.sheets.tooLong(sheet, done, of));
  };

  return {
    workbook: {
      ...workbook,
      read(sheetId, rows, columns) {
        const before = progress.elapsed();
        const cells = workbook.read(sheetId, rows, columns);
        const now = progress.elapsed();
        spent += now - before;
        usual += secondsToRead(rows.count * columns.count);
        const sheet = workbook.sheets().find(({ id, kind }) => id === sheetId && kind === null);
        const done = rows.first + rows.count - 1;
        if (sheet && rows.count > headRows && !(reading?.sheet === sheet.name && reading.done >= done)) {
          reading = { sheet: sheet.name, done, of: sheet.rows };
          go({ step: 'read', rows: reading }, now < soonest ? 0 : (now * reading.of) / done);
        }
        return cells;
      },
    },
    begin: (step) => go({ step }, progress.elapsed()),
    commit(plans, old) {
      const slowness = usual > 0 ? Math.max(1, spent / usual) : 1;
      go({ step: 'write' }, progress.elapsed() + slowness * secondsToWrite(plans));
      if (old) workbook.keepSetup(old);
      workbook.commit(plans, () => void progress.show({ step: 'place' }));
    },
  };
}

/** What Google took in public measurements, right within a factor of three: 0.09 s a call, 13 µs a cell read. */
const secondsToRead = (cells: number) => 0.09 + 13e-6 * cells;

/** Some forty calls a sheet, and a millisecond a cell with its looks. */
const secondsToWrite = (plans: readonly SheetPlan[]) =>
  plans.reduce((sum, { rows, columns }) => sum + 4 + 0.001 * rows.length * columns.length, 0);
