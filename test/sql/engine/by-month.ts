import { kpiBasis } from '../../../src/kpi/basis.ts';
import { type KpiQuestion, kpisByMonth } from '../../../src/kpi/kpis-by-month.ts';
import type { Answer, Cells } from '../cells.ts';
import { cohortAnswers, windowAnswers } from './cohort-answers.ts';
import { cohortKpis, figuresOf, figuresToDate } from './kpi-answers.ts';
import { type Asked, lineValue, put } from './question.ts';

/** The KPIs of the catalogue, month by month and to date, in every dimension. */
export function byMonth(cells: Cells, { company, deals, facts, months, dimensions }: Asked): void {
  const { setup } = company;
  const basis = kpiBasis(deals, facts);
  for (const [name, dimension] of dimensions) {
    const asked: KpiQuestion = {
      months,
      windowDays: null,
      reach: setup.reach_rule,
      lagMonths: setup.lag_months_L,
      activeDays: setup.gap_days_G,
      fiscalYearStart: setup.fiscal_year_start_month,
      ...(dimension ? { dimension } : {}),
    };
    const ask = (question: Partial<KpiQuestion>) =>
      kpisByMonth(deals, { ...asked, ...question }, facts, basis).lines;
    for (const line of ask({})) {
      const answer = (kpi: string, answers: readonly (Answer | undefined)[]) =>
        put(cells, setup.months, [kpi, name, lineValue(line)], answers);
      for (const [sql, kpi, read] of figuresOf(name)) answer(sql, line.kpis[kpi]?.months.map(read) ?? []);
      for (const [sql, kpi, after, read] of figuresToDate) {
        answer(`${sql}.quarter${after}`, line.kpis[kpi]?.quarterToDate?.map(read) ?? []);
        answer(`${sql}.year${after}`, line.kpis[kpi]?.yearToDate?.map(read) ?? []);
      }
      for (const [sql, kpi] of cohortKpis) {
        for (const [after, read] of cohortAnswers)
          answer(`K4.${sql}.${after}`, line.kpis[kpi]?.months.map(read) ?? []);
      }
    }
    for (const line of ask({ windowDays: setup.window_days_W, kpis: cohortKpis.map(([, kpi]) => kpi) })) {
      for (const [sql, kpi] of cohortKpis) {
        for (const [after, read] of windowAnswers) {
          put(
            cells,
            setup.months,
            [`K4.${sql}.${after}`, name, lineValue(line)],
            line.kpis[kpi]?.months.map(read) ?? [],
          );
        }
      }
    }
    if (!['total', 'channel', 'source'].includes(name)) continue;
    for (const line of ask({ lagMonths: 0, kpis: ['cac'] })) {
      const answers = line.kpis.cac?.months.map(({ value, counts }): Answer => [value, counts[0], counts[1]]);
      put(cells, setup.months, ['K10.cac0', name, lineValue(line)], answers ?? []);
    }
  }
}
