import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { type FunctionDeclaration, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { buildCode, buildSidebar } from '../../build.ts';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { kpiTexts } from '../../src/i18n/kpi-texts.ts';
import { readTextPage } from '../../src/i18n/text-page.ts';
import { wonWords } from '../../src/setup/status-words.ts';

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
const functions = program.body.filter(
  (node): node is FunctionDeclaration => node.type === 'FunctionDeclaration',
);
const nameOf = (declaration: FunctionDeclaration) => declaration.id.name;
const parametersOf = (declaration: FunctionDeclaration) =>
  declaration.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : '?'));

/** The JSDoc that ends right above a declaration. */
function docAbove(declaration: FunctionDeclaration): string {
  return /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n$/.exec(code.slice(0, declaration.start))?.[1] ?? '';
}

describe('dist/Texts.html', () => {
  it('holds the texts of the KPIs in every language', () => {
    expect(readTextPage(read('dist/Texts.html')).kpis).toEqual(kpiTexts);
  });

  it('holds the words by which columns and statuses are recognised, and the code no longer does', () => {
    expect(readTextPage(read('dist/Texts.html')).words).toContain(wonWords().join('|'));
    expect(code).not.toContain(wonWords().slice(0, 5).join('|'));
  });

  it('has nothing that a page of Apps Script reads as code: no tag, scriptlet, comment or template', () => {
    const [, , inside] = /^<!DOCTYPE html>\n(<script type="application\/json">)([^\n]*)<\/script>\n$/.exec(
      read('dist/Texts.html'),
    ) ?? ['', '', '<'];
    expect(inside).not.toMatch(/[<>&/`]/);
  });
});

describe('dist/Code.js', () => {
  it('is what the sources build now', async () => {
    const built = await buildCode();
    expect(built.code).toBe(code);
    expect(read('dist/Texts.html')).toBe(built.texts);
    expect(read('dist/Sidebar.html')).toBe(await buildSidebar());
    expect(read('dist/appsscript.json')).toBe(read('appsscript.json'));
  });

  it('is built alike twice', async () => {
    expect(await buildCode()).toEqual(await buildCode());
  });

  it('has at most 300 kB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(300 * 1024);
  });

  it('shows the world its entry points and one global, nothing else', () => {
    const others = program.body.filter(
      (node) => node.type !== 'FunctionDeclaration' && !('directive' in node),
    );
    expect(
      others.map((node) => (node.type === 'VariableDeclaration' ? node.declarations.length : node.type)),
    ).toEqual([1]);
    expect(functions.map(nameOf)).toEqual([
      'onOpen',
      'onInstall',
      'buildKpiSummary',
      'openSetup',
      'answerSidebar',
      ...functionCatalogue.map(({ name }) => name),
    ]);
    expect(functions.map(nameOf).filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('has a JSDoc right above each, with the parameters in their order', () => {
    for (const declaration of functions) {
      const doc = docAbove(declaration);
      expect(doc, nameOf(declaration)).not.toBe('');
      const documented = [...doc.matchAll(/@param (\S+) \S/g)].map(([, name]) => name);
      if (doc.includes('@customfunction')) expect(documented).toEqual(parametersOf(declaration));
    }
  });

  it('offers each formula of the catalogue in Sheets, with help that Sheets can show', () => {
    for (const { name, parameters } of functionCatalogue) {
      const declaration = functions.find((candidate) => nameOf(candidate) === name);
      if (!declaration) throw new Error(`${name} is not in dist`);
      const doc = docAbove(declaration);
      expect(doc).toContain('@customfunction');
      expect(doc).not.toMatch(/<\w|\[\w/);
      expect(parametersOf(declaration)).toEqual(parameters.map((parameter) => parameter.name));
      for (const { name: parameter, description } of parameters) {
        expect(description).not.toContain('\n');
        expect(doc).toContain(`@param ${parameter} ${description}`);
      }
    }
  });

  it('touches no service and no global while it loads', () => {
    const untouchable = new Proxy(() => undefined, {
      get(_, key) {
        throw new Error(`touched .${String(key)}`);
      },
      apply() {
        throw new Error('called');
      },
    });
    const services = [
      'SpreadsheetApp',
      'Session',
      'PropertiesService',
      'LockService',
      'CacheService',
      'Utilities',
      'Charts',
      'HtmlService',
      'ScriptApp',
      'Logger',
      'console',
    ];
    const context = createContext(Object.fromEntries(services.map((name) => [name, untouchable])));
    const before = new Set(Object.getOwnPropertyNames(context));
    new Script(code).runInContext(context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
    expect(added.sort()).toEqual(['SalesKpis', ...functions.map(nameOf)].sort());
  });

  it('is evaluated in at most one and a half times the time of only compiling it', () => {
    const ratios = Array.from({ length: 41 }, (_, round) => {
      const context = createContext({});
      const start = performance.now();
      // A new text each time: V8 keeps the code of a text it has seen.
      const script = new Script(`${code}//${round}`);
      const compiled = performance.now();
      script.runInContext(context);
      return (performance.now() - start) / (compiled - start);
    });
    expect(ratios.sort((a, b) => a - b)[20]).toBeLessThanOrEqual(1.5);
  });

  it('asks for the two scopes it needs and is no card add-on', () => {
    const manifest = JSON.parse(read('dist/appsscript.json'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(manifest).not.toHaveProperty('addOns');
  });
});
