import { describe, expect, it } from 'vitest';
import { bottleneck } from '../../src/kpi/bottleneck.ts';
import { chronicReps } from '../../src/kpi/chronic-reps.ts';
import { customerCohorts } from '../../src/kpi/customer-cohorts.ts';
import { monthFromText, monthText } from '../../src/kpi/day.ts';
import { historicValues } from '../../src/kpi/historic-value.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { lostByReason } from '../../src/kpi/lost-reasons.ts';
import { stageLeaving, stageTimes, stillInStage, type TimeCell } from '../../src/kpi/stage-times.ts';
import { openDeals } from '../../src/kpi/stale-deals.ts';
import {
  activeDays,
  encodedCompany,
  expected,
  lagMonths,
  monthTexts,
  stageNames,
} from '../conformance/company.ts';
import { compareMeasure, reads } from '../conformance/compare.ts';

/** K7, K9, K11, K14 to K17 and K20 to K23. */
const company = encodedCompany();
const { deals, facts } = company;
const months = monthTexts.map((text) => monthFromText(text) ?? 0);
const { plain, ofTwo, noted } = reads;
const reasons = {
  'nobody active at the start': 'noneActive',
  'no customer yet': 'noCustomer',
  'no client had a contact': 'noContact',
  'nothing won, no cycle': 'nothingWon',
  'nothing closed': 'nothingClosed',
  'mean cycle 0': 'cycleZero',
  'only the current and later months': 'onlyFromNow',
  'no target': 'noTarget',
  'target reached': 'targetReached',
  reached: 'targetReached',
} as const;

let compared = 0;
const equal = (ours: unknown, theirs: unknown, where: string) => {
  compared++;
  if (typeof theirs === 'number' && typeof ours === 'number') expect(ours, where).toBeCloseTo(theirs, 9);
  else expect(ours, where).toEqual(theirs);
};

describe('the conformance company', () => {
  it.each([
    ['K9', 'sales per rep', 'salesPerRep', ofTwo],
    ['K10', 'payback, months', 'payback', ofTwo],
    ['K11', 'retention', 'retention', ofTwo],
    ['K11', 'churn', 'churn', ofTwo],
    ['K11', 'active at the end', 'activeCustomers', plain],
    ['K11', 'repeat-purchase rate, up to the end', 'repeatRate', ofTwo],
    ['K14', 'new', 'newSales', noted('deals')],
    ['K14', 'added', 'addedSales', noted('deals')],
    ['K14', 'returned', 'returnedSales', noted('deals')],
    ['K14', 'unknown', 'unknownSales', noted('deals')],
    ['K15', 'open, expected in the month', 'planned', noted('deals')],
    ['K15', 'open, expected in the month, weighted', 'plannedWeighted', plain],
    ['K15', 'plan at the start of the month', 'planAtStart', noted('deals')],
    ['K17', 'attempt', 'attempts', plain],
    ['K17', 'call', 'calls', plain],
    ['K17', 'e-mail', 'emails', plain],
    ['K17', 'first touch', 'firstTouches', plain],
    ['K17', 'meeting held', 'meetingsHeld', plain],
    ['K17', 'meeting set', 'meetingsSet', plain],
    ['K17', 'occasion', 'occasions', noted('planned')],
    ['K17', 'proposal', 'proposals', plain],
    ['K17', 'average proposals', 'averageProposals', ofTwo],
    ['K20', 'velocity, per day', 'velocity', noted('open', 'won', 'lost', 'average', 'cycle')],
    ['K21', 'pipeline coverage', 'coverage', ofTwo],
  ] as const)('%s %s is what the set says, with its counts and reasons', (kpi, measure, id, read) => {
    compared += compareMeasure(company, [kpi, measure], id, read, reasons, { lagMonths });
  });

  it('K7 time in stage is what the set says, by month, together, still in it and negative', () => {
    const part = expected['K7 time in stage, days, by month of leaving'];
    const [total] = stageTimes(deals, { months });
    const cell = (ours: TimeCell | undefined, theirs: Record<string, number | null>, where: string) => {
      equal(ours?.count, theirs.n, where);
      equal(ours?.mean, theirs.mean, where);
      equal(ours?.median, theirs.median, where);
    };
    for (const [name, printed] of Object.entries<(typeof part)[string]>(part)) {
      const stage = stageNames.indexOf(name);
      const ours = total?.stages[stage];
      monthTexts.forEach((text, month) => {
        cell(ours?.months[month], printed.months[text].forward, `${name} ${text}`);
        cell(ours?.lostMonths[month], printed.months[text].lost, `${name} ${text} lost`);
      });
      cell(ours?.all, printed.months.all.forward, `${name} all`);
      cell(ours?.lostAll, printed.months.all.lost, `${name} all lost`);
      const still = stillInStage(deals, stage).map(({ row, days }) => [deals.ids[row], days]);
      equal(Object.fromEntries(still), printed['still in it at as-of'], name);
      const negative = deals.ids.filter((_, row) => (stageLeaving(deals, stage, row)?.days ?? 0) < 0);
      equal(negative, printed.negative, name);
    }
  });

  it('K7 bottleneck: the narrowest step and the slowest stage', () => {
    const part = expected['K7 bottleneck'];
    const { lowestStep, longestStage } = bottleneck(deals, { months, reach: 'implied' });
    const to = lowestStep?.to ?? 0;
    equal(`${stageNames[to - 1]} to ${stageNames[to]}`, part['lowest step'], 'step');
    equal(lowestStep?.share, part.step, 'share');
    equal(stageNames[longestStage?.stage ?? 0], part['longest median'], 'stage');
    equal(longestStage?.days, part.days, 'days');
  });

  it('K9 chronic reps are what the set says, with the rule beside', () => {
    const reps = chronicReps(deals, facts, { percent: 100 });
    const printed = expected['K9 chronic'];
    equal(reps.map(({ name }) => name).sort(), Object.keys(printed).sort(), 'reps');
    for (const { name, isChronic, reason, months: compare } of reps) {
      equal(isChronic, printed[name].chronic, name);
      equal(reason, printed[name].reason === null ? null : 'notThere', name);
      compare.forEach(({ month, booked, teamMedian, reps: of, isBelow }, index) => {
        const theirs = printed[name].months[index];
        const ours = { month: monthText(month), booked, 'team median': teamMedian, reps: of, below: isBelow };
        equal(ours, theirs, `${name} ${theirs.month}`);
      });
    }
  });

  it('K11 cohorts are what the set says', () => {
    const printed = expected['K11 cohorts: [customers, share]'];
    const matrix = customerCohorts(deals);
    equal(
      matrix.cohorts.map(({ month }) => monthText(month)),
      Object.keys(printed),
      'cohorts',
    );
    equal(matrix.isPartial, true, 'partial');
    for (const { month, size, bought } of matrix.cohorts) {
      const theirs = printed[monthText(month)];
      equal(size, theirs.size, monthText(month));
      equal(
        bought,
        theirs.bought.map(([count]: [number]) => count),
        monthText(month),
      );
    }
  });

  it('K15 open deals expected later are what the set says', () => {
    const { lines } = kpisByMonth(deals, {
      months: [...months, (months[4] ?? 0) + 1],
      windowDays: null,
      reach: 'implied',
    });
    const printed = expected['K15 open, expected later']['2026-06'];
    equal(lines[0]?.kpis.planned?.months[5]?.value, printed.raw, 'raw');
    equal(lines[0]?.kpis.planned?.months[5]?.counts[0], printed.deals, 'deals');
    equal(lines[0]?.kpis.plannedWeighted?.months[5]?.value, printed.weighted, 'weighted');
  });

  it('K16 lifetime value: of each customer, from data, and on CAC', () => {
    const printed = expected['K16 lifetime value'];
    const historic = historicValues(deals, facts).map(({ name, revenue }) => [name, revenue]);
    equal(Object.fromEntries(historic), printed['historic, by customer (revenue up to as-of)'], 'historic');
    const question = { months, windowDays: null, reach: 'implied' as const, activeDays, lagMonths };
    const kpis = kpisByMonth(deals, question, facts).lines[0]?.kpis;
    const from = printed['from data (A14)'];
    const { value, counts = [] } = kpis?.lifetimeValue?.total ?? {};
    equal(value, from.CLTV, 'CLTV');
    equal(counts[0], from['average sale'][0], 'average sale');
    equal(counts[1], from['average sale'][2], 'orders');
    equal(counts[2], from['sales per active customer and month'][2], 'customer months');
    equal(counts[3], from.churn[1], 'lost');
    equal(counts[4], from.churn[2], 'active at the start');
    equal(kpis?.lifetimeValueToCac?.total.value, from['CLTV : CAC'], 'CLTV : CAC');
    equal(kpis?.lifetimeValueToCac?.total.counts[1], from['CAC of the same months, lag L'][0], 'CAC');
  });

  it('K22 lost by reason is what the set says', () => {
    const printed = expected['K22 lost by reason'];
    const [total] = lostByReason(deals, { months }) ?? [];
    monthTexts.forEach((text, month) => {
      const ours = total?.reasons.flatMap(({ reason, months: cells }) => {
        const cell = cells[month];
        return cell && cell.count > 0 ? [[reason === '' ? '(blank)' : reason, cell] as const] : [];
      });
      equal(ours?.map(([reason]) => reason).sort(), Object.keys(printed[text] ?? {}).sort(), text);
      for (const [reason, { count, amount, share }] of ours ?? []) {
        equal(count, printed[text][reason].count, `${text} ${reason}`);
        equal(amount, printed[text][reason].amount, `${text} ${reason}`);
        equal(share, printed[text][reason].share, `${text} ${reason}`);
      }
    });
  });

  it('K23 overdue and stale are what the set says', () => {
    const printed = expected['K23 overdue and stale'];
    const { open, ages, overdue, stale, noExpected, medianCycle } = openDeals(deals);
    const ids = (rows: Iterable<number>) => [...rows].map((row) => deals.ids[row]);
    equal(ids(overdue), printed.overdue, 'overdue');
    equal(ids(stale), printed.stale, 'stale');
    equal(ids(noExpected), ['D36'], 'no expected date');
    equal(medianCycle, printed['median cycle of every deal won up to as-of'], 'median');
    equal(
      Object.fromEntries(ids(open).map((id, at) => [id, ages[at]])),
      printed['ages of open deals'],
      'ages',
    );
  });

  it('lists the activities that the set lists', () => {
    const listed = company.otherIssues.filter(({ sheet }) => sheet === 'activities' || sheet === 'roster');
    equal(
      listed.map(({ row, code }) => `${row} ${code}`),
      ['11 activity.cancelled', '22 figure.afterAsOf'],
      'activities',
    );
  });

  it('compares every figure of these measures, and finds no difference', () => {
    expect(compared).toBe(3149);
  });
});
