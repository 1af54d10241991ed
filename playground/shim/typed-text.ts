import { readDate } from './date-text.ts';
import type { LocaleFacts } from './locale.ts';
import { readNumber } from './number-text.ts';

/** What a cell holds after a text has been typed into it. */
export type Typed =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null; readonly format: string }
  | { readonly kind: 'formula'; readonly text: string };

/** Where a text is typed. */
export interface TypedInto {
  readonly locale: LocaleFacts;
  /** The cell's number format. */
  readonly format: string;
  /** The year of a date that is typed without one. */
  readonly year: number;
  /** False where a leading `+` or `-` begins no formula: in CSV files. */
  readonly signs?: boolean;
}

/**
 * Reads a text as Google Sheets reads what a person types: `=` begins a formula, `'` keeps text, dates, times,
 * numbers, percents, money and TRUE or FALSE are recognised in the locale's spelling. Under the format `@` all
 * stays text. `format` is what an automatic cell takes on.
 */
export function readTyped(text: string, cell: TypedInto): Typed {
  if (text === '') return { kind: 'value', value: null, format: '' };
  if (cell.format === '@') return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text };
  const trimmed = text.trim();
  const logical = trimmed.toUpperCase();
  if (logical === 'TRUE' || logical === 'FALSE')
    return { kind: 'value', value: logical === 'TRUE', format: '' };
  const read = readNumber(trimmed, cell.locale) ?? readDate(trimmed, cell.locale, cell.year);
  if (read) return { kind: 'value', value: read.value, format: read.format };
  if (cell.signs !== false && /^[-+][\p{L}\d(]/u.test(text)) return { kind: 'formula', text: `=${text}` };
  return plain(text);
}

function plain(text: string): Typed {
  return { kind: 'value', value: text, format: '' };
}

/** True when a pattern shows a number as a date or a time. Text in quotes, brackets and after `\` is no pattern. */
export function isDatePattern(pattern: string): boolean {
  if (pattern === '' || pattern === '@') return false;
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const bare = (pattern.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/General|Standard/gi, '');
  const result = /[dmyhs]/i.test(bare);
  datePatterns.set(pattern, result);
  return result;
}

const datePatterns = new Map<string, boolean>();
