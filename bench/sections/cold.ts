import type { ContenderName } from '../contenders/all.ts';
import type { RunContender } from '../run/run-contender.ts';
import { type Aim, median, type Section, shown } from '../section.ts';

interface Plan {
  readonly rows: number;
  /** Contender → in how many fresh processes it is measured. */
  readonly rounds: Readonly<Partial<Record<ContenderName, number>>>;
}

const quick: readonly Plan[] = [
  { rows: 10_000, rounds: { engine: 3, floor: 3, full: 1, group: 3, arquero: 1, duckdb1: 3, sqlite: 1 } },
];
const whole: readonly Plan[] = [
  {
    rows: 10_000,
    rounds: {
      engine: 7,
      floor: 7,
      full: 5,
      group: 5,
      filter: 3,
      arquero: 5,
      duckdb1: 5,
      duckdb2: 5,
      sqlite: 5,
    },
  },
  {
    rows: 100_000,
    rounds: {
      engine: 7,
      floor: 7,
      full: 5,
      group: 5,
      filter: 1,
      arquero: 3,
      duckdb1: 5,
      duckdb2: 5,
      sqlite: 3,
    },
  },
  {
    rows: 1_000_000,
    rounds: { engine: 7, floor: 7, full: 3, group: 3, arquero: 3, duckdb1: 3, duckdb2: 3, sqlite: 3 },
  },
];

const names: Readonly<Record<ContenderName, string>> = {
  engine: 'this engine',
  full: 'this engine, every KPI of its catalogue',
  floor: 'floor: each counted cell looked at',
  group: 'grouped with a Map, filter and reduce',
  filter: 'filter and reduce for each figure',
  arquero: 'Arquero',
  duckdb1: 'DuckDB, 1 thread',
  duckdb2: 'DuckDB, 2 threads',
  sqlite: 'SQLite (libsql)',
};

interface Result {
  readonly rows: number;
  readonly name: ContenderName;
  readonly time: number;
  readonly processor: number;
  readonly memory: number;
}

/** Everybody in fresh processes, the rows loaded: what Apps Script pays at every click. */
export function cold(run: RunContender, isQuick: boolean, most: number): Section {
  const results = (isQuick ? quick : whole).flatMap((plan) => measured(run, plan, most));
  const find = (name: ContenderName, rows: number) =>
    results.find((result) => result.name === name && result.rows === rows);
  const lines = results.map((result) => {
    const ratio = (to: ContenderName) => shown(result.time / (find(to, result.rows)?.time ?? Number.NaN));
    const smaller = find(result.name, result.rows / 10);
    return [
      names[result.name],
      result.rows.toLocaleString('en-US'),
      shown(result.time),
      shown(result.processor),
      ratio('floor'),
      ratio('engine'),
      smaller ? shown(result.time / smaller.time) : '',
      shown(result.memory),
    ];
  });
  return {
    title: 'Core report, cold: a fresh process, the first call, from the rows to all 58,344 figures',
    lines: [
      [
        '',
        'rows',
        'ms',
        'processor, ms',
        'of the floor',
        'of this engine',
        'of a tenth of the rows',
        'MB over the rows',
      ],
      ...lines,
    ],
    notes: [
      '39 months × (total, 50 reps, 5 channels, 12 sources) × 17 KPIs and 5 counts; distinct deals by id, months of',
      'Europe/Sofia, refunds, disguised blanks, spellings. Every report was compared with this engine’s. Medians.',
      'Everybody is given the days by the same fast calendar. Processor time is that of all threads.',
    ],
    aims: aims(find),
  };
}

/** In turn, so that a slow moment of the machine does not hit one contender alone. */
function measured(run: RunContender, { rows, rounds }: Plan, most: number): Result[] {
  const all = (Object.keys(rounds) as ContenderName[]).map((name) => ({
    name,
    left: Math.min(most, rounds[name] ?? 0),
  }));
  const found = new Map(all.map(({ name }) => [name, { time: [], processor: [], memory: [] } as Found]));
  while (all.some(({ left }) => left > 0)) {
    for (const one of all) {
      if (one.left-- <= 0) continue;
      const { load, answer, processor, memory } = run(one.name, rows);
      const of = found.get(one.name);
      of?.time.push(load + answer);
      of?.processor.push(processor);
      of?.memory.push(memory);
    }
  }
  return [...found].map(([name, of]) => ({
    rows,
    name,
    time: median(of.time),
    processor: median(of.processor),
    memory: median(of.memory),
  }));
}

interface Found {
  readonly time: number[];
  readonly processor: number[];
  readonly memory: number[];
}

const faster: readonly { readonly than: ContenderName; readonly at100k: number; readonly at1M: number }[] = [
  { than: 'group', at100k: 8, at1M: 10 },
  { than: 'arquero', at100k: 12, at1M: 12 },
  { than: 'duckdb1', at100k: 4, at1M: 5 },
];

function aims(find: (name: ContenderName, rows: number) => Result | undefined): Aim[] {
  const found: Aim[] = [];
  const ratio = (one: ContenderName, other: ContenderName, rows: number) =>
    (find(one, rows)?.time ?? Number.NaN) / (find(other, rows)?.time ?? Number.NaN);
  for (const rows of [100_000, 1_000_000]) {
    if (!find('engine', rows)) continue;
    const size = rows.toLocaleString('en-US');
    found.push({
      name: `P1, core report of ${size} rows against the floor`,
      value: ratio('engine', 'floor', rows),
      limit: 7,
      way: 'atMost',
    });
    found.push({
      name: `P1, every KPI of ${size} rows against the core report`,
      value: ratio('full', 'engine', rows),
      limit: 3,
      way: 'atMost',
    });
    for (const { than, at100k, at1M } of faster) {
      found.push({
        name: `P2, ${size} rows: times as fast as ${names[than]}`,
        value: ratio(than, 'engine', rows),
        limit: rows === 100_000 ? at100k : at1M,
        way: 'atLeast',
      });
    }
  }
  const large = find('engine', 1_000_000);
  const small = find('engine', 100_000);
  if (large && small) {
    found.push(
      {
        name: 'P5, growth from 100,000 to 1,000,000 rows',
        value: large.time / small.time,
        limit: 13,
        way: 'atMost',
      },
      { name: 'P5, MB over a million rows', value: large.memory, limit: 120, way: 'atMost' },
    );
  }
  return found;
}
