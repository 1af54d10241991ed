import { type Cells, cellKey } from './cells.ts';
import type { Expected } from './expected.ts';

type Table<T> = Readonly<Record<string, T>>;
const fold = (text: string): string => (text === '(blank)' ? '' : text.toLowerCase());

interface Judged {
  readonly chronic: boolean | null;
  readonly months: readonly { month: string; booked: number; 'team median': number; reps: number }[];
}

/** Chronic reps, cohorts, later plans, lifetime values, lost reasons, overdue and stale deals. */
export function expectedLists(file: Expected): Cells {
  const cells: Cells = new Map();
  for (const [rep, { chronic, months }] of Object.entries(file['K9 chronic'] as Table<Judged>)) {
    cells.set(`K9.chronic|rep|${fold(rep)}|`, [chronic === null ? null : Number(chronic), null, null]);
    for (const { month, booked, 'team median': median, reps } of months) {
      cells.set(cellKey('K9.teamMedian', 'rep', fold(rep), month), [booked, median, reps]);
    }
  }
  const cohorts = file['K11 cohorts: [customers, share]'] as Table<{
    size: number;
    bought: [number, number][];
  }>;
  for (const [cohort, { size, bought }] of Object.entries(cohorts)) {
    for (const [index, [n, share]] of bought.entries()) {
      const month = file.months[file.months.indexOf(cohort) + index] ?? '';
      cells.set(cellKey('K11.cohort', 'cohort', cohort, month), [share, n, size]);
    }
  }
  for (const [month, plan] of Object.entries(file['K15 open, expected later'] as Table<Table<number>>)) {
    cells.set(cellKey('K15.open', 'total', '', month), [plan.raw ?? null, null, null]);
    cells.set(cellKey('K15.weighted', 'total', '', month), [plan.weighted ?? null, null, null]);
    cells.set(cellKey('K15.open.deals', 'total', '', month), [plan.deals ?? null, null, null]);
  }
  for (const [month, reasons] of Object.entries(file['K22 lost by reason'] as Table<Table<Table<number>>>)) {
    const all = Object.values(reasons).reduce((sum, { count }) => sum + (count ?? 0), 0);
    for (const [reason, { count, amount, share }] of Object.entries(reasons)) {
      const at = ['reason', fold(reason), month] as const;
      cells.set(cellKey('K22.count', ...at), [count ?? null, null, null]);
      cells.set(cellKey('K22.amount', ...at), [amount ?? null, null, null]);
      cells.set(cellKey('K22.share', ...at), [share ?? null, count ?? null, all]);
    }
  }
  const late = file['K23 overdue and stale'] as { overdue: string[]; stale: string[] } & Table<unknown>;
  for (const deal of late.overdue) cells.set(cellKey('K23.overdue', 'deal', deal, ''), [1, null, null]);
  for (const deal of late.stale) cells.set(cellKey('K23.stale', 'deal', deal, ''), [1, null, null]);
  for (const [deal, age] of Object.entries(late['ages of open deals'] as Table<number>)) {
    cells.set(cellKey('K23.age', 'deal', deal, ''), [age, null, null]);
  }
  cells.set('K23.medianCycle|total||', [
    Number(late['median cycle of every deal won up to as-of']),
    null,
    null,
  ]);
  return cells;
}
