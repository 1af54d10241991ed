import type { ReportMessages } from '../i18n/report-messages.ts';
import type { CohortMatrix } from '../kpi/customer-cohorts.ts';
import { monthText } from '../kpi/day.ts';
import { shortMonth } from './date-words.ts';

/** How many months of first purchase have a row of their own. */
const monthsOwn = 24;
/** How many months since have a column: all that these can have; with the keys, a new sheet has room for no more. */
export const monthsSince = monthsOwn - 1;

/** The customers of one month, or of several together: of so many, how many bought again n months later. */
export interface CohortLine {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly size: number;
  readonly since: readonly { readonly again: number; readonly of: number; readonly isPartial: boolean }[];
}

/** The cohorts of the last two years; earlier ones together. */
export function cohortLines(
  { cohorts, isPartial }: CohortMatrix,
  activeDays: number,
  messages: ReportMessages,
): CohortLine[] {
  const say = messages.further.cohorts;
  const [first] = cohorts;
  if (!first) return [];
  const last = first.month + first.bought.length - 1;
  const from = last - monthsOwn + 1;
  const cells = ({ month, bought, size }: (typeof cohorts)[number]) =>
    bought
      .slice(1, monthsSince + 1)
      .map((again, index) => ({ again, of: size, isPartial: isPartial && month + index + 1 === last }));
  const own = cohorts.filter(({ month }) => month >= from);
  const early = cohorts.filter(({ month }) => month < from);
  const lines = own.map(
    (cohort): CohortLine => ({
      key: `cohort.${monthText(cohort.month)}`,
      name: shortMonth(cohort.month, messages),
      ...(cohort.mayNotBeNew ? { note: say.mayNotBeNew(cohort.mayNotBeNew, activeDays) } : {}),
      size: cohort.size,
      since: cells(cohort),
    }),
  );
  if (early.length === 0) return lines;
  const earlyCells = early.map(cells);
  const since = Array.from({ length: monthsSince }, (_, index) => ({
    again: earlyCells.reduce((sum, line) => sum + (line[index]?.again ?? 0), 0),
    of: earlyCells.reduce((sum, line) => sum + (line[index]?.of ?? 0), 0),
    isPartial: earlyCells.some((line) => line[index]?.isPartial ?? false),
  }));
  const size = early.reduce((sum, cohort) => sum + cohort.size, 0);
  return [{ key: 'cohort.earlier', name: say.earlier(shortMonth(from, messages)), size, since }, ...lines];
}
