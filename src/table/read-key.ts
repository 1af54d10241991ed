import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

const scientific = /^\d(?:[.,]\d+)?[eE]\+\d+$/;

/**
 * Was this id turned into a number that no longer tells ids apart: above 2^53, or in E-notation? Source: kpis.md K1.
 *
 * @example
 * isDamagedKey('4.0E+31') //=> true
 */
export function isDamagedKey(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return Math.abs(cell) > Number.MAX_SAFE_INTEGER;
  return typeof cell === 'string' && cell.includes('+') && scientific.test(cell.trim());
}

const fragile = /^(?:0\d+|\d+[a-z]\d+)$/i;

/**
 * Is it an id of the kind that a spreadsheet makes another one of as a number: 0012, or digits with one letter, which
 * may be an E, as 12A5? Source: kpis.md, Mistakes other systems made.
 *
 * @example
 * isFragileKey('0012') //=> true
 */
export function isFragileKey(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const start = cell.charCodeAt(0);
  return start >= zero && start <= nine && fragile.test(cell);
}

const zero = 48;
const nine = 57;

/**
 * The key of a row as text, '' for blank. Ids stay text: '0012' is not '12'. E-mails are lower-cased; a text that is
 * clearly a phone number (a leading + or a bracket) becomes its digits. Source: kpis.md K1.
 *
 * @example
 * readKey('+359 (88) 123-45', isBlank, calendar) //=> '3598812345'
 */
export function readKey(
  cell: Cell | undefined,
  isBlank: (text: string) => boolean,
  calendar: ZoneCalendar,
): string {
  const text = cellText(cell, calendar);
  if (typeof cell !== 'string') return text;
  if (text === '' || isBlank(text)) return '';
  const key = text.trim();
  const start = key.charCodeAt(0);
  if ((start === plus || start === bracket) && phone.test(key)) return key.replace(/\D/g, '');
  return key.includes('@') ? key.toLowerCase() : key;
}

const plus = 43;
const bracket = 40;
const phone = /^[+(][\d\s().\-/]{5,}$/;
