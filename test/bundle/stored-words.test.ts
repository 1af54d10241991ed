import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { moveTexts } from '../../build/texts.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(`${source}/setup`).filter((name) => /^[\w-]+-words\.ts$/.test(name));

/** Every export of the modules of words, as the bundle has them. */
async function builtWords(): Promise<Record<string, unknown>> {
  const { plugin, ...texts } = await moveTexts(source);
  const lines = files.map((name) => `export * from './setup/${name}';`);
  const { outputFiles } = await build({
    stdin: {
      contents: [...lines, "export { provideTexts } from './i18n/stored-text.ts';"].join('\n'),
      resolveDir: source,
    },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [plugin],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const { provideTexts, ...built } = await import(`data:text/javascript;base64,${code}`);
  provideTexts(() => JSON.parse(JSON.stringify(texts)));
  return built;
}

/** The lists themselves; a list that a field does not have is an empty one. */
function listsOf(value: unknown): unknown {
  if (typeof value === 'function') return value.length === 0 ? value() : 'a function';
  if (typeof value !== 'object' || value === null) return value;
  const lists = Object.entries(value).map(([key, part]) => [key, listsOf(part)] as const);
  return Object.fromEntries(lists.filter(([, list]) => !Array.isArray(list) || list.length > 0));
}

it('every word by which columns, statuses and tables are recognised is the same after the build', async () => {
  const built = await builtWords();
  const sources = await Promise.all(files.map((name) => import(`${source}/setup/${name}`)));
  const own: Record<string, unknown> = Object.assign({}, ...sources);
  expect(Object.keys(built).sort()).toEqual(Object.keys(own).sort());
  for (const [name, value] of Object.entries(own)) expect(listsOf(built[name]), name).toEqual(listsOf(value));
  expect(JSON.stringify(listsOf(built)).length).toBeGreaterThan(30_000);
});
