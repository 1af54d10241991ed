import { bottleneck } from '../../../src/kpi/bottleneck.ts';
import { stageLeaving, stageTimes, stillInStage, type TimeCell } from '../../../src/kpi/stage-times.ts';
import { type Answer, type Cells, cellKey } from '../cells.ts';
import { type Asked, lineValue, plain } from './question.ts';

/** K7: time in each stage, ages, negative times, bottlenecks. */
export function stageTimeCells(cells: Cells, { company, deals, months, dimensions }: Asked): void {
  const mean = ({ mean: of, count }: TimeCell): Answer => [of, undefined, count];
  const median = ({ median: of, count }: TimeCell): Answer => [of, null, count];
  for (const [name, dimension] of dimensions) {
    for (const line of stageTimes(deals, dimension ? { months, dimension } : { months })) {
      for (const { name: stage, months: forward, all, lostMonths, lostAll } of line.stages) {
        for (const [way, byMonth, together] of [
          ['forward', forward, all],
          ['lost', lostMonths, lostAll],
        ] as const) {
          [...byMonth, together].forEach((cell, index) => {
            const place = [name, lineValue(line), company.setup.months[index] ?? 'all'] as const;
            cells.set(cellKey(`K7.${stage}.${way}.mean`, ...place), mean(cell));
            cells.set(cellKey(`K7.${stage}.${way}.median`, ...place), median(cell));
          });
        }
      }
    }
  }
  deals.stages.forEach(({ name: stage }, at) => {
    for (const { row, days } of stillInStage(deals, at)) {
      cells.set(cellKey(`K7.${stage}.age`, 'deal', deals.ids[row] ?? '', ''), plain(days));
    }
    deals.ids.forEach((id, row) => {
      const days = stageLeaving(deals, at, row)?.days ?? 0;
      if (days < 0) cells.set(cellKey(`K7.${stage}.negative`, 'deal', id, ''), plain(days));
    });
  });
  const { lowestStep, longestStage } = bottleneck(deals, { months, reach: company.setup.reach_rule });
  cells.set(cellKey('K7.bottleneck.step', 'total', '', ''), plain(lowestStep?.to ?? null));
  const { stage, days } = longestStage ?? { stage: null, days: null };
  cells.set(cellKey('K7.bottleneck.median', 'total', '', ''), [
    stage === null ? null : stage + 1,
    days,
    undefined,
  ]);
}
