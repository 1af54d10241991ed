/**
 * Writes `playground/shim/api-table.generated.ts` from the official Apps Script reference and the published types.
 *
 * Usage: tsx playground/node/generate-api-table.ts FOLDER
 * where FOLDER is `docs/apps-script/reference` of a checkout of the reference as Markdown.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Folders of the reference whose classes are all listed; of the others only the service itself. */
const whole = [
  'base',
  'cache',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'url-fetch',
  'utilities',
];
const leftOut = ['add-ons-response-service', 'card-service'];
/** Services whose name stands before their classes in Google's error messages. */
const owners: Record<string, string> = {
  cache: 'CacheService',
  html: 'HtmlService',
  lock: 'LockService',
  properties: 'PropertiesService',
  script: 'ScriptApp',
  spreadsheet: 'SpreadsheetApp',
};

interface Method {
  scopes: Set<string>;
  overloads: string[];
}

type Classes = Map<string, Map<string, Method>>;

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const folder = process.argv[2];
if (!folder) throw new Error('Say where the reference stands: generate-api-table.ts FOLDER');

const ownerOf = new Map<string, string>();
const types = readTypes(join(root, 'node_modules/@types/google-apps-script'));
const classes = readReference(folder);
const enums = new Map<string, readonly string[]>();
const properties = new Map<string, Record<string, string>>();

for (const [name, members] of types.interfaces) {
  if (classes.has(name)) properties.set(name, members.enums);
}
const needed = new Set([...properties.values()].flatMap((all) => Object.values(all)));
for (const [name, members] of types.enums) {
  if (needed.has(name) || types.enumGlobals.has(name)) enums.set(name, members);
}
for (const [name, methods] of classes) {
  for (const [method, overloads] of types.interfaces.get(name)?.methods ?? []) {
    if (!methods.has(method)) methods.set(method, { scopes: new Set(), overloads });
  }
}
writeFileSync(join(root, 'playground/shim/api-table.generated.ts'), print());

/** The classes of the reference with their methods, overloads and scopes. */
function readReference(reference: string): Classes {
  const found: Classes = new Map();
  for (const service of readdirSync(reference, { withFileTypes: true })) {
    if (!service.isDirectory() || leftOut.includes(service.name)) continue;
    for (const file of readdirSync(join(reference, service.name))) {
      if (!file.endsWith('.md') || file.endsWith('.html.md')) continue;
      const text = readFileSync(join(reference, service.name, file), 'utf8');
      const name = /^# Class (\w+)/m.exec(text)?.[1];
      if (!name) continue;
      if (whole.includes(service.name) || types.globals.has(name) || name === 'ChartOptions')
        found.set(name, readMethods(text));
      const owner = owners[service.name];
      if (owner && !types.globals.has(name)) ownerOf.set(name, owner);
    }
  }
  return found;
}

function readMethods(page: string): Map<string, Method> {
  const methods = new Map<string, Method>();
  for (const part of page.split(/^### /m).slice(1)) {
    const heading = /^(?:~~)?(\w+)\(([^)]*)\)/.exec(part);
    if (!heading) continue;
    const [, name = '', parameters = ''] = heading;
    const method = methods.get(name) ?? { scopes: new Set<string>(), overloads: [] };
    methods.set(name, method);
    const table = /^#### Parameters\n([\s\S]*?)(?=^####|^---|^## |(?![\s\S]))/m.exec(part)?.[1] ?? '';
    const listed = [...table.matchAll(/^\| `?([^|`]+)`? \| `?([^|`]*)`? \|/gm)]
      .map((row) => (row[2] ?? '').replaceAll('~', '').trim())
      .filter((type) => type !== 'Type' && type !== '---');
    const count = parameters.trim() === '' ? 0 : parameters.split(',').length;
    method.overloads.push(Array.from({ length: count }, (_, i) => listed[i] || 'Object').join());
    for (const scope of part.matchAll(/^- `(https:\/\/[^`]+)`/gm)) method.scopes.add(scope[1] ?? '');
  }
  return methods;
}

interface Types {
  interfaces: Map<string, { methods: Map<string, string[]>; enums: Record<string, string> }>;
  enums: Map<string, string[]>;
  /** Names of the global services. */
  globals: Set<string>;
  /** Enums that are globals themselves. */
  enumGlobals: Set<string>;
}

function readTypes(at: string): Types {
  const found: Types = {
    interfaces: new Map(),
    enums: new Map(),
    globals: new Set(),
    enumGlobals: new Set(),
  };
  for (const file of readdirSync(at)) {
    if (!/^google-apps-script\.[\w-]+\.d\.ts$/.test(file)) continue;
    const source = ts.createSourceFile(
      file,
      readFileSync(join(at, file), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    const listAll =
      /\.(base|cache|charts|html|lock|mail|properties|script|spreadsheet|url-fetch|utilities)\./.test(file);
    visit(source);

    function visit(node: ts.Node): void {
      if (ts.isVariableDeclaration(node) && node.type && ts.isTypeReferenceNode(node.type)) {
        found.globals.add(node.type.typeName.getText().split('.').pop() ?? '');
      }
      if (listAll && ts.isEnumDeclaration(node) && !found.enums.has(node.name.text)) {
        found.enums.set(
          node.name.text,
          node.members.map((member) => member.name.getText().replaceAll("'", '')),
        );
      }
      if (listAll && ts.isInterfaceDeclaration(node)) readInterface(node);
      ts.forEachChild(node, visit);
    }
  }
  for (const name of ['Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'])
    found.enumGlobals.add(name);
  return found;

  function readInterface(node: ts.InterfaceDeclaration): void {
    const known = found.interfaces.get(node.name.text) ?? { methods: new Map<string, string[]>(), enums: {} };
    if (!found.interfaces.has(node.name.text)) found.interfaces.set(node.name.text, known);
    for (const member of node.members) {
      const name = member.name?.getText() ?? '';
      if (ts.isMethodSignature(member)) {
        const overload = member.parameters.map((p) =>
          googleType(p.type?.getText() ?? 'any', !!p.dotDotDotToken),
        );
        known.methods.set(name, [...(known.methods.get(name) ?? []), overload.join()]);
      }
      if (ts.isPropertySignature(member) && member.type && ts.isTypeQueryNode(member.type)) {
        known.enums[name] = member.type.exprName.getText().split('.').pop() ?? '';
      }
    }
  }
}

/** `string` → `String`, `Base.Blob` → `Blob`, what has no name of Google's → `Object`. */
function googleType(type: string, rest: boolean): string {
  if (rest) return 'Object...';
  const plain = { string: 'String', number: 'Number', boolean: 'Boolean', any: 'Object', object: 'Object' }[
    type
  ];
  if (plain) return plain;
  const named = /^(?:\w+\.)*(\w+)((?:\[\])*)$/.exec(type);
  if (!named) return 'Object';
  const base =
    { string: 'String', number: 'Number', boolean: 'Boolean', any: 'Object' }[named[1] ?? ''] ?? named[1];
  return `${base}${named[2] ?? ''}`;
}

function print(): string {
  const scopes = [
    ...new Set([...classes.values()].flatMap((m) => [...m.values()].flatMap((x) => [...x.scopes]))),
  ].sort();
  const lines = [
    '// Generated by playground/node/generate-api-table.ts from the Apps Script reference. Do not edit.',
    "import type { ApiTable } from './api-lookup.ts';",
    '',
    'export const apiTable: ApiTable = {',
    `  scopes: ${JSON.stringify(scopes)},`,
    '  classes: {',
  ];
  for (const [name, methods] of [...classes].sort(byName)) {
    lines.push(`    ${name}: {`);
    for (const [method, { scopes: own, overloads }] of [...methods].sort(byName)) {
      const entry = [[...own].map((scope) => scopes.indexOf(scope)).join(' '), ...new Set(overloads)];
      lines.push(`      ${JSON.stringify(method)}: ${JSON.stringify(entry)},`);
    }
    lines.push('    },');
  }
  lines.push('  },', '  enums: {');
  for (const [name, members] of [...enums].sort(byName))
    lines.push(`    ${name}: ${JSON.stringify(members)},`);
  lines.push('  },', '  enumsOf: {');
  for (const [name, held] of [...properties].sort(byName)) {
    if (Object.keys(held).length > 0) lines.push(`    ${name}: ${JSON.stringify(held)},`);
  }
  lines.push('  },', '  owners: {');
  for (const [name, owner] of [...ownerOf].sort(byName)) lines.push(`    ${name}: '${owner}',`);
  const globals = [...types.globals].filter((name) => classes.has(name)).sort();
  lines.push('  },', `  globals: ${JSON.stringify(globals)},`, '};', '');
  return lines.join('\n');
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
