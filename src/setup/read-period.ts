import type { Month } from '../kpi/day.ts';
import { foldText } from './fold-text.ts';
import { readMonth } from './read-month.ts';
import type { SetupCell } from './sheet-head.ts';

/** Whole months that a cell names. */
export interface NamedPeriod {
  readonly first: Month;
  readonly months: number;
}

/** First to fourth, a quarter, a half, a year in full or in short, and what says nothing besides. */
const word =
  /^(?:(1|i|first|п[еъ]рв.+)|(2|ii|second|втор.+)|(3|iii|third|трет.+)|(4|iv|fourth|четв.+)|(q|qtr|quarter|кв|кварт.+|трим.*)|(h|half|пг|полуг.+)|((?:19|2[01])\d\d)|(\d\d)|(г|год.*|year|of|за|st|nd|rd|th|[йе]|ый|ое|[врт][ио]))$/;

/**
 * The quarter, half or year that a cell names with its year, or the month (`readMonth`): Q1 2026, 2026-Q1, 1Q26,
 * I квартал 2026 г., 1-во тримесечие 2026, H1 2026, 2-е полугодие 2026, 2026. Of the calendar: a fiscal year (FY26,
 * 2025/26) may start in any month. Null for it, and for anything else. Sources: kpis.md K8, C1.
 *
 * @example
 * readPeriod('Q2 2026') //=> { first: 24_315, months: 3 }
 */
export function readPeriod(cell: SetupCell | undefined): NamedPeriod | null {
  const month = readMonth(cell);
  if (month !== null) return { first: month, months: 1 };
  const text = typeof cell === 'string' || typeof cell === 'number' ? foldText(`${cell}`) : '';
  if (text.length > 30 || /^-|[^\p{L}\d .,'’/-]/u.test(text)) return null;
  const parts = text.replace('п/г', 'пг').match(/\d+|\p{L}+/gu) ?? [];
  const kinds = parts
    .map((part) => (word.exec(part) ?? []).slice(1).findIndex(Boolean))
    .filter((kind) => kind !== 8)
    .sort()
    .join('');
  if (!/^(?:6|(?:[0-3]4|[01]5)[67])$/.test(kinds)) return null;
  const year = Number(/\d\d+/.exec(text));
  const months = [3, 6][Number(kinds[1]) - 4] ?? 12;
  const before = months === 12 ? 0 : months * Number(kinds[0]);
  return { first: (year < 100 ? 2000 + year : year) * 12 + before, months };
}
