import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import type { StoredModule } from '../src/i18n/stored-messages.ts';
import { definitionsOf, namesOf, Unknown } from './expressions.ts';

/**
 * A catalogue of messages as data, and the code that stands for it in the bundle.
 *
 * @param typescript a module whose exports are functions without parameters
 * @param file its name, for what is said about it
 * @param index which of the stored modules it will be
 * @throws Error where the module is written in what `build/expressions.ts` does not know
 * @example moveMessages("export const enSetup = () => ({ title: 'KPI setup' });", 'en-setup.ts', 0).module
 *   //=> [['enSetup', ['function', [], ['object', ['title', 'KPI setup']]]]]
 */
export function moveMessages(
  typescript: string,
  file: string,
  index: number,
): { module: StoredModule; code: string } {
  const { code } = transformSync(typescript, { loader: 'ts', charset: 'utf8', target: 'es2020' });
  const textOf = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  const imports = body.flatMap((part) => (part.type === 'ImportDeclaration' ? [part] : []));
  const given = imports.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name));
  const own = body.filter((part) => part.type !== 'ImportDeclaration');
  try {
    const names = new Set(['String', ...given, ...own.flatMap(namesOf)]);
    const exported = own.flatMap((part) => (part.type === 'ExportNamedDeclaration' ? namesOf(part) : []));
    return {
      module: definitionsOf(own, names),
      code: [
        "import { storedMessages } from './stored-messages.ts';",
        ...imports.map(textOf),
        ...exported.map(
          (name) => `export const ${name} = storedMessages(${index}, '${name}', { ${given.join(', ')} });`,
        ),
      ].join('\n'),
    };
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
    throw new Error(`${file}: the build cannot move “${textOf(error.part)}” out of the bundle.`);
  }
}
