import type { ReportMessages } from '../i18n/report-messages.ts';
import type { KpiCell } from '../kpi/cell.ts';
import { ratio } from '../kpi/ratio.ts';
import type { CountedFunnel } from '../kpi/stage-counts.ts';
import { emptyCells } from './empty-cell.ts';
import { groupRow } from './group-row.ts';
import { figure, inPlaces } from './kpi-rows.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import type { SummaryFacts } from './summary-facts.ts';

/**
 * The rows of a funnel kept as counts: for each stage how many reached it in each month, and of the stage before it
 * the share, from sums. Source: kpis.md, what each way of keeping a funnel can give.
 *
 * @param between how many columns stand between the months and the last one
 */
export function countedRows(
  { stages }: CountedFunnel,
  facts: Pick<SummaryFacts, 'shown'>,
  { summary }: ReportMessages,
  between = 3,
): RowPlan[] {
  const row = (key: string, label: CellPlan, cells: readonly KpiCell[], format: string): RowPlan => {
    const places = inPlaces(cells.slice(-facts.shown.length));
    const last = places.slice(-12);
    const sum = (count: number) => last.reduce((all, cell) => all + (cell?.counts[count] ?? 0), 0);
    const isShare = format === numberFormats.rate;
    const total = isShare ? ratio(sum(0), sum(1)) : last.reduce((all, cell) => all + (cell?.value ?? 0), 0);
    return {
      key,
      cells: [
        label,
        ...places.map((cell, place) => figure(cell?.value ?? null, format, place, false)),
        ...emptyCells(between),
        { value: total, format, style: 'value' },
      ],
    };
  };
  return [
    groupRow('group.counted', summary.countedFunnel, between + 1),
    ...stages.flatMap(({ name, reached, step }, stage) => {
      const key = `counted.${stage + 1}`;
      const of: CellPlan = { value: `    ${summary.ofStageBefore}`, style: 'countLabel' };
      return [
        row(key, { value: name, style: 'label' }, reached, numberFormats.count),
        ...(stage > 0 ? [row(`${key}.step`, of, step, numberFormats.rate)] : []),
      ];
    }),
  ];
}
