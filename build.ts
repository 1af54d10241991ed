import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { shorter, shortNames } from './build/shorter.ts';
import { moveTexts } from './build/texts.ts';
import { type EntryPoint, entryPoints } from './src/entry-points.ts';
import { functionCatalogue } from './src/functions/catalogue.ts';
import { kpiTexts } from './src/i18n/kpi-texts.ts';
import { textPage } from './src/i18n/text-page.ts';
import { catalogue } from './src/kpi/catalogue.ts';

/** The formulas for the sidebar to list. */
const formulaTexts = functionCatalogue.map(({ name, parameters, examples }) => ({
  name,
  parameters: parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)),
  example: examples[0]?.formula ?? `=${name}()`,
}));

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * `Code.js`: the bundle behind one global, then a top-level function with its own JSDoc for each entry point, because
 * Sheets reads names, parameters and help from the source of such declarations. `Texts.html`: what only some
 * executions need to know.
 */
export async function buildCode(): Promise<{ code: string; texts: string }> {
  const { plugin, ...moved } = await moveTexts(`${root}src`);
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SalesKpis',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    define: shortNames,
    plugins: [plugin],
  });
  const { code } = await transform(shorter(bundle.outputFiles[0]?.text ?? ''), {
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
  });
  return {
    code: `${code}\n${entryPoints.map(stub).join('\n')}`,
    texts: textPage({ kpis: kpiTexts, formulas: formulaTexts, catalogue: catalogue(), ...moved }),
  };
}

function stub({ name, parameters, doc, call }: EntryPoint): string {
  const comment = doc.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${parameters.join(', ')}) {\n  return SalesKpis.${call};\n}\n`;
}

/**
 * The text of `Sidebar.html`: page, style and script in one file, nothing from elsewhere. Google reads `<?` in such a
 * file as a scriptlet, and `//` in a template literal as a comment: a test holds that neither is in it.
 */
export async function buildSidebar(): Promise<string> {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: { script: 'src/sidebar/main.tsx', style: 'src/sidebar/style.css' },
    bundle: true,
    write: false,
    outdir: 'sidebar',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const text = (ending: string) =>
    bundle.outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? '';
  const page = readFileSync(`${root}/src/sidebar/index.html`, 'utf8');
  return page
    .replace('/*style*/', () => text('.css'))
    .replace('/*script*/', () => text('.js').replace(/<(?=\/script|!--)/gi, '\\x3C'));
}

/** Writes `dist/`, and nothing else. */
export async function writeDist(folder: string): Promise<void> {
  const [{ code, texts }, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/Code.js`, code);
  writeFileSync(`${folder}/Texts.html`, texts);
  writeFileSync(`${folder}/Sidebar.html`, sidebar);
  copyFileSync(`${root}/appsscript.json`, `${folder}/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeDist(`${root}/dist`);
