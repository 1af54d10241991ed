import { wordSet } from '../setup/word-set.ts';
import type { Cell } from './cell.ts';

const isNo = wordSet(['no', 'n', 'false', '0', 'нет', 'не', 'ложь', 'невярно']);

/**
 * A test whether a yes-or-no cell says yes: a ticked box, a number but 0, or a text that is neither blank nor a no.
 *
 * @example
 * tickTest(isBlank)('Нет') //=> false
 */
export function tickTest(isBlank: (text: string) => boolean): (cell: Cell | undefined) => boolean {
  return (cell) => {
    if (typeof cell === 'string') return !isBlank(cell) && !isNo(cell);
    return cell !== undefined && cell !== null && cell !== false && cell !== 0;
  };
}
