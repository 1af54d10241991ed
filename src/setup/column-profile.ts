import { alwaysBlank, defaultBlankTexts } from './blank-texts.ts';
import { cellText } from './cell-text.ts';
import { foldText } from './fold-text.ts';
import type { SetupCell } from './sheet-head.ts';

/** What the cells of a column look like; shares are of the filled cells, 0 to 1. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: number;
  readonly numbers: number;
  readonly texts: number;
  /** How many of the filled cells differ. */
  readonly distinct: number;
  /** The different texts and numbers as they are spelt, in the order they appear. */
  readonly values: readonly string[];
  /** The first different cells, at most three, for people. */
  readonly samples: readonly SetupCell[];
}

/**
 * Looks at the cells of one column beneath its header.
 *
 * @example columnProfile(['Won', 'Lost', 'won', '']).distinct //=> 2 / 3
 */
export function columnProfile(cells: readonly SetupCell[]): ColumnProfile {
  blanks ??= new Set([...alwaysBlank(), ...defaultBlankTexts].map(foldText));
  const seen = new Map<string, SetupCell>();
  let filled = 0;
  let dates = 0;
  let numbers = 0;
  for (const cell of cells) {
    const text = cellText(cell).slice(0, longestCell);
    const key = cell instanceof Date ? `date ${cell.getTime()}` : foldText(text);
    if (blanks.has(key)) continue;
    filled += 1;
    if (looksLikeDate(cell, text)) dates += 1;
    else if (looksLikeNumber(cell, text)) numbers += 1;
    if (!seen.has(key)) seen.set(key, cell);
  }
  const different = [...seen.values()];
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    dates: share(dates),
    numbers: share(numbers),
    texts: share(filled - dates - numbers),
    distinct: share(different.length),
    values: different.map(cellText).filter((text) => text !== ''),
    samples: different.slice(0, 3),
  };
}

/** Whether a cell holds a date or a number, or a text that looks like one; headers are neither. */
export function isValueCell(cell: SetupCell): boolean {
  const text = cellText(cell);
  return typeof cell === 'boolean' || looksLikeDate(cell, text) || looksLikeNumber(cell, text);
}

/** A Date, or a text that begins like one: 2026-03-31, 31.03.2026, 3/31/26, 5 March 2026. */
function looksLikeDate(cell: SetupCell, text: string): boolean {
  if (cell instanceof Date) return !Number.isNaN(cell.getTime());
  return typeof cell === 'string' && text.length <= longestValue && dateText.test(text);
}

/** A number, or a text of digits with signs, separators and a currency around them. */
function looksLikeNumber(cell: SetupCell, text: string): boolean {
  if (typeof cell === 'number') return Number.isFinite(cell);
  return typeof cell === 'string' && text.length <= longestValue && numberText.test(text);
}

const dateText =
  /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](\d{4}|\d{2})|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})($|[\sT,])/u;
const numberText =
  /^[-+(]?\s?(\p{Sc}|EUR|USD|GBP|CHF|RUB|BGN)?\s?[-+]?\d[\d\s.,']*\)?(\p{Sc}|EUR|USD|GBP|CHF|RUB|BGN|%|лв\.?|руб\.?|р\.?|kr|zł)?\)?$/u;

/** Texts that only say that there is nothing, folded. */
let blanks: ReadonlySet<string> | undefined;

/** More of a text tells nothing about a column. */
const longestCell = 200;

/** Longer texts are no dates and no numbers. */
const longestValue = 40;
