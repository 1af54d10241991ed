import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { StoredModule } from '../src/i18n/stored-messages.ts';
import type { FieldWords } from '../src/setup/vocabulary.ts';
import type { WordList } from '../src/setup/word-list.ts';
import { moveMessages } from './messages.ts';

/** Texts that the bundle does without: they go to a page of their own, and are read when they are needed. */
export interface MovedTexts {
  readonly plugin: Plugin;
  /** The word lists in the order of their numbers. */
  readonly words: readonly string[];
  /** The catalogues in the order of their numbers. */
  readonly messages: readonly StoredModule[];
}

const storedCatalogue = `
  import { storedTexts } from '../i18n/stored-text.ts';
  export { isUsual, kpiGroups } from './catalogue-entry.ts';
  export const catalogue = () => storedTexts().catalogue;
`;
const wordLists = /^[\w-]+-words\.ts$/;
const catalogues = /^(en|ru|bg)-(setup|setup-problems|summary|issues|sheets|further|mapped)\.ts$/;

/**
 * Takes out of the bundle what no formula says or asks, for Google evaluates the whole of it for every formula cell:
 *
 * - the modules of `src/setup` that consist of word lists: `words('won|sold')` becomes `storedWords(0)`,
 *   the four lists of a field become `storedField('name', 1)`;
 * - the catalogue of KPIs;
 * - the messages of the reports and of KPI in `src/i18n`, texts and functions: `ruSetup` becomes `storedMessages(3, 'ruSetup', …)`.
 */
export async function moveTexts(source: string): Promise<MovedTexts> {
  const words: string[] = [];
  const messages: StoredModule[] = [];
  const modules = new Map<string, string>();
  for (const name of readdirSync(join(source, 'setup')).sort()) {
    const path = join(source, 'setup', name);
    const module: Record<string, unknown> = wordLists.test(name) ? await import(path) : { other: true };
    if (Object.values(module).every(isWords)) modules.set(name, withoutWords(module, words));
  }
  for (const name of readdirSync(join(source, 'i18n')).sort()) {
    if (!catalogues.test(name)) continue;
    const { module, code } = moveMessages(
      readFileSync(join(source, 'i18n', name), 'utf8'),
      name,
      messages.length,
    );
    messages.push(module);
    modules.set(name, code);
  }

  modules.set('catalogue.ts', storedCatalogue);

  const plugin: Plugin = {
    name: 'move-texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/](setup|i18n|kpi)[\\/][\w-]+\.ts$/ }, ({ path }) => {
        const contents = modules.get(basename(path));
        return contents === undefined ? null : { contents, loader: 'ts' };
      });
    },
  };
  return { plugin, words, messages };
}

/** Is a value made of word lists, objects and arrays? A word list is a function without arguments. */
function isWords(value: unknown): boolean {
  if (typeof value === 'function') return value.length === 0;
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isWords)
    : typeof value === 'string';
}

const isField = (value: unknown): value is FieldWords =>
  typeof value === 'object' && value !== null && 'holds' in value;

const textOf = (list: WordList = () => []): string => list().join('|');

function withoutWords(module: Record<string, unknown>, words: string[]): string {
  const numberOf = (text: string): number => {
    const known = words.indexOf(text);
    return known >= 0 ? known : words.push(text) - 1;
  };
  const written = (value: unknown): string => {
    if (typeof value === 'function') return `storedWords(${numberOf(textOf(value as WordList))})`;
    if (isField(value)) {
      const lists = [value.names, value.words, value.not, value.hints].map(textOf).join('\n');
      return `storedField('${value.holds}', ${numberOf(lists.trimEnd())})`;
    }
    if (typeof value === 'string') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
    const parts = Object.entries(value as object).map(
      ([key, part]) => `${JSON.stringify(key)}: ${written(part)}`,
    );
    return `{ ${parts.join(', ')} }`;
  };
  const exports = Object.keys(module).sort();
  return [
    "import { storedField, storedWords } from './word-list.ts';",
    ...exports.map((name) => `export const ${name} = ${written(module[name])};`),
  ].join('\n');
}
