import type { ReportMessages } from '../i18n/report-messages.ts';
import { type CohortMatrix, customerCohorts } from '../kpi/customer-cohorts.ts';
import type { Month } from '../kpi/day.ts';
import { cohortColumns, cohortRows } from './cohort-rows.ts';
import type { FurtherFacts, FurtherPage } from './further-facts.ts';
import { pageHead } from './page-head.ts';
import { shareText } from './share-text.ts';

/**
 * The sheet "KPI Cohorts": months of first purchase down, months since across, the share that bought again in each
 * cell. Source: kpis.md K11.
 */
export function cohortsPlan(facts: FurtherFacts, messages: ReportMessages): FurtherPage {
  const { deals, options, line } = facts;
  const say = messages.further.cohorts;
  const { customersSince } = facts.facts;
  const asked = { activeDays: options.activeDays, ...(customersSince ? { customersSince } : {}) };
  const whole = deals.has.has('customer') ? customerCohorts(deals, asked, facts.basis) : undefined;
  const matrix = whole && upTo(whole, facts.shown[facts.shown.length - 1] ?? 0);
  const repeat = line.kpis.repeatRate?.months.slice(-1)[0];
  const [again, of] = repeat?.counts ?? [];
  const answer = !matrix
    ? say.noCustomer
    : !of
      ? say.nobody
      : say.boughtAgain(again ?? 0, of, shareText(repeat?.value ?? 0, messages));
  const head = pageHead(say, answer, facts, messages);
  const rows = matrix && matrix.cohorts.length > 0 ? cohortRows(matrix, options.activeDays, messages) : [];
  return {
    columns: cohortColumns(matrix),
    rows: [...head, ...rows],
    frozenRows: head.length + Math.min(2, rows.length),
  };
}

/** The matrix up to the last month of the summary: a month that has only begun and has no data yet says nothing. */
function upTo(matrix: CohortMatrix, last: Month): CohortMatrix {
  const cohorts = matrix.cohorts
    .filter(({ month }) => month <= last)
    .map((cohort) => ({ ...cohort, bought: cohort.bought.slice(0, last - cohort.month + 1) }));
  const isWhole = cohorts[0]?.bought.length === matrix.cohorts[0]?.bought.length;
  return { ...matrix, cohorts, isPartial: matrix.isPartial && isWhole };
}
