import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Node, parse } from 'acorn';
import { type Plugin, transformSync } from 'esbuild';

/** Texts that the bundle does without: they go to a page of their own, and are read when they are needed. */
export interface MovedTexts {
  readonly plugin: Plugin;
  /** The texts in the order of their numbers. */
  readonly texts: readonly string[];
}

const wordLists = /^[\w-]+-words\.ts$/;
const catalogues = /^(en|ru|bg)-(setup|setup-problems|summary|issues)\.ts$/;

/** A shorter text in Latin letters is not worth the call that would stand for it. */
const shortest = 24;

/**
 * Takes out of the bundle what no formula says or asks, for Google evaluates the whole of it for every formula cell:
 *
 * - the modules of `src/setup` that consist of word lists: `words('won|sold')` becomes `storedWords(0)`;
 * - the Cyrillic of the reports in `src/i18n`: `` `${n} строк` `` becomes `` `${n}${storedText(1)}` ``;
 * - the longer sentences of the reports in any language that a function gives, for they are not asked for at load.
 */
export async function moveTexts(source: string): Promise<MovedTexts> {
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    const known = texts.indexOf(text);
    return known >= 0 ? known : texts.push(text) - 1;
  };
  const modules = new Map<string, string>();
  for (const name of readdirSync(join(source, 'setup')).sort()) {
    const path = join(source, 'setup', name);
    const module: Record<string, unknown> = wordLists.test(name) ? await import(path) : { other: true };
    if (Object.values(module).every(isWords)) modules.set(name, withoutWords(module, numberOf));
  }
  for (const name of readdirSync(join(source, 'i18n')).sort())
    if (catalogues.test(name))
      modules.set(name, withoutTexts(readFileSync(join(source, 'i18n', name), 'utf8'), numberOf));

  const plugin: Plugin = {
    name: 'move-texts',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/](setup|i18n)[\\/][\w-]+\.ts$/ }, ({ path }) => {
        const contents = modules.get(basename(path));
        return contents === undefined ? null : { contents, loader: 'ts' };
      });
    },
  };
  return { plugin, texts };
}

/** Is a value made of word lists, objects and arrays? A word list is a function without arguments. */
function isWords(value: unknown): boolean {
  if (typeof value === 'function') return value.length === 0;
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isWords)
    : typeof value === 'string';
}

function withoutWords(module: Record<string, unknown>, numberOf: (text: string) => number): string {
  const written = (value: unknown): string => {
    if (typeof value === 'function') return `storedWords(${numberOf(value().join('|'))})`;
    if (typeof value === 'string') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
    const parts = Object.entries(value as object).map(
      ([key, part]) => `${JSON.stringify(key)}: ${written(part)}`,
    );
    return `{ ${parts.join(', ')} }`;
  };
  const exports = Object.keys(module).sort();
  return [
    "import { storedWords } from './word-list.ts';",
    ...exports.map((name) => `export const ${name} = ${written(module[name])};`),
  ].join('\n');
}

function withoutTexts(typescript: string, numberOf: (text: string) => number): string {
  const { code } = transformSync(typescript, { loader: 'ts', charset: 'utf8', target: 'es2020' });
  const edits: { start: number; end: number; text: string }[] = [];
  for (const { start, end, text, isTemplate, isAsked } of textsIn(
    parse(code, { ecmaVersion: 2020, sourceType: 'module' }),
    false,
  )) {
    if (!/[\u0400-\u04ff]/.test(text) && !(isAsked && text.length >= shortest)) continue;
    const call = `storedText(${numberOf(text)})`;
    edits.push({ start, end, text: isTemplate ? `\${${call}}` : call });
  }
  let moved = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    moved = moved.slice(0, start) + text + moved.slice(end);
  return `import { storedText } from './stored-text.ts';\n${moved}`;
}

interface TextInCode {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Is it a piece of a template literal? */
  readonly isTemplate: boolean;
  /** Does it stand in a function? */
  readonly isAsked: boolean;
}

function textsIn(part: unknown, isAsked: boolean): TextInCode[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, start, end, value } = part as Node & { value?: unknown };
  if (type === 'Literal' && typeof value === 'string')
    return [{ start, end, text: value, isTemplate: false, isAsked }];
  if (type === 'TemplateElement')
    return [{ start, end, text: (value as { cooked: string }).cooked, isTemplate: true, isAsked }];
  // The name of a property is no text.
  if (type === 'Property') return textsIn((part as { value?: unknown }).value, isAsked);
  const isFunction = type === 'ArrowFunctionExpression' || type === 'FunctionDeclaration';
  return Object.values(part).flatMap((child) => textsIn(child, isAsked || isFunction));
}
