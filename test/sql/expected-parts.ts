import { type Cells, cellKey } from './cells.ts';
import type { Expected } from './expected.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'];
type Table<T> = Readonly<Record<string, T>>;
const fold = (text: string): string => (text === '(blank)' ? '' : text.toLowerCase());

/** The funnels of one reach rule: number, step and overall of every stage; by channel where the file has it. */
export function expectedFunnel(file: Expected, rule: string): Cells {
  const cells: Cells = new Map();
  const funnels = file['K3 funnel: [n, step, overall]'] as Table<Table<Table<(number | null)[]>>>;
  for (const how of ['cohort', 'event']) {
    for (const [month, funnel] of Object.entries(funnels[`${rule}, ${how}`] ?? {})) {
      for (const [index, stage] of stages.entries()) {
        const [n, step, overall] = funnel[stage] ?? [];
        const before = index > 0 ? (funnel[stages[index - 1] ?? '']?.[0] ?? null) : null;
        const at = ['total', '', month] as const;
        cells.set(cellKey(`K3.${how}.${stage}`, ...at), [n ?? null, null, null]);
        cells.set(cellKey(`K3.${how}.${stage}.step`, ...at), [
          step ?? null,
          index > 0 ? (n ?? null) : null,
          before,
        ]);
        cells.set(cellKey(`K3.${how}.${stage}.overall`, ...at), [
          overall ?? null,
          n ?? null,
          funnel.created?.[0] ?? null,
        ]);
      }
    }
    if (rule !== 'implied') continue;
    const byChannel = file['K3 funnel by channel (implied): n by stage'] as Table<Table<Table<number[]>>>;
    for (const [channel, months] of Object.entries(byChannel[how] ?? {})) {
      for (const [month, counts] of Object.entries(months)) {
        for (const [index, n] of counts.entries()) {
          cells.set(cellKey(`K3.${how}.${stages[index]}`, 'channel', fold(channel), month), [n, null, null]);
        }
      }
    }
  }
  return cells;
}

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

/** The lifetime values. */
export function expectedLifetime(file: Expected): Cells {
  const cells: Cells = new Map();
  const lifetime = file['K16 lifetime value'] as Table<Table<number>>;
  for (const [customer, value] of Object.entries(
    lifetime['historic, by customer (revenue up to as-of)'] ?? {},
  )) {
    cells.set(cellKey('K16.historic', 'customer', fold(customer), ''), [value, null, null]);
  }
  const data = lifetime['from data (A14)'] as unknown as Table<number & readonly number[]>;
  const set = (id: string, cell: number | readonly number[] | undefined): void => {
    const parts = typeof cell === 'number' ? [cell] : (cell ?? []);
    cells.set(`${id}|total||`, [parts[0] ?? null, parts[1] ?? null, parts[2] ?? null]);
  };
  set('K16.averageSale', data['average sale']);
  set('K16.salesPerMonth', data['sales per active customer and month']);
  set('K16.churn', data.churn);
  set('K16.lifespan', data['lifespan, months']);
  set('K16.margin', data.margin);
  set('K16.cltv', data.CLTV);
  set('K16.cac', data['CAC of the same months, lag L']);
  set('K16.cltvToCac', data['CLTV : CAC']);
  return cells;
}
