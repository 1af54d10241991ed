import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

it('the lock file has the packages of every platform, without which npm ci refuses to install', () => {
  const { packages }: LockFile = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  );
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${name}, of ${path}`),
  );
  expect(missing).toEqual([]);
});
