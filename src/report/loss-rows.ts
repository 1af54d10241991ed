import type { ReportMessages } from '../i18n/report-messages.ts';
import type { Month } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import { lostByReason } from '../kpi/lost-reasons.ts';
import { groupRow } from './group-row.ts';
import { monthRow } from './month-row.ts';
import type { RowPlan } from './sheet-plan.ts';

/** Deals lost by reason: how many, their share and their amount; none where no reason is known. Source: kpis.md K22. */
export function lossRows(
  deals: Deals,
  shown: readonly Month[],
  currency: string,
  messages: ReportMessages,
): RowPlan[] {
  const say = messages.further.funnel;
  const reasons = lostByReason(deals, { months: shown })?.[0]?.reasons ?? [];
  if (reasons.length === 0) return [];
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const sorted = [...reasons].sort(
    (one, other) =>
      Number(one.reason === '') - Number(other.reason === '') || other.total.count - one.total.count,
  );
  return [
    groupRow('group.lost', say.groups.lost, 1),
    monthRow({
      key: 'lost',
      label: say.lost,
      values: shown.map((_, month) => sum(reasons.map(({ months }) => months[month]?.count ?? 0))),
      total: sum(reasons.map(({ total }) => total.count)),
      format: 'count',
    }),
    ...sorted.flatMap(({ reason, months, total }) => {
      const key = reason === '' ? 'lostWithoutReason' : `lost.${reason}`;
      const part = (of: keyof typeof total) => ({ values: months.map((cell) => cell[of]), total: total[of] });
      const amount = messages.further.lists.amount(currency);
      return [
        monthRow({ key, label: reason || say.noReason, ...part('count'), format: 'count' }),
        monthRow({
          key: `${key}.share`,
          label: say.ofLost,
          ...part('share'),
          format: 'rate',
          isBeside: true,
        }),
        monthRow({ key: `${key}.amount`, label: amount, ...part('amount'), format: 'money', isBeside: true }),
      ];
    }),
  ];
}
