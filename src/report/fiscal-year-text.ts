import type { Month } from '../kpi/day.ts';
import { periodStart } from '../kpi/to-date.ts';

/**
 * The fiscal year that a month lies in, by the calendar years that it touches.
 *
 * @example
 * fiscalYearText(monthFromText('2026-02'), 4) //=> '2025/26'
 */
export function fiscalYearText(month: Month, fiscalYearStart: number): string {
  const year = Math.floor(periodStart(month, 'year', fiscalYearStart) / 12);
  return fiscalYearStart === 1 ? String(year) : `${year}/${String(year + 1).slice(2)}`;
}
