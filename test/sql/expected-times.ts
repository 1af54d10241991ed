import { type Cells, cellKey } from './cells.ts';
import type { Expected } from './expected.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'];
type Table<T> = Readonly<Record<string, T>>;

interface Stay {
  readonly n: number;
  readonly mean: number | null;
  readonly median: number | null;
}

/** Time in stage, means and medians by month and over all, who is still in it, the bottleneck. */
export function expectedTimes(file: Expected): Cells {
  const cells: Cells = new Map();
  const times = file['K7 time in stage, days, by month of leaving'] as Table<{
    readonly months: Table<Table<Stay>>;
    readonly negative: readonly string[];
    readonly 'still in it at as-of': Table<number>;
  }>;
  for (const [stage, part] of Object.entries(times)) {
    for (const [month, stays] of Object.entries(part.months)) {
      for (const [way, { n, mean, median }] of Object.entries(stays)) {
        const total = Math.round((mean ?? 0) * n);
        cells.set(cellKey(`K7.${stage}.${way}.mean`, 'total', '', month), [mean, total, n]);
        cells.set(cellKey(`K7.${stage}.${way}.median`, 'total', '', month), [median, null, n]);
      }
    }
    for (const [deal, age] of Object.entries(part['still in it at as-of'])) {
      cells.set(cellKey(`K7.${stage}.age`, 'deal', deal, ''), [age, null, null]);
    }
  }
  const bottleneck = file['K7 bottleneck'] as Table<string>;
  const counts = file['K7 bottleneck'] as Table<Table<number>>;
  const from = (bottleneck['lowest step'] ?? '').split(' to ')[0] ?? '';
  const step = stages.indexOf(from) + 1;
  cells.set('K7.bottleneck.step|total||', [
    step,
    counts['all deals']?.[stages[step] ?? ''] ?? null,
    counts['all deals']?.[from] ?? null,
  ]);
  const slow = bottleneck['longest median'] ?? '';
  cells.set('K7.bottleneck.median|total||', [
    stages.indexOf(slow) + 1,
    Number(bottleneck.days),
    times[slow]?.months.all?.forward?.n ?? null,
  ]);
  return cells;
}
