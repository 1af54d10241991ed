import { decimalMarkOf } from '../table/locale-habits.ts';

/** A formula as the sidebar lists it. */
export interface ListedFormula {
  readonly name: string;
  /** The names of its parameters, those that may be left out in brackets. */
  readonly parameters: readonly string[];
  /** With `;` between arguments, a point in numbers, and the sheets of the sample company. */
  readonly example: string;
}

/** The set-up as a formula takes it. */
const setup = "'KPI Setup'!A:F";

/**
 * The formula that is put into a cell: the example, over the user's own tables where it takes tables.
 *
 * @param tables ranges of their tables; none: those of the sample company stay
 * @example ownExample({ name: 'CAC', parameters: [], example: '=CAC(39200;53)' }, []) //=> '=CAC(39200;53)'
 */
export function ownExample({ name, example }: ListedFormula, tables: readonly string[]): string {
  if (tables.length === 0) return example;
  const ranges = tables.join(';');
  if (name === 'KPI_TABLE') return `=KPI_TABLE("";${setup};"";"";${ranges})`;
  return name === 'KPI' ? example.replace(/;;;[^)]*\)$/, () => `;;;${ranges})`) : example;
}

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/**
 * A formula as a spreadsheet's locale spells it: `,` between arguments where decimals have a point, else `;`, with `\`
 * between the cells of a row.
 *
 * @param locale as Google names it
 * @example localFormula('=CAC(1.5;{1,2})', 'de_DE') //=> '=CAC(1,5;{1\\2})'
 */
export function localFormula(formula: string, locale: string): string {
  const hasDecimalComma = decimalMarkOf(locale) === 'decimalComma';
  let depth = 0;
  const spelt = (letter: string): string => {
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    if (hasDecimalComma) return letter === ',' ? '\\' : letter === '.' ? ',' : letter;
    return letter === ';' && depth === 0 ? ',' : letter;
  };
  return (formula.match(texts) ?? [])
    .map((part) => (/^["']/.test(part) ? part : Array.from(part, spelt).join('')))
    .join('');
}
