import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a `dist` differs from a fresh one, such as `Code.js is old`; empty where it is the same. */
export function staleFiles(dist: string, fresh: string): readonly string[] {
  const names = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  const wanted = names(fresh);
  return [
    ...wanted.flatMap((name) => {
      if (!existsSync(join(dist, name))) return [`${name} is missing`];
      return readFileSync(join(dist, name)).equals(readFileSync(join(fresh, name))) ? [] : [`${name} is old`];
    }),
    ...names(dist).flatMap((name) => (wanted.includes(name) ? [] : [`${name} is left over`])),
  ];
}
