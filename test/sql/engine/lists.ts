import { chronicReps } from '../../../src/kpi/chronic-reps.ts';
import { customerCohorts } from '../../../src/kpi/customer-cohorts.ts';
import { monthOf, monthText } from '../../../src/kpi/day.ts';
import { historicValues } from '../../../src/kpi/historic-value.ts';
import { kpisByMonth } from '../../../src/kpi/kpis-by-month.ts';
import { lostByReason } from '../../../src/kpi/lost-reasons.ts';
import { openDeals } from '../../../src/kpi/stale-deals.ts';
import { foldText } from '../../../src/setup/fold-text.ts';
import { type Cells, cellKey } from '../cells.ts';
import { type Asked, plain } from './question.ts';

/** K9: the chronic reps, where there is a roster. */
export function chronicCells(cells: Cells, { company, deals, facts }: Asked): void {
  if (!facts.roster) return;
  for (const rep of chronicReps(deals, facts, { percent: company.setup.chronic_percent })) {
    const name = foldText(rep.name);
    cells.set(
      cellKey('K9.chronic', 'rep', name, ''),
      plain(rep.isChronic === null ? null : Number(rep.isChronic)),
    );
    for (const { month, booked, teamMedian, reps } of rep.months) {
      cells.set(cellKey('K9.teamMedian', 'rep', name, monthText(month)), [booked, teamMedian, reps]);
    }
  }
}

/** K11: the cohorts of the months shown. */
export function cohortCells(cells: Cells, { company, deals }: Asked): void {
  const shown = new Set(company.setup.months);
  for (const { month, size, bought } of customerCohorts(deals).cohorts) {
    bought.forEach((count, since) => {
      const [of, at] = [monthText(month), monthText(month + since)];
      if (shown.has(of) && shown.has(at))
        cells.set(cellKey('K11.cohort', 'cohort', of, at), [count / size, count, size]);
    });
  }
}

/** K15 of later months, K16. */
export function lifetimeCells(cells: Cells, { company, deals, facts, months }: Asked): void {
  const { setup } = company;
  for (const { name, revenue } of historicValues(deals, facts)) {
    cells.set(cellKey('K16.historic', 'customer', foldText(name), ''), plain(revenue));
  }
  const after = Array.from({ length: 12 }, (_, index) => monthOf(deals.asOf) + 1 + index);
  const later = kpisByMonth(deals, { months: after, windowDays: null, reach: setup.reach_rule }, facts)
    .lines[0];
  later?.kpis.planned?.months.forEach(({ value, counts }, index) => {
    const month = monthText(after[index] ?? 0);
    cells.set(cellKey('K15.open', 'total', '', month), plain(value));
    cells.set(cellKey('K15.open.deals', 'total', '', month), plain(counts[0]));
    const weighted = later.kpis.plannedWeighted?.months[index]?.value;
    cells.set(cellKey('K15.weighted', 'total', '', month), plain(weighted));
  });
  const question = {
    months,
    windowDays: null,
    reach: setup.reach_rule,
    activeDays: setup.gap_days_G,
    lagMonths: setup.lag_months_L,
    kpis: ['lifetimeValue', 'lifetimeValueToCac'] as const,
  };
  const kpis = kpisByMonth(deals, question, facts).lines[0]?.kpis;
  const value = kpis?.lifetimeValue?.total;
  const toCac = kpis?.lifetimeValueToCac?.total;
  const set = (kpi: string, answer: readonly [number | null | undefined, ...(number | null | undefined)[]]) =>
    cells.set(cellKey(`K16.${kpi}`, 'total', '', ''), [answer[0], answer[1], answer[2]]);
  if (value) {
    const [averageSale, orders, active, lost, start] = value.counts;
    set('cltv', [value.value]);
    set('averageSale', [averageSale, undefined, orders]);
    set('salesPerMonth', [undefined, orders, active]);
    set('churn', [undefined, lost, start]);
  }
  if (toCac) {
    set('cltvToCac', [toCac.value]);
    set('cac', [toCac.counts[1]]);
  }
}

/** K22. */
export function reasonCells(cells: Cells, { company, deals, months }: Asked): void {
  for (const { reason, months: byMonth } of lostByReason(deals, { months })?.[0]?.reasons ?? []) {
    byMonth.forEach(({ count, amount, share }, index) => {
      const place = ['reason', foldText(reason), company.setup.months[index] ?? ''] as const;
      cells.set(cellKey('K22.count', ...place), plain(count));
      cells.set(cellKey('K22.amount', ...place), plain(amount));
      // SQL has no line for a reason in a month without one.
      cells.set(cellKey('K22.share', ...place), [share, count, undefined]);
    });
  }
}

/** K23. */
export function attentionCells(cells: Cells, { deals }: Asked): void {
  const { open, ages, overdue, stale, noExpected, medianCycle } = openDeals(deals);
  const set = (kpi: string, rows: Iterable<number>, value: (index: number) => number) =>
    [...rows].forEach((row, index) => {
      cells.set(cellKey(kpi, 'deal', deals.ids[row] ?? '', ''), plain(value(index)));
    });
  set('K23.overdue', overdue, () => 1);
  set('K23.stale', stale, () => 1);
  set(
    'K23.age',
    [...open].filter((_, index) => (ages[index] as number) >= 0),
    (index) => [...ages].filter((age) => age >= 0)[index] as number,
  );
  for (const [kpi, value] of [
    ['overdueDeals', overdue.length],
    ['staleDeals', stale.length],
    ['noExpected', noExpected.length],
    ['medianCycle', medianCycle],
  ] as const) {
    cells.set(cellKey(`K23.${kpi}`, 'total', '', ''), plain(value));
  }
}
