import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionsPage, kpisPage } from '../../docs.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the docs', () => {
  it('are what the catalogues say now (npm run docs)', () => {
    expect(read('docs/functions.md')).toBe(functionsPage());
    expect(read('docs/kpis.md')).toBe(kpisPage());
  });

  for (const page of pages)
    it(`${page} links only to what is there`, () => {
      const links = [...read(page).matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, path = '']) => path);
      const local = links.filter((path) => !/^https?:/.test(path));
      expect(local.filter((path) => !existsSync(new URL(path, new URL(page, root))))).toEqual([]);
    });

  it('name only commands that there are', () => {
    const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => name && !scripts.includes(name))).toEqual([]);
  });
});
