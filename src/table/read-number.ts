import type { DecimalMark } from '../setup/setup.ts';
import type { Cell } from './cell.ts';
import { decide } from './column-reading.ts';
import { type NumberInText, numberInText } from './number-text.ts';

/** What stands in a number column and is no number. Blank is NaN. */
export const UNREADABLE_NUMBER = Number.POSITIVE_INFINITY;

/** No sum of money is larger; what is would spoil every sum. */
const largest = 1e15;

/**
 * Beyond the largest number: an open text like 1,234, until the mark of its column is known. What it is if its mark
 * separates thousands stands on top of one of these, in ten-thousandths: that of a percentage has two decimals more.
 */
const openComma = 2e15;
const openPoint = 4e15;
const openScale = 10_000;

const textsRemembered = 20_000;

export interface NumberColumnTable {
  readonly isBlank: (text: string) => boolean;
  /** The mark that a person chose for the column. */
  readonly mark?: DecimalMark | undefined;
}

/** A column of numbers while it is being read. */
export interface NumberColumn {
  /**
   * The number in a cell: NaN for blank, `UNREADABLE_NUMBER` for what is no number or above 10^15 either way; for an
   * open text a mark, which becomes a number when the column is settled.
   */
  read(cell: Cell | undefined): number;
  /** Counts a cell of the column, once a row: what the mark is decided by. */
  count(cell: Cell | undefined): void;
  /** The currency that a text names, '' for none. */
  currency(text: string): string;
  /** Decides the mark, once all rows are read. */
  settle(suggested: () => DecimalMark): SettledNumbers;
}

/** The mark before the decimals in a column, and what it makes of its texts. */
export interface SettledNumbers {
  readonly mark: DecimalMark;
  readonly isSure: boolean;
  /** How many cells are thousands or decimals, and the first of them. */
  readonly open: number;
  readonly sample: string;
  /** Currency → how many cells name it. */
  readonly currencies: ReadonlyMap<string, number>;
  /**
   * A bare text with the mark that the locale does not have, where the numbers beside it are all below a thousand: the
   * locale may have read their thousands as decimals. '' elsewhere.
   */
  readonly imported: string;
  /** What `read` gave as a number. */
  number(read: number): number;
}

/**
 * A column of number cells: numbers, and texts (`numberInText`).
 *
 * @example
 * numberColumn({ isBlank }).read('12.5%') //=> 0.125
 */
export function numberColumn({ isBlank, mark }: NumberColumnTable): NumberColumn {
  const texts = new Map<string, NumberInText | null>();
  const only = { decimalPoint: 0, decimalComma: 0 };
  const currencies = new Map<string, number>();
  let open = 0;
  let sample = '';
  const numbers = { some: false, thousands: false };
  /** The first bare text with each mark. */
  const bare = { decimalPoint: '', decimalComma: '' };

  const inText = (text: string): NumberInText | null => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const found = numberInText(text);
    if (texts.size < textsRemembered) texts.set(text, found);
    return found;
  };

  return {
    read: (cell) => {
      if (typeof cell === 'number') return within(cell);
      if (cell === '' || cell === undefined || cell === null || cell === false) return Number.NaN;
      if (typeof cell !== 'string') return UNREADABLE_NUMBER;
      if (isBlank(cell)) return Number.NaN;
      const found = inText(cell);
      if (!found) return UNREADABLE_NUMBER;
      return found.open ? opened(found.value, found.open) : within(found.value);
    },
    count: (cell) => {
      if (typeof cell === 'number') {
        numbers.some = true;
        if (Math.abs(cell) >= 1000) numbers.thousands = true;
      }
      if (typeof cell !== 'string' || cell === '') return;
      const found = inText(cell);
      if (!found) return;
      if (found.mark) only[found.mark]++;
      if (found.mark && found.currency === '') bare[found.mark] ||= cell.trim();
      if (found.currency !== '') currencies.set(found.currency, (currencies.get(found.currency) ?? 0) + 1);
      if (!found.open) return;
      if (open === 0) sample = cell.trim();
      open++;
    },
    currency: (text) => inText(text)?.currency ?? '',
    settle: (suggested) => {
      const { way, isSure } = decide({ only, both: open }, mark, suggested);
      const mayBeDecimals = numbers.some && !numbers.thousands;
      return {
        mark: way,
        isSure: isSure || open === 0,
        open,
        sample,
        currencies,
        imported: mayBeDecimals && bare[way] !== '' && suggested() !== way ? bare[way] : '',
        number: (read) => settled(read, way),
      };
    },
  };
}

/**
 * Is the text a number in any column, whatever its marks mean?
 *
 * @example
 * isNumberText('€ 5') //=> true
 */
export const isNumberText = (text: string): boolean => numberInText(text) !== null;

/** Has the number still to be decided by the mark of its column? */
export const isOpenNumber = (read: number) => Math.abs(read) >= openComma && Number.isFinite(read);

function opened(value: number, mark: DecimalMark): number {
  const scaled = Math.round(value * openScale);
  const base = mark === 'decimalComma' ? openComma : openPoint;
  return scaled < 0 ? scaled - base : scaled + base;
}

function settled(read: number, mark: DecimalMark): number {
  if (!isOpenNumber(read)) return read;
  const isPoint = Math.abs(read) >= openPoint;
  const scaled = Math.abs(read) - (isPoint ? openPoint : openComma);
  const isDecimal = (mark === 'decimalPoint') === isPoint;
  const value = scaled / (isDecimal ? openScale * 1000 : openScale);
  return read < 0 ? -value : value;
}

function within(value: number): number {
  return Math.abs(value) <= largest ? value : UNREADABLE_NUMBER;
}
