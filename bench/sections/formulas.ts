import { formulas } from '../../src/functions/formulas.ts';
import { type Section, shown } from '../section.ts';

type Column = readonly (readonly unknown[])[];

const host = { offsetAt: () => -5 * 3_600_000, locale: () => 'en_US' };

/**
 * Each formula over columns of 100,000 rows against one pass over the same cells that looks at every value, counts
 * equal texts and gives back rows of as many cells as the formula does.
 */
export function formulaTimes(isQuick: boolean): Section {
  const rows = isQuick ? 20_000 : 100_000;
  const column = (cell: (row: number) => unknown): Column =>
    Array.from({ length: rows }, (_, row) => [cell(row)]);
  const count = (row: number) => 100 + ((row * 7919) % 900);
  const part = (row: number) => (row * 7919) % 100;
  const day = (row: number) => new Date(Date.UTC(2023, 0, 1, 5) + ((row * 7919) % 1000) * 86_400_000);
  const later = (row: number) => new Date(day(row).getTime() + ((row * 31) % 90) * 86_400_000);
  const stages = ['Lead', 'Qualified', 'Proposal', 'Negotiation', 'Won', 'Lost'];
  const [big, small, share] = [column(count), column(part), column((row) => part(row) / 100)];
  const customer = column((row) => `Customer ${(row * 104_729) % Math.round(rows / 4)}`);
  const [created, closed] = [column(day), column(later)];
  const cases: Readonly<Record<string, readonly unknown[]>> = {
    CONVERSION: [big, small],
    WIN_RATE: [big, small],
    CAC: [big, small],
    CLTV: [big, small, small, share, share],
    LTV_TO_CAC: [big, small],
    CAC_PAYBACK: [big, small],
    RETENTION: [big, small],
    CHURN: [big, small],
    ATTAINMENT: [big, small],
    PACE: [big, small, created],
    GROSS_PROFIT: [big, small],
    GROSS_MARGIN: [big, small],
    AVERAGE_DEAL: [big, small],
    SALES_PER_REP: [big, small],
    SALES_VELOCITY: [big, share, big, small],
    FUNNEL: [column((row) => stages[(row * 7919) % 6])],
    SALES_CYCLE: [created, closed],
    COHORTS: [customer, created, big],
    CLTV_HISTORY: [customer, big],
  };
  const lines = Object.entries(cases).map(([name, args]) => {
    const run = () => formulas[name]?.run({ name, args, host });
    const answer = run();
    const height = Array.isArray(answer) ? answer.length : 1;
    const width = Array.isArray(answer) ? (answer[0]?.length ?? 1) : 1;
    const [ours, floor] = timed(run, () => onePass(args as readonly Column[], height, width));
    return { name, columns: args.length, ours, floor };
  });
  return {
    title: `Formulas over ${rows.toLocaleString('en-US')} rows, ms`,
    lines: [
      ['formula', 'columns', 'formula', 'one pass', 'ratio'],
      ...lines.map(({ name, columns, ours, floor }) => [
        name,
        String(columns),
        shown(ours),
        shown(floor),
        shown(ours / floor),
      ]),
    ],
    notes: [
      'One pass looks at every cell (a number, the instant of a date), counts equal texts, and gives back as many rows and',
      'cells as the formula. The 25,000 customers are compared as people read their names, and sorted.',
    ],
    aims: lines.map(({ name, ours, floor }) => ({
      name: `P9, ${name} against one pass`,
      value: ours / floor,
      limit: 3,
      way: 'atMost',
    })),
  };
}

/** What cannot be saved: every cell is looked at once, equal texts are told from others, and the answer is made. */
function onePass(columns: readonly Column[], height: number, width: number): unknown[][] {
  let sum = 0;
  const texts = new Map<string, number>();
  for (const column of columns)
    for (const line of column) {
      const cell = line[0];
      if (typeof cell === 'number') sum += cell;
      else if (typeof cell === 'string') texts.set(cell, (texts.get(cell) ?? 0) + 1);
      else if (cell instanceof Date) sum += cell.getTime();
    }
  const answer: unknown[][] = new Array(height);
  for (let row = 0; row < height; row++) {
    const line: unknown[] = [sum];
    for (let at = 1; at < width; at++) line.push(texts.size);
    answer[row] = line;
  }
  return answer;
}

/** The shortest times of two pieces of work, taken in turns: what else the machine does can only add to them. */
function timed(...work: readonly (() => unknown)[]): [number, number] {
  const times = work.map(() => Infinity);
  for (let round = 0; round < 15; round++)
    for (const [index, each] of work.entries()) {
      const start = performance.now();
      each();
      times[index] = Math.min(times[index] as number, performance.now() - start);
    }
  return times as [number, number];
}
