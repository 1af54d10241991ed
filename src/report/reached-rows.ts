import type { ReportMessages } from '../i18n/report-messages.ts';
import type { Month } from '../kpi/day.ts';
import type { Deals, Dimension } from '../kpi/deals.ts';
import { type Funnel, funnels } from '../kpi/funnel.ts';
import type { Reach } from '../kpi/stage-reach.ts';
import { groupRow } from './group-row.ts';
import { monthRow } from './month-row.ts';
import type { RowPlan } from './sheet-plan.ts';

/** How many leads reached each stage: of each month, and of the last twelve together. */
export interface FunnelByMonth {
  readonly months: readonly Funnel[];
  readonly all: Funnel;
}

/** The funnel of the months shown, or that of each value of a dimension. Source: kpis.md K3, COHORT. */
export function funnelsByMonth(
  entities: Deals,
  shown: readonly Month[],
  reach: Reach,
  dimension?: Dimension,
): FunnelByMonth[] {
  const last = shown[shown.length - 1] ?? 0;
  const funnelsOf = (from: Month, to: Month) =>
    funnels(entities, { from, to, attribution: 'cohort', reach, ...(dimension && { dimension }) });
  const months = shown.map((month) => funnelsOf(month, month));
  return funnelsOf(Math.max(shown[0] ?? 0, last - 11), last).map((all, line) => ({
    all,
    months: months.map((found) => found[line] as Funnel),
  }));
}

/** How many leads of each month reached each stage, and their share of the stage before and of the first. Source: kpis.md K4. */
export function reachedRows(
  entities: Deals,
  { months, all }: FunnelByMonth,
  messages: ReportMessages,
): RowPlan[] {
  const say = messages.further.funnel;
  const names = all.stages.map((_, stage) => stageName(entities, stage, messages));
  const stages = all.stages.flatMap((total, stage) => {
    const { before } = total;
    const share = (of: 'step' | 'overall', label: string) =>
      monthRow({
        key: `reached.${stage}.${of}`,
        label,
        values: months.map((funnel) => funnel.stages[stage]?.[of] ?? null),
        total: total[of],
        format: 'rate',
        isBeside: true,
      });
    const isKnown = total.reached !== null;
    return [
      monthRow({
        key: `reached.${stage}`,
        label: names[stage] ?? '',
        values: months.map((funnel) => funnel.stages[stage]?.reached ?? null),
        total: total.reached,
        format: 'count',
      }),
      ...(before === null ? [] : [share('step', isKnown ? say.of(names[before] ?? '') : say.notKnown)]),
      // Of the first stage the share is the same where nothing stands between.
      ...(before && isKnown ? [share('overall', say.of(names[0] ?? ''))] : []),
    ];
  });
  const unknown = monthRow({
    key: 'reached.unknown',
    label: say.unknown,
    values: months.map(({ stageUnknown }) => stageUnknown),
    total: all.stageUnknown,
    format: 'count',
  });
  const isUnknown = months.some(({ stageUnknown }) => stageUnknown > 0);
  return [groupRow('group.reached', say.groups.reached, 1), ...stages, ...(isUnknown ? [unknown] : [])];
}

/**
 * The name of a stage; the last one of all is "won". Of those without a name in the set-up the first is the lead, one
 * that qualifies is the quote, the other one the deal of a lead.
 */
export function stageName({ stages }: Deals, stage: number, { setup, further }: ReportMessages): string {
  const { name, role } = stages[stage] ?? { role: 'won' };
  const unnamed = {
    lead: setup.leadStage,
    qualified: setup.roles.qualified,
    none: further.lists.columns.deal,
    won: setup.outcomes.won,
  };
  return name || unnamed[role];
}
