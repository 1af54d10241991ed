import { type Block, placeIn } from './block.ts';
import { isCellError } from './cell-error.ts';
import type { Sentence } from './mapped-data.ts';

/**
 * The sentence that names the place of an error cell in an argument; null for a text that is none.
 *
 * @example errorIn('KPI', 'kpi', blockOf([['booked']]), 'booked') //=> null
 */
export function errorIn(name: string, parameter: string, block: Block, text: string): Sentence | null {
  if (!isCellError(text)) return null;
  const row = block.lines.findIndex((line) => line.includes(text));
  const place = placeIn(block, row, block.lines[row]?.indexOf(text) ?? 0);
  return (say) => say.functions.errorCell(name, parameter, place, text);
}
