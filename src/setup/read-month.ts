import type { Month } from '../kpi/day.ts';
import { foldText } from './fold-text.ts';
import { monthNamed } from './month-names.ts';
import type { SetupCell } from './sheet-head.ts';

const yearFirst = /^(\d{4})[-./](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-./](\d{4})$/;
const named = /^(\p{L}+)(?:\.?[ ,]+|\.?[-/])(\d{4})(?: ?г\.?| год| года| година)?$/u;
const namedShort = /^(\p{L}+)\.?[-/ '’]+(\d{2})$/u;

/**
 * The month that a text names with its year: 2026-05, 05.2026, May 2026, май 2026 г., May-26 (of this century); null
 * for anything else, a date with a day included. Source: kpis.md K8, K10 (tables kept by months).
 *
 * @example
 * readMonth('Май 2026 г.') === monthFromText('2026-05') //=> true
 */
export function readMonth(cell: SetupCell | undefined): Month | null {
  if (typeof cell !== 'string' || cell.length > 30) return null;
  const text = foldText(cell);
  const [, yearBefore, monthAfter] = yearFirst.exec(text) ?? [];
  if (yearBefore) return monthIn(Number(yearBefore), Number(monthAfter));
  const [, monthBefore, yearAfter] = yearLast.exec(text) ?? [];
  if (yearAfter) return monthIn(Number(yearAfter), Number(monthBefore));
  const [, name = '', year] = named.exec(text) ?? [];
  if (year) return monthIn(Number(year), monthNamed(name));
  const [, shortName = '', twoDigits] = namedShort.exec(text) ?? [];
  return twoDigits ? monthIn(2000 + Number(twoDigits), monthNamed(shortName)) : null;
}

function monthIn(year: number, month: number): Month | null {
  const isIt = year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
  return isIt ? year * 12 + month - 1 : null;
}
