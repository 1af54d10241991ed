import type { FunctionHelp } from '../engine/engine.ts';

/** A custom function as its declaration and the comment above tell. */
export interface DocumentedFunction {
  readonly name: string;
  readonly help: FunctionHelp;
}

const declaration =
  /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*?\n(?:async )?function ([\p{L}_$][\p{L}\d_$]*)\s*\(([^)]*)\)/gmu;

/** The functions of a source file with `@customfunction` in the comment directly above a top-level declaration. */
export function documentedFunctions(source: string): readonly DocumentedFunction[] {
  return [...source.matchAll(declaration)]
    .map(([, comment = '', name = '', parameters = '']) => ({ comment: plain(comment), name, parameters }))
    .filter(({ comment, name }) => /@customfunction\b/.test(comment) && !name.endsWith('_'))
    .map(({ comment, name, parameters }) => ({ name, help: readHelp(comment, parameters) }));
}

function plain(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .join('\n');
}

function readHelp(comment: string, parameters: string): FunctionHelp {
  const [description = '', ...tags] = comment.split(/^@/m);
  const documented = new Map(
    tags.flatMap((tag) => {
      const [, name, text = ''] = /^param\s+(?:\{[^}]*\}\s*)?([^\s]+)\s*(?:-\s*)?([\s\S]*)$/.exec(tag) ?? [];
      return name ? [[name, oneLine(text)] as const] : [];
    }),
  );
  const names = parameters.split(',').map((name) => name.trim().replace(/^\.\.\./, ''));
  return {
    description: oneLine(description),
    parameters: names
      .filter((name) => name !== '')
      .map((name) => ({ name, description: documented.get(name) ?? '' })),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
