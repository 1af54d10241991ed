import type { ReportMessages } from '../i18n/report-messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { kpiBasis } from '../kpi/basis.ts';
import type { PlanLine } from '../kpi/count-plans.ts';
import { monthOf } from '../kpi/day.ts';
import { kpisSplit } from '../kpi/kpis-by-month.ts';
import { monthsShown } from '../kpi/months-shown.ts';
import { countedFunnels } from '../kpi/stage-counts.ts';
import { takePlan } from '../kpi/take-plan.ts';
import { columnLabel } from '../setup/column-label.ts';
import { plansKnown } from '../setup/kept-plans.ts';
import { setupRows } from '../setup/setup-rows.ts';
import { splitChoices } from '../setup/split-choices.ts';
import { tellsWon } from '../setup/stage-column.ts';
import { askedKpis } from './asked-kpis.ts';
import { rowsInDoubt } from './doubt-rows.ts';
import { furtherPlans } from './further-plans.ts';
import { leavesOpen, OpenQuestion } from './open-question.ts';
import { type Progress, unwatched } from './progress.ts';
import { type EverythingRead, readEverything } from './read-everything.ts';
import { setupToSettle } from './settle-setup.ts';
import { setupPlan } from './setup-plan.ts';
import { summaryPlan } from './summary-plan.ts';
import { watchBuild } from './watch-build.ts';
import type { Workbook } from './workbook.ts';

/**
 * Builds the sheets "KPI Setup" and "KPI Summary" from the user's own sheets: everything is read and computed
 * first, then written.
 *
 * @param builtAt wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 * @param progress shows how far it has come, and stops it
 * @param asks whether a first build asks what only a person can say, instead of going by what is likely
 * @returns one sentence that says what was done
 * @throws UserError with one sentence where it cannot be done; nothing has been written then
 * @throws OpenQuestion where a first build has to ask
 */
export function buildSummary(
  given: Workbook,
  builtAt: string,
  messages: ReportMessages,
  progress: Progress = unwatched,
  asks = false,
): string {
  const watch = watchBuild(given, progress);
  const { workbook } = watch;
  watch.begin('find');
  const suggested = setupToSettle(workbook, messages, asks);
  if (asks && suggested.rivals.length > 0) throw new OpenQuestion();
  const read = readEverything(workbook, suggested, builtAt, messages);
  const { setup, evidence, deals, issues, names, rows, added } = read;
  if (asks && suggested.isFirst && leavesOpen(setup, evidence.checks)) throw new OpenQuestion();
  const isKnown = tellsWon(setup);
  const kept = isKnown ? withPlan(suggested.plans, read) : suggested.plans;
  const planned = setupPlan(setupRows(setup, evidence, messages.setup, kept));
  if (!isKnown) {
    // The set-up is where the user can say which one it is.
    watch.commit([planned], suggested.old);
    const { status } = setup.deals.columns;
    const texts = setup.statuses.map(({ text }) => text).slice(0, 5);
    throw new UserError((say) => say.setup.noWon(status ? columnLabel(status) : '', names, texts));
  }

  watch.begin('count');
  const plans = plansKnown(kept, setup.options, deals);
  const facts = { ...read.facts, plans };
  const shown = monthsShown(deals, facts);
  const last = shown[shown.length - 1];
  // A year before the last but one month: an unfinished last month is not compared.
  const months = Array.from({ length: 14 }, (_, index) => (last ?? 0) - 13 + index);
  const { windowDays, reach, lagMonths, activeDays, kpis } = setup.options;
  const fiscalYearStart = setup.options.toDate ? setup.options.fiscalYearStart : null;
  const totalFrom = shown[0] ?? 0;
  const asked = {
    months,
    totalFrom,
    windowDays,
    reach,
    lagMonths,
    activeDays,
    kpis: askedKpis(setup.options),
    fiscalYearStart,
    dimensions: setup.options.sheets.channels ? [null, 'channel' as const] : [null],
  };
  const basis = kpiBasis(deals, facts);
  const [whole, channels] = kpisSplit(deals, asked, facts, basis);
  const line = whole?.lines[0];
  if (last === undefined || !whole || !line) throw new UserError((say) => say.summary.noMonths(names));

  const summary = summaryPlan(
    {
      shown,
      months,
      line,
      missing: whole.missing,
      asOf: deals.asOf,
      dataStart: basis.start,
      activeDays,
      lagMonths,
      fiscalYearStart,
      counted: facts.counts ? (countedFunnels(facts.counts, deals, { months })[0] ?? null) : null,
      revenueFrom: basis.revenue.from,
      kpis,
      plans,
      issues,
      remarks: read.remarks,
      sheet: names,
      rows,
      currency: read.currency,
      timeZone: workbook.timeZone,
      builtAt,
    },
    messages,
  );
  const further = furtherPlans(
    {
      deals,
      facts,
      basis,
      shown,
      line,
      channels: channels?.lines ?? [],
      options: { ...setup.options, currency: read.currency },
      splitTitle:
        splitChoices(setup, messages.setup).find(({ id }) => id === setup.options.funnelBy)?.column ?? '',
      issues,
      timeZone: workbook.timeZone,
    },
    messages,
  );
  watch.commit([planned, summary, ...further], suggested.old);
  const done = messages.summary.done(rows, names, rowsInDoubt(issues));
  return added.length === 0 ? done : `${done} ${messages.summary.doneNew(added)}`;
}

/**
 * The plans that were kept, with that of the running month where this is the first build inside it: one as of a day that
 * a person has set is no build of that month. Source: kpis.md K15.
 */
function withPlan(plans: readonly PlanLine[], { deals, setup }: EverythingRead): readonly PlanLine[] {
  const month = monthOf(deals.asOf);
  if (setup.options.asOf !== null || plans.some((plan) => plan.month === month)) return plans;
  const dimensions = (['rep', 'channel'] as const).filter((one) => deals.has.has(one));
  return [...plans, ...takePlan(deals, dimensions)];
}
