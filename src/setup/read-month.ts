import type { Month } from '../kpi/day.ts';
import { foldText } from './fold-text.ts';
import type { SetupCell } from './sheet-head.ts';

const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const russian = 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' ');
const bulgarian = 'яну фев мар апр май юни юли авг сеп окт ное дек'.split(' ');
const whole: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ruOf: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
};

const yearFirst = /^(\d{4})[-./](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-./](\d{4})$/;
const named = /^(\p{L}+)\.?[ ,]+(\d{4})(?: ?г\.?| год| года| година)?$/u;

/**
 * The month that a text names with its year: 2026-05, 05.2026, May 2026, май 2026 г.; null for anything else, a
 * date with a day included. Source: kpis.md K8, K10 (tables kept by months).
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
  return year ? monthIn(Number(year), monthNamed(name)) : null;
}

/** 1 to 12; 0 for no month. */
function monthNamed(name: string): number {
  const lists = [...Object.values(whole), english, russian, bulgarian];
  return Math.max(...lists.map((list) => list.indexOf(name))) + 1;
}

function monthIn(year: number, month: number): Month | null {
  const isIt = year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
  return isIt ? year * 12 + month - 1 : null;
}
