import type { ReportMessages } from '../i18n/report-messages.ts';
import { chronicReps } from '../kpi/chronic-reps.ts';
import { shortMonth } from './date-words.ts';
import type { FurtherFacts } from './further-facts.ts';
import { listBlock, uniqueKeys } from './list-block.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';

/** Reps whose sales were below the team's median in each of the last three full months. Source: kpis.md K9. */
export function repList({ deals, facts }: FurtherFacts, messages: ReportMessages): RowPlan[] {
  const say = messages.further.lists;
  const keyOf = uniqueKeys('reps');
  const reps = chronicReps(deals, facts, { percent: 100 });
  const judged = reps.filter(({ isChronic }) => isChronic !== null);
  const chronic = reps.filter(({ isChronic }) => isChronic);
  const months = chronic[0]?.months ?? [];
  const figures = (values: readonly (number | null)[], style: 'value' | 'count'): CellPlan[] =>
    values.map((value) => ({ value, format: numberFormats.money, style }));
  return listBlock(
    {
      key: 'reps',
      title: say.titles.reps,
      said: judged.length === 0 ? say.fewReps : say.reps(chronic.length, judged.length),
      head: [
        { value: say.columns.rep, style: 'headLeft' },
        ...months.map(({ month }): CellPlan => ({ value: shortMonth(month, messages), style: 'headRight' })),
      ],
      items: chronic.map(({ name, months: own }) => {
        const key = keyOf(name);
        return [
          {
            key,
            cells: [
              { value: name, style: 'label' },
              ...figures(
                own.map(({ booked }) => booked),
                'value',
              ),
            ],
          },
          {
            key: `${key}.median`,
            cells: [
              { value: `    ${say.median}`, style: 'countLabel' },
              ...figures(
                own.map(({ teamMedian }) => teamMedian),
                'count',
              ),
            ],
          },
        ];
      }),
    },
    messages,
  );
}
