import type { Messages } from '../i18n/messages.ts';
import type { Month } from '../kpi/day.ts';

/**
 * A month with its whole name, for sentences.
 *
 * @example longMonth(2026 * 12 + 2, messages) //=> 'March 2026'
 */
export const longMonth = (month: Month, { summary }: Messages): string =>
  summary.longMonth((month % 12) + 1, Math.floor(month / 12));

/**
 * A month with its short name, for headers.
 *
 * @example shortMonth(2026 * 12 + 2, messages) //=> 'Mar 2026'
 */
export const shortMonth = (month: Month, { summary }: Messages): string =>
  summary.shortMonth((month % 12) + 1, Math.floor(month / 12));

/**
 * A day such as `2026-04-03` in the words of the language.
 *
 * @example dayWords('2026-04-03', messages) //=> '3 Apr 2026'
 */
export function dayWords(text: string, { summary }: Messages): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return summary.date(year, month, day);
}
