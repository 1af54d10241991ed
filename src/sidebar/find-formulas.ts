import type { FormulaLines } from '../i18n/en-formula-lines.ts';
import type { ListedFormula } from '../rpc.ts';

/**
 * The formulas that speak of every word of a search: in their name, their line or a parameter.
 *
 * @example findFormulas(list, 'customer cost', lines).map(({ name }) => name) //=> ['CAC']
 */
export function findFormulas(
  list: readonly ListedFormula[],
  search: string,
  lines: FormulaLines,
): ListedFormula[] {
  const words = folded(search)
    .split(' ')
    .filter((word) => word !== '');
  return list.filter((formula) => {
    const { name, parameters } = formula;
    const text = folded(`${name} ${name} ${lineOf(name, lines)} ${parameters.join(' ')}`);
    return words.every((word) => text.includes(word));
  });
}

/** What a formula gives, in a line. */
export const lineOf = (name: string, lines: FormulaLines): string => lines[name as keyof FormulaLines] ?? '';

const folded = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s_]+/g, ' ');
