import type { Reference } from './a1.ts';
import { parseA1 } from './a1.ts';

/** The names of the functions that a formula calls, in upper case, and the references in it. */
export function readFormula(formula: string): {
  functions: readonly string[];
  references: readonly Reference[];
} {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const functions = [...code.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name = '']) => name.toUpperCase());
  const corner = '\\$?[A-Za-z]{1,3}\\$?\\d+|\\$?[A-Za-z]{1,3}|\\$?\\d+';
  const shape = new RegExp(
    `(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\d_.]*)!)?(?<![\\p{L}\\d_.$])(?:(?:${corner}):(?:${corner})|\\$?[A-Za-z]{1,3}\\$?\\d+)(?![\\p{L}\\d_.(])`,
    'gu',
  );
  const references = [...code.matchAll(shape)].flatMap(([text]) => parseA1(text) ?? []);
  return { functions, references };
}
