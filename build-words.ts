import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The word lists that the bundle does without: they go to the page of texts, and are read when they are needed. */
export interface MovedWords {
  readonly plugin: Plugin;
  /** The lists in the order of their numbers, each with `|` between its words. */
  readonly lists: readonly string[];
}

/**
 * Takes the words out of the modules of `src/setup` that consist of word lists and nothing else: in the bundle,
 * `words('won|sold')` becomes `storedWords(0)`. Google evaluates the whole bundle for every formula cell, and no
 * formula needs to know how people head their columns.
 */
export async function moveWords(folder: string): Promise<MovedWords> {
  const lists: string[] = [];
  const modules = new Map<string, string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('-words.ts')) continue;
    const module: Record<string, unknown> = await import(join(folder, name));
    if (Object.values(module).every(isWords)) modules.set(name, moduleWithout(module, lists));
  }
  const plugin: Plugin = {
    name: 'move-words',
    setup(build) {
      build.onLoad({ filter: /-words\.ts$/ }, ({ path }) => {
        const contents = modules.get(basename(path));
        return contents === undefined ? null : { contents, loader: 'ts', resolveDir: folder };
      });
    },
  };
  return { plugin, lists };
}

function moduleWithout(module: Record<string, unknown>, lists: string[]): string {
  const exports = Object.keys(module)
    .sort()
    .map((name) => `export const ${name} = ${written(module[name], lists)};`);
  return `import { storedWords } from './word-list.ts';\n${exports.join('\n')}`;
}

/** Is a value made of word lists, objects, arrays and plain values? A word list takes no arguments. */
function isWords(value: unknown): boolean {
  if (typeof value === 'function') return value.length === 0;
  return typeof value !== 'object' || value === null || Object.values(value).every(isWords);
}

function written(value: unknown, lists: string[]): string {
  if (typeof value === 'function') return `storedWords(${numberOf(value().join('|'), lists)})`;
  if (Array.isArray(value)) return `[${value.map((item) => written(item, lists)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part, lists)}`);
  return `{ ${parts.join(', ')} }`;
}

function numberOf(list: string, lists: string[]): number {
  const known = lists.indexOf(list);
  return known >= 0 ? known : lists.push(list) - 1;
}
