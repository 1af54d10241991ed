import { dayText } from '../kpi/day.ts';
import type { Cell } from './cell.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/**
 * A cell as text: a name in a text column, or what an issue shows. A date is its day in the spreadsheet's zone; a
 * missing cell is ''.
 *
 * @example
 * cellText(12, calendar) //=> '12'
 */
export function cellText(cell: Cell | undefined, calendar: ZoneCalendar): string {
  if (typeof cell === 'string') return cell;
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  const instant = cell.getTime();
  return Number.isNaN(instant) ? 'Invalid Date' : dayText(calendar.dayAt(instant));
}

/**
 * Is there anything in the cell? An unticked checkbox and a text of spaces are nothing.
 *
 * @example
 * isFilled(' ') //=> false
 */
export function isFilled(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return isVisibleAscii(cell.charCodeAt(0)) || cell.trim() !== '';
  return cell !== undefined && cell !== null && cell !== false;
}

const isVisibleAscii = (code: number) => code > 32 && code < 127;
