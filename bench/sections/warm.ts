import type { ContenderName } from '../contenders/all.ts';
import type { RunContender } from '../run/run-contender.ts';
import { median, type Section, shown } from '../section.ts';

/** The same work again in the same process: the engine from the rows, databases also with the rows in them. */
export function warm(run: RunContender, isQuick: boolean): Section {
  const rows = isQuick ? 10_000 : 1_000_000;
  const rounds = isQuick ? 1 : 3;
  const of = (name: ContenderName) => {
    const found = Array.from({ length: rounds }, () => run(name, rows, 'warm'));
    return {
      first: median(found.map(({ load, answer }) => load + answer)),
      second: median(found.map(({ load, answer, another }) => (another ?? Number.NaN) / (load + answer))),
      total: median(found.map((one) => one.warm?.total ?? Number.NaN)),
      query: median(found.map((one) => one.warm?.answer ?? Number.NaN)),
    };
  };
  const engine = of('engine');
  const databases = [
    { name: 'DuckDB, 1 thread', result: of('duckdb1'), limit: 1 },
    { name: 'DuckDB, 2 threads', result: of('duckdb2'), limit: 1.2 },
  ];
  const line = (name: string, { first, total, query, second }: typeof engine) => [
    name,
    shown(first),
    shown(total),
    shown(query),
    Number.isNaN(second) ? '' : shown(second),
  ];
  return {
    title: `The same process again, ${rows.toLocaleString('en-US')} rows, ms`,
    lines: [
      ['', 'first', 'again, with loading', 'again, report alone', 'another report / first'],
      line('this engine', engine),
      ...databases.map(({ name, result }) => line(name, result)),
    ],
    notes: ['Another report: twelve months in place of 39, on the columns that the first one left.'],
    aims: [
      ...(isQuick
        ? []
        : databases.map(({ name, result, limit }) => ({
            name: `P3, warm with loading, against the query alone of ${name}`,
            value: engine.total / result.query,
            limit,
            way: 'atMost' as const,
          }))),
      {
        name: 'P4, another report on encoded columns, against the first',
        value: engine.second,
        limit: 0.4,
        way: 'atMost',
      },
    ],
  };
}
