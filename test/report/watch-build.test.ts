import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import type { Progress, StepState } from '../../src/report/progress.ts';
import type { SheetPlan } from '../../src/report/sheet-plan.ts';
import { watchBuild } from '../../src/report/watch-build.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const rows = Array.from({ length: 1000 }, (_, row) => [row, row]);

/** 4 seconds and 40 milliseconds by the usual measure. */
const plan: SheetPlan = {
  kind: 'summary',
  name: 'KPI Summary',
  columns: [
    { key: 'a', width: 60 },
    { key: 'b', width: 60 },
  ],
  rows: Array.from({ length: 20 }, (_, row) => ({ key: `r${row}`, cells: [] })),
  frozenRows: 0,
  frozenColumns: 0,
  chart: null,
};

/** A progress that remembers, with a clock that each read of the sheet moves on by some seconds. */
function watched(secondsARead: number, wanted: (shown: readonly StepState[]) => boolean = () => true) {
  let seconds = 0;
  const shown: StepState[] = [];
  const book = memoryWorkbook({ Deals: rows });
  const slow = {
    ...book,
    read(...of: Parameters<typeof book.read>) {
      seconds += secondsARead;
      return book.read(...of);
    },
  };
  const progress: Progress = {
    elapsed: () => seconds,
    show(state) {
      shown.push(state);
      return wanted(shown);
    },
  };
  const watch = watchBuild(slow, progress);
  const read = (first: number, count: number) =>
    watch.workbook.read(1, { first, count }, { first: 1, count: 2 });
  return { watch, read, shown, book };
}

/** The sentence of what it throws. */
function sentence(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor('en'));
    throw error;
  }
  return '';
}

describe('a build that is watched', () => {
  it('tells its steps, and the rows as they come; looking at headers is no reading', () => {
    const { watch, read, shown } = watched(1);
    watch.begin('find');
    read(1, 20);
    read(2, 500);
    // The same rows, other columns.
    read(2, 500);
    read(502, 499);
    watch.begin('count');
    watch.commit([plan]);
    expect(shown).toEqual([
      { step: 'find' },
      { step: 'read', rows: { sheet: 'Deals', done: 501, of: 1000 } },
      { step: 'read', rows: { sheet: 'Deals', done: 1000, of: 1000 } },
      { step: 'count' },
      { step: 'write' },
    ]);
  });

  it('stops between two reads, and before the first write, when the person wants it; later it goes on', () => {
    const whileReading = watched(1, (shown) => shown.length < 2);
    whileReading.watch.begin('find');
    expect(sentence(() => whileReading.read(2, 500))).toBe(
      'Stopped before anything was written. The report is as it was.',
    );
    const atTheLastMoment = watched(1, (shown) => shown[shown.length - 1]?.step !== 'write');
    expect(sentence(() => atTheLastMoment.watch.commit([plan]))).toContain('Stopped');
    expect(atTheLastMoment.book.committed.size).toBe(0);
  });

  it('stops as soon as a minute of reading shows that five will not do', () => {
    const { read } = watched(70);
    // 70 s for 201 rows are 348 s for all.
    expect(sentence(() => read(2, 200))).toBe(
      'The build would take longer than the five minutes it has: 201 of 1,000 rows of “Deals” are read. Nothing was written, the report is as it was. Move deals of past years to a sheet of their own, or click again when Google Sheets is faster.',
    );
    const { read: inTime } = watched(70);
    // 70 s for 251 rows are 279 s for all.
    expect(sentence(() => inTime(2, 250))).toBe('');
    const { read: tooSoonToSay } = watched(59);
    expect(sentence(() => tooSoonToSay(2, 100))).toBe('');
  });

  it('counts the time for writing, by how slowly Google has read', () => {
    // A usual read of 2,000 cells takes 0.116 s; this one took 5.8 s: 50 times as long, so writing takes 202 s.
    const slow = watched(5.8);
    slow.read(1, 1000);
    expect(sentence(() => slow.watch.commit([plan]))).toBe('');
    expect(slow.book.committed.size).toBe(1);
    // 8.7 s: 75 times as long, writing two of them 606 s.
    const slower = watched(8.7);
    slower.read(1, 1000);
    expect(sentence(() => slower.watch.commit([plan, plan]))).toMatch(/^The build would take longer than/);
    expect(slower.book.committed.size).toBe(0);
  });
});
