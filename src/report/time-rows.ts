import type { ReportMessages } from '../i18n/report-messages.ts';
import type { Month } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import { openByStage } from '../kpi/open-stage.ts';
import { isTimed, stageTimes, stillInStage, type TimeCell } from '../kpi/stage-times.ts';
import { medianOf } from '../kpi/stale-deals.ts';
import { groupRow } from './group-row.ts';
import { monthRow } from './month-row.ts';
import { stageName } from './reached-rows.ts';
import type { RowPlan } from './sheet-plan.ts';

/** Days in each stage by the month of leaving it, to a loss apart, and who is still in it. Source: kpis.md K7. */
export function timeRows(entities: Deals, shown: readonly Month[], messages: ReportMessages): RowPlan[] {
  const say = messages.further.funnel;
  const times = stageTimes(entities, { months: shown })[0]?.stages ?? [];
  const together = stageTimes(entities, { months: shown.slice(-12) })[0]?.stages ?? [];
  const rowsOf = (key: 'times' | 'losses') =>
    times.flatMap(({ months, lostMonths }, stage) => {
      const cells = key === 'times' ? months : lostMonths;
      const all = key === 'times' ? together[stage]?.all : together[stage]?.lostAll;
      if (cells.every(({ count }) => count === 0)) return [];
      return cellRows(`${key}.${stage}`, stageName(entities, stage, messages), cells, all, messages);
    });
  const group = (key: 'times' | 'losses' | 'still', rows: readonly RowPlan[]) =>
    rows.length === 0 ? [] : [groupRow(`group.${key}`, say.groups[key], 1), ...rows];
  return [
    ...group('times', rowsOf('times')),
    ...group('losses', rowsOf('losses')),
    ...group('still', stillRows(entities, messages)),
  ];
}

function cellRows(
  key: string,
  label: string,
  cells: readonly TimeCell[],
  all: TimeCell | undefined,
  { further: { funnel: say } }: ReportMessages,
): RowPlan[] {
  const part = (of: keyof TimeCell) => ({ values: cells.map((cell) => cell[of]), total: all?.[of] ?? null });
  return [
    monthRow({ key, label, ...part('median'), format: 'days' }),
    monthRow({ key: `${key}.mean`, label: say.mean, ...part('mean'), format: 'days', isBeside: true }),
    monthRow({ key: `${key}.deals`, label: say.deals, ...part('count'), format: 'count', isBeside: true }),
  ];
}

/** Known for the as-of day only: they stand under the last month. Without dates nobody knows how long they are there. */
function stillRows(entities: Deals, messages: ReportMessages): RowPlan[] {
  const say = messages.further.funnel;
  return openByStage(entities).flatMap((count, stage) => {
    if (count === 0) return [];
    const row = (key: string, label: string, value: number | null, format: 'count' | 'days') =>
      ({ key: `still.${stage}${key}`, label, values: [value], total: null, format }) as const;
    const isNone = stage === entities.stages.length;
    const label = isNone ? messages.setup.outcomes.open : stageName(entities, stage, messages);
    const days = isTimed(entities)
      ? Float64Array.from(stillInStage(entities, stage), (deal) => deal.days).sort()
      : [];
    return [
      monthRow(row('', label, count, 'count')),
      ...(days.length === 0
        ? []
        : [
            monthRow({ ...row('.median', say.ageMedian, medianOf(days), 'days'), isBeside: true }),
            monthRow({
              ...row('.longest', say.ageLongest, days[days.length - 1] ?? null, 'count'),
              isBeside: true,
            }),
          ]),
    ];
  });
}
