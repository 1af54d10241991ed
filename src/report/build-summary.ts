import type { ReportMessages } from '../i18n/report-messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { dataStart } from '../kpi/data-start.ts';
import { dayFromText } from '../kpi/day.ts';
import { kpisByMonth } from '../kpi/kpis-by-month.ts';
import { monthsShown } from '../kpi/months-shown.ts';
import { columnLabel } from '../setup/column-label.ts';
import { setupRows } from '../setup/setup-rows.ts';
import { blankTest } from '../table/blank.ts';
import { tableNames } from '../table/table-names.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { columnDoubtText, rowsInDoubt } from './doubt-rows.ts';
import { figureChecks } from './figure-checks.ts';
import { kpiEvidence } from './kpi-evidence.ts';
import { isCopied } from './place-checks.ts';
import { type Progress, unwatched } from './progress.ts';
import { readDeals } from './read-deals.ts';
import { readFigures } from './read-figures.ts';
import { setupToSettle } from './settle-setup.ts';
import { setupChecks } from './setup-checks.ts';
import { setupPlan } from './setup-plan.ts';
import { namesOf, sheetsOf } from './sheets-of.ts';
import { summaryPlan } from './summary-plan.ts';
import { watchBuild } from './watch-build.ts';
import type { Workbook } from './workbook.ts';

/**
 * Builds the sheets "KPI Setup" and "KPI Summary" from the user's own sheets: everything is read and computed
 * first, then written.
 *
 * @param builtAt wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 * @param progress shows how far it has come, and stops it
 * @returns one sentence that says what was done
 * @throws UserError with one sentence where it cannot be done; nothing has been written then
 */
export function buildSummary(
  given: Workbook,
  builtAt: string,
  messages: ReportMessages,
  progress: Progress = unwatched,
): string {
  const watch = watchBuild(given, progress);
  const { workbook } = watch;
  watch.begin('find');
  const suggested = setupToSettle(workbook, messages);
  const { columns } = suggested.setup.deals;
  const sheets = sheetsOf(workbook, suggested.setup.deals, suggested.heads);
  const names = namesOf(workbook, sheets);

  const today = dayFromText(builtAt.slice(0, 10)) ?? 0;
  const asOf = dayFromText(suggested.setup.options.asOf ?? '') ?? today;
  const reading = {
    asOf,
    heads: suggested.heads,
    calendar: zoneCalendar((instant) => workbook.offsetAt(instant)),
    names: tableNames(blankTest(suggested.setup.options.blankTexts)),
    locale: () => workbook.locale(),
  };
  const read = readDeals(workbook, suggested.setup, sheets, reading);
  const figures = readFigures(workbook, suggested.setup, reading);
  const { setup, evidence, remarks, added } = suggested.settle(read.statuses);
  const { deals, issues: dealIssues, doubts: dealDoubts, rows, places } = read.finish(setup);
  const issues = figures.tables.reduce((all, table) => all.concat(table.issues), dealIssues);
  const doubts = figures.tables.reduce((all, table) => all.concat(table.doubts), dealDoubts);
  const checks = {
    ...setupChecks(setup, deals, dealIssues, dealDoubts, places),
    ...figureChecks(setup, figures),
  };
  const kpis = kpiEvidence(deals, figures.facts, setup.options, messages.kpiTexts);
  const planned = setupPlan(setupRows(setup, { ...evidence, checks, kpis }, messages.setup));
  if (!setup.statuses.some(({ outcome }) => outcome === 'won')) {
    // The set-up is where the user can say which one it is.
    watch.commit([planned], suggested.old);
    const header = columns.status ? columnLabel(columns.status) : '';
    const texts = setup.statuses.map(({ text }) => text).slice(0, 5);
    throw new UserError((say) => say.setup.noWon(header, names, texts));
  }

  watch.begin('count');
  const shown = monthsShown(deals);
  const last = shown[shown.length - 1];
  // A year before the last but one month: an unfinished last month is not compared.
  const months = Array.from({ length: 14 }, (_, index) => (last ?? 0) - 13 + index);
  const { windowDays, reach, lagMonths, activeDays } = setup.options;
  const asked = { months, windowDays, reach, lagMonths, activeDays };
  const { lines, missing } = kpisByMonth(deals, asked, figures.facts);
  const [line] = lines;
  if (last === undefined || !line) throw new UserError((say) => say.summary.noMonths(names));

  const summary = summaryPlan(
    {
      shown,
      months,
      line,
      missing,
      asOf: deals.asOf,
      dataStart: dataStart(deals),
      activeDays,
      lagMonths,
      kpis: setup.options.kpis,
      issues,
      remarks: [
        ...doubts.map((doubt) => columnDoubtText(doubt, messages)),
        ...places
          .filter(isCopied)
          .map((place) => messages.summary.parts.repeated(place.sheet, place.repeated, place.rows)),
        ...remarks,
      ],
      sheet: names,
      rows,
      currency: setup.options.currency,
      timeZone: workbook.timeZone,
      builtAt,
    },
    messages,
  );
  watch.commit([planned, summary], suggested.old);
  const done = messages.summary.done(rows, names, rowsInDoubt(issues));
  return added.length === 0 ? done : `${done} ${messages.summary.doneNew(added)}`;
}
