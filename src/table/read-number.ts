import type { Cell } from './cell.ts';

/** What stands in a number column and is no number. Blank is NaN. */
export const UNREADABLE_NUMBER = Number.POSITIVE_INFINITY;

/** No sum of money is larger; what is would spoil every sum. */
const largest = 1e15;

const plain = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * The number in a cell: NaN for blank, `UNREADABLE_NUMBER` for what is no number. Reads numbers, plain numeric texts
 * and percentages, up to 10^15 either way.
 *
 * @example
 * readNumber('12.5%', isBlank) //=> 0.125
 */
export function readNumber(cell: Cell | undefined, isBlank: (text: string) => boolean): number {
  if (typeof cell === 'number') return within(cell);
  if (cell === '' || cell === undefined || cell === null || cell === false) return Number.NaN;
  if (typeof cell !== 'string') return UNREADABLE_NUMBER;
  return isBlank(cell) ? Number.NaN : textNumber(cell.trim());
}

/** Other ways of writing numbers (1 234,50; € 5; (300)) join here. */
function textNumber(text: string): number {
  const isPercent = text.endsWith('%');
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  if (!plain.test(digits)) return UNREADABLE_NUMBER;
  const value = Number(digits);
  return within(isPercent ? value / 100 : value);
}

function within(value: number): number {
  return Math.abs(value) <= largest ? value : UNREADABLE_NUMBER;
}
