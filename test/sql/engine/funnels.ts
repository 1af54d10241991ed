import { funnels } from '../../../src/kpi/funnel.ts';
import { stageConversion } from '../../../src/kpi/stage-conversion.ts';
import { type Cells, cellKey } from '../cells.ts';
import { cohortAnswers, eventAnswers, windowAnswers } from './cohort-answers.ts';
import { type Asked, lineValue, plain, put } from './question.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'];

/** K3: the funnel of each month, by the company's reach rule. */
export function funnelCells(cells: Cells, { company, deals, months, dimensions }: Asked): void {
  const reach = company.setup.reach_rule;
  for (const [name, dimension] of dimensions) {
    for (const attribution of ['cohort', 'event'] as const) {
      for (const [index, month] of months.entries()) {
        const asked = { from: month, to: month, attribution, reach, ...(dimension ? { dimension } : {}) };
        for (const line of funnels(deals, asked)) {
          line.stages.forEach(({ reached, step, overall }, stage) => {
            const place = [name, lineValue(line), company.setup.months[index] ?? ''] as const;
            const kpi = `K3.${attribution}.${stages[stage]}`;
            const [before, first] = [line.stages[stage - 1], line.stages[0]];
            cells.set(cellKey(kpi, ...place), plain(reached));
            cells.set(cellKey(`${kpi}.step`, ...place), [
              step,
              before ? reached : null,
              before?.reached ?? null,
            ]);
            cells.set(cellKey(`${kpi}.overall`, ...place), [overall, reached, first?.reached]);
          });
        }
      }
    }
  }
}

const pairs = [
  ['deal', 0, 5],
  ['contactedQualified', 1, 2],
  ['qualifiedContract', 2, 4],
  ['contactedWon', 1, 5],
] as const;

/** K4: conversions between two stages. *Deal* has its cohorts in the catalogue, and only its EVENT form here. */
export function conversionCells(cells: Cells, { company, deals, months, dimensions }: Asked): void {
  const { reach_rule: reach, window_days_W: window } = company.setup;
  for (const [name, dimension] of dimensions) {
    for (const [sql, from, to] of pairs) {
      for (const [attribution, windowDays, answers] of [
        ['cohort', null, cohortAnswers],
        ['cohort', window, windowAnswers],
        ['event', null, eventAnswers],
      ] as const) {
        if (sql === 'deal' && attribution === 'cohort') continue;
        const asked = {
          from,
          to,
          attribution,
          months,
          windowDays,
          reach: sql === 'deal' ? 'any' : reach,
        } as const;
        for (const line of stageConversion(deals, dimension ? { ...asked, dimension } : asked) ?? []) {
          for (const [after, read] of answers) {
            const place = [`K4.${sql}.${after}`, name, lineValue(line)] as const;
            put(cells, company.setup.months, place, line.conversion.months.map(read));
          }
        }
      }
    }
  }
}
