import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { moveMessages } from '../../build/messages.ts';
import { moveTexts } from '../../build/texts.ts';
import { kpiTexts } from '../../src/i18n/kpi-texts.ts';
import type { reportMessages } from '../../src/i18n/report-messages.ts';
import { storedMessages } from '../../src/i18n/stored-messages.ts';
import { provideTexts } from '../../src/i18n/stored-text.ts';
import { everyText } from '../i18n/every-text.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';

interface Built {
  readonly reportMessages: typeof reportMessages;
  readonly provideTexts: typeof provideTexts;
}

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** The messages as the bundle has them: those of the reports are data beside the code. */
async function builtMessages() {
  const { plugin, ...texts } = await moveTexts(source);
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './report-messages.ts'; export { provideTexts } from './stored-text.ts';",
      resolveDir: `${source}/i18n`,
    },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [plugin],
  });
  const code = outputFiles[0]?.text ?? '';
  const built: Built = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  // As the page gives them: as JSON.
  built.provideTexts(() => JSON.parse(JSON.stringify(texts)));
  return { code, built };
}

const { code, built } = await builtMessages();

for (const language of ['en', 'ru', 'bg'])
  it(`every message in ${language} says the same after the build as in its source`, () => {
    expect(everyText(built.reportMessages(language, kpiTexts))).toEqual(
      everyText(reportMessagesOf(language)),
    );
  });

it('no longer text of a report is left in the bundle', () => {
  const reports = ['en', 'ru', 'bg'].flatMap((language) => everyText(reportMessagesOf(language)));
  // What means blank is asked for by formulas too.
  const moved = reports.filter(({ path }) => /^(setup|summary|sheets)\.(?!blankWords)/.test(path));
  const left = moved.filter(({ text }) => text.length >= 20 && code.includes(text));
  expect([left, moved.length > 1000]).toEqual([[], true]);
});

/** What a module exports as `texts`, stored and read again. */
function throughData(typescript: string, given: Record<string, unknown> = {}) {
  const { module } = moveMessages(typescript, 'sample.ts', 0);
  provideTexts(() => ({ words: [], catalogue: [], messages: [JSON.parse(JSON.stringify(module))] }));
  return storedMessages(0, 'texts', given)();
}

it('functions above and below, constants, parameters that hide them and early returns mean what they mean', () => {
  const { date, many, first, list } = throughData(`
    const months = ['Jan', 'Feb'];
    export const texts = () => ({
      date: (month: number, day: number) => \`\${two(day)} \${months[month - 1] ?? 'later'}\`,
      many: (n: number, two: string) => { const more = n + 1, most = more % 10; return \`\${n}\${two}\${more}\${most}\`; },
      first: ending,
      list: (names: readonly string[]) => names.map((name, index) => \`\${index}\${name.charAt(0).toUpperCase()}\`).join(', '),
    });
    const two = (n: number) => String(n).padStart(2, '0');
    function ending(day: number): string {
      if (day > 10 && day < 20) return 'th';
      return day === 1 ? 'st' : 'th';
    }`);
  expect([
    date(2, 7),
    date(3, 11),
    many(19, '§'),
    first(1),
    first(11),
    first(2),
    list(['ash', 'elm']),
  ]).toEqual(['07 Feb', '11 later', '19§200', 'st', 'th', 'th', '0A, 1E']);
});

it('a condition is decided before its other side is asked for', () => {
  const boom = () => {
    throw new Error('asked');
  };
  const texts = throughData(
    "import { boom } from './boom.ts'; export const texts = () => ({ a: (n: number) => n > 0 || boom(), b: (n: number) => (n <= 0 ? boom() : n >= 2 && n !== 3) });",
    { boom },
  );
  expect([texts.a(1), texts.b(2), texts.b(3), texts.b(1)]).toEqual([true, true, false, false]);
  expect(() => texts.a(0)).toThrow('asked');
});

it('a catalogue is made once', () => {
  let made = 0;
  const { module } = moveMessages(
    "import { made } from './x.ts'; export const texts = () => ({ n: made() });",
    'sample.ts',
    0,
  );
  provideTexts(() => ({ words: [], catalogue: [], messages: [module] }));
  const texts = storedMessages(0, 'texts', { made: () => ++made });
  expect([texts().n, texts().n]).toEqual([1, 1]);
});

it.each([
  ['(n: number) => new Date(n)', 'new Date(n)'],
  ['(n: number) => Math.max(n, 1)', 'Math'],
  ['(...all: string[]) => all.join()', '...all'],
  ['(a: string[]) => [...a].join()', '...a'],
  ['(a?: string) => a?.length', 'a?.length'],
  ['(n: number) => { let a = n; return a; }', 'let a = n;'],
  ['(n: number) => { for (;;) return n; }', 'for (; ; ) return n;'],
  ['(n: number) => -n', '-n'],
])('%s is refused by the build, which says what it cannot move', (code, part) => {
  expect(() => moveMessages(`export const texts = () => ({ a: ${code} });`, 'en-setup.ts', 0)).toThrow(
    `en-setup.ts: the build cannot move “${part}” out of the bundle.`,
  );
});
