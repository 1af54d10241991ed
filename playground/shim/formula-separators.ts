import { GoogleError } from './google-error.ts';
import type { LocaleFacts } from './locale.ts';

/** Splits a formula into the parts that must stay (strings, quoted sheet names) and the code between them. */
function mapCode(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** Walks over the code of a formula and tells whether each character stands inside `{…}`. */
function mapSeparators(
  formula: string,
  change: (character: string, inArray: boolean, around: string) => string,
): string {
  let depth: string[] = [];
  return mapCode(formula, (code) => {
    let out = '';
    for (let i = 0; i < code.length; i++) {
      const character = code[i] ?? '';
      if (character === '{' || character === '(') depth = [...depth, character];
      if (character === '}' || character === ')') depth = depth.slice(0, -1);
      out += change(character, depth[depth.length - 1] === '{', `${code[i - 1] ?? ''}${code[i + 1] ?? ''}`);
    }
    return out;
  });
}

/**
 * What a person types, in the engine's spelling: `,` between arguments, `.` for decimals. `;` is taken everywhere;
 * in decimal-comma locales `,` is the decimal sign and `\` stands between array columns.
 *
 * @throws "Formula parse error." where Google shows #ERROR!
 */
export function toEngineFormula(formula: string, locale: LocaleFacts): string {
  if (locale.decimal === '.') {
    return mapSeparators(formula, (character, inArray) => (character === ';' && !inArray ? ',' : character));
  }
  return mapSeparators(formula, (character, inArray, around) => {
    if (character === ';') return inArray ? ';' : ',';
    if (character === '\\' && inArray) return ',';
    if (character === ',') {
      if (!/^\d\d$/.test(around)) throw new GoogleError('Formula parse error.');
      return '.';
    }
    if (character === '.' && /^\d\d$/.test(around)) throw new GoogleError('Formula parse error.');
    return character;
  });
}

/** The engine's formula as the spreadsheet's locale shows it. */
export function fromEngineFormula(formula: string, locale: LocaleFacts): string {
  if (locale.decimal === '.' || formula === '') return formula;
  return mapSeparators(formula, (character, inArray, around) => {
    if (character === ',') return inArray ? '\\' : ';';
    return character === '.' && /^\d\d$/.test(around) ? ',' : character;
  });
}
