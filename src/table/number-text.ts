import type { DecimalMark } from '../setup/setup.ts';
import { currencyOf } from './currency-words.ts';

/** A number as it is written. */
export interface NumberInText {
  /** The number; where `open` is set, what it is if that mark separates thousands. */
  readonly value: number;
  /** Which mark this text, by itself, has before its decimals; null where it does not tell. */
  readonly mark: DecimalMark | null;
  /** The one mark in a text like 1,234 or 1.234, which may stand before thousands or decimals; else null. */
  readonly open: DecimalMark | null;
  /** '' where none is written. */
  readonly currency: string;
}

/**
 * The number that a text names: "1 054,00 лв.", "€ 3.500,00", "$1,054.00", "12'000.50", "(120)" and "−120" below 0,
 * "12,5 %" as 0.125. "1,234" and "1.234" by themselves are open. Null for anything else: nothing is guessed from
 * "1.2k" or "5 млн". Spaces, apostrophes and no-break spaces separate thousands.
 *
 * @example
 * numberInText('1 054,00 лв.')?.value //=> 1054
 */
export function numberInText(text: string): NumberInText | null {
  const bare = text.length > longest ? null : bareNumber(text);
  const digits = bare && readDigits(bare.digits);
  if (!digits || !bare) return null;
  const value = digits.value / (bare.isPercent ? 100 : 1);
  return { ...digits, value: bare.isNegative && value !== 0 ? -value : value, currency: bare.currency };
}

const longest = 60;

interface BareNumber {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly currency: string;
}

const before = /^(?:([-+])|(\()|([\p{L}\p{Sc}][\p{L}\p{Sc}.]*)) ?/u;
const behind = / ?(?:(%)|(\))|([\p{L}\p{Sc}][\p{L}\p{Sc}.]*))$/u;

/** Takes off, one after another, sign, brackets, percent sign and currency: each once, in any order. */
function bareNumber(text: string): BareNumber | null {
  let digits = text
    .replace(/[\s\u200b\u2060]+/g, ' ')
    .replace(/[−–‒]/g, '-')
    .trim();
  let sign = '';
  let open = false;
  let closed = false;
  let isPercent = false;
  let currency = '';
  const isCurrency = (word: string): boolean => {
    const found = currencyOf(word);
    if (found === null || (currency !== '' && currency !== found)) return false;
    currency = found;
    return true;
  };
  for (let found = before.exec(digits); found; found = before.exec(digits)) {
    if (found[1] ? sign !== '' : found[2] ? open : !isCurrency(found[3] ?? '')) return null;
    if (found[1]) sign = found[1];
    if (found[2]) open = true;
    digits = digits.slice(found[0].length);
  }
  for (let found = behind.exec(digits); found; found = behind.exec(digits)) {
    if (found[1] ? isPercent : found[2] ? closed : !isCurrency(found[3] ?? '')) return null;
    if (found[1]) isPercent = true;
    if (found[2]) closed = true;
    digits = digits.slice(0, digits.length - found[0].length);
  }
  if (open !== closed || (open && sign !== '')) return null;
  return { digits, isNegative: sign === '-' || open, isPercent, currency };
}

const single = /^(\d*)([.,])(\d*)$/;
const spaced = /^\d{1,3}(?:([ '’])\d{3})(?:\1\d{3})*(?:([.,])(\d*))?$/;
const both = /^\d{1,3}(?:(?:,\d{2,3})*,\d{3}\.\d*|(?:\.\d{3})+,\d*)$/;
const grouped = /^\d{1,3}(?:(?:,\d{2,3})+,\d{3}|(?:\.\d{3}){2,})$/;

type Digits = Pick<NumberInText, 'value' | 'mark' | 'open'>;

function readDigits(text: string): Digits | null {
  if (/^\d+$/.test(text)) return { value: Number(text), mark: null, open: null };
  const [, whole = '', sign, decimals = ''] = single.exec(text) ?? [];
  if (sign) return oneMark(whole, sign, decimals);
  const [isSpaced, , mark] = spaced.exec(text) ?? [];
  if (isSpaced)
    return { value: withDecimals(text, mark ?? ''), mark: mark ? markOf(mark) : null, open: null };
  const lastMark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const last = text.charAt(lastMark);
  if (both.test(text)) return { value: withDecimals(text, last), mark: markOf(last), open: null };
  if (!grouped.test(text)) return null;
  // A mark that stands twice separates thousands: the decimals, if there were any, would have the other one.
  return { value: withDecimals(text, ''), mark: last === ',' ? 'decimalPoint' : 'decimalComma', open: null };
}

/** Three digits behind the only mark, one to three before it, and no leading zero: thousands or decimals. */
function oneMark(whole: string, sign: string, decimals: string): Digits | null {
  if (whole === '' && decimals === '') return null;
  const isOpen = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (isOpen) return { value: Number(whole + decimals), mark: null, open: markOf(sign) };
  return { value: Number(`${whole}.${decimals}`), mark: decimals === '' ? null : markOf(sign), open: null };
}

const markOf = (sign: string): DecimalMark => (sign === ',' ? 'decimalComma' : 'decimalPoint');

/** The number whose decimals stand behind the last of these marks, if one is given. */
function withDecimals(text: string, mark: string): number {
  const at = mark === '' ? text.length : text.lastIndexOf(mark);
  return Number(`${text.slice(0, at).replace(/\D/g, '')}.${text.slice(at + 1)}`);
}
