/** Each contender, loaded only in the process that measures it. */
export const contenders = {
  floor: async () => (await import('./floor.ts')).floor,
  engine: async () => (await import('./engine.ts')).engine,
  full: async () => (await import('./engine.ts')).engineFull,
  group: async () => (await import('./group-and-reduce.ts')).groupAndReduce,
  filter: async () => (await import('./filter-and-reduce.ts')).filterAndReduce,
  arquero: async () => (await import('./arquero.ts')).arquero,
  duckdb1: async () => (await import('./duckdb.ts')).duckdb(1),
  duckdb2: async () => (await import('./duckdb.ts')).duckdb(2),
  sqlite: async () => (await import('./sqlite.ts')).sqlite,
};

export type ContenderName = keyof typeof contenders;
