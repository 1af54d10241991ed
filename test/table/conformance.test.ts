import { describe, expect, it } from 'vitest';
import { monthFromText } from '../../src/kpi/day.ts';
import type { Dimension } from '../../src/kpi/deals.ts';
import { funnels } from '../../src/kpi/funnel.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { monthsShown } from '../../src/kpi/months-shown.ts';
import { stageConversion } from '../../src/kpi/stage-conversion.ts';
import { encodedCompany, expected, monthTexts, stageNames, windowDays } from '../conformance/company.ts';

const { deals, issues } = encodedCompany();
const months = monthTexts.map((text) => monthFromText(text) ?? 0);
const dimensions: readonly (Dimension | undefined)[] = [undefined, 'rep', 'channel', 'source'];

type Cell = { value: number | null; counts: readonly (number | null)[] };
/** What the set prints for a cell, brought to the value and the counts of ours it speaks of; undefined = not said. */
type Printed = { value: number | null; counts?: readonly (number | null | undefined)[] };
type Note = Record<string, number>;
type ExpectedCell = number | [number | null, number | null, number | null, Note?];

const plain = (cell: ExpectedCell): Printed => ({ value: Array.isArray(cell) ? cell[0] : cell });
const ofTwo = (cell: ExpectedCell): Printed =>
  Array.isArray(cell) ? { value: cell[0], counts: [cell[1], cell[2]] } : { value: cell };
const cohort = (cell: ExpectedCell): Printed => {
  const [value, converted, entered, note] = cell as [number | null, number, number, Note];
  return {
    value,
    counts: [converted, entered, note.still_open, note.not_yet, note.of_which_converted, note.no_date],
  };
};
const noted = (cell: ExpectedCell): Printed => {
  const [value, , , note] = cell as [number, null, null, Note];
  return { value, counts: [note.known, note.of] };
};
const winRate = (cell: ExpectedCell): Printed => {
  const [value, won, closed, note] = cell as [number | null, number, number, Note];
  return { value, counts: [won, closed - won, closed, note.open_at_end] };
};
const countOnly = (cell: ExpectedCell): Printed => {
  const [value, , count] = cell as [number | null, null, number];
  return { value, counts: [count] };
};
const meanCycle = (cell: ExpectedCell): Printed => {
  const [value, , count] = cell as [number | null, number, number];
  return { value, counts: [count] };
};
const meanValue = (cell: ExpectedCell): Printed => {
  const [value, , count] = cell as [number | null, number, number];
  return { value, counts: [count] };
};

let compared = 0;

/** Compares a line of ours with the set's; what the set does not print must be 0 or blank. */
function compare(
  where: string,
  ours: readonly Cell[],
  theirs: readonly ExpectedCell[] | undefined,
  read: (cell: ExpectedCell) => Printed,
) {
  ours.forEach((cell, month) => {
    const place = `${where} ${monthTexts[month]}`;
    const their = theirs?.[month];
    compared++;
    if (their === undefined) {
      expect(cell.value === null || cell.value === 0, place).toBe(true);
      return;
    }
    const { value, counts = [] } = read(their);
    if (value === null) expect(cell.value, place).toBeNull();
    else expect(cell.value, place).toBeCloseTo(value, 9);
    counts.forEach((count, index) => {
      if (count === undefined) return;
      compared++;
      if (count === null) expect(cell.counts[index], place).toBeNull();
      else expect(cell.counts[index], place).toBeCloseTo(count, 9);
    });
  });
}

const name = (of: string, value: string) => (of === 'total' ? 'total' : of === 'unset' ? '(blank)' : value);

describe('the conformance company', () => {
  const measures = [
    ['K1', 'leads', 'leads', null, plain],
    ['K2', 'qualified leads', 'qualifiedLeads', null, plain],
    ['K2', 'value total', 'qualifiedValue', null, noted],
    ['K2', 'value mean', 'qualifiedValueMean', null, meanValue],
    ['K4', 'deal conversion, cohort', 'dealConversion', null, cohort],
    ['K4', 'deal conversion, cohort, within W days', 'dealConversion', windowDays, cohort],
    ['K4', 'qualified to customer, event', 'qualifiedToCustomer', null, ofTwo],
    ['K4', 'qualified to customer, cohort', 'qualifiedToCustomerCohort', null, cohort],
    ['K4', 'lead to customer, cohort', 'leadToCustomer', null, cohort],
    ['K5', 'win rate', 'winRate', null, winRate],
    ['K5', 'win rate by amount', 'winRateByAmount', null, ofTwo],
    ['K6', 'mean cycle', 'salesCycle', null, meanCycle],
    ['K6', 'median cycle', 'salesCycleMedian', null, countOnly],
    ['K8', 'booked', 'booked', null, plain],
    ['K10', 'new customers', 'newCustomers', null, plain],
  ] as const;

  it.each(measures)(
    '%s %s is what the set says, in total and for each rep, channel and source',
    (kpi, measure, id, days, read) => {
      for (const dimension of dimensions) {
        const question = {
          months,
          windowDays: days,
          reach: 'implied' as const,
          ...(dimension ? { dimension } : {}),
        };
        const { lines } = kpisByMonth(deals, question);
        const part = expected.kpis[kpi][measure][dimension ?? 'total'] ?? {};
        const named = new Map(lines.map((line) => [name(line.of, line.name), line]));
        for (const value of Object.keys(part)) expect(named.has(value), value).toBe(true);
        for (const [value, { kpis }] of named) {
          compare(`${measure} ${dimension} ${value}`, kpis[id]?.months ?? [], part[value], read);
        }
      }
    },
  );

  const pairs = [
    ['created', 'won', 'deal conversion'],
    ['contacted', 'qualified', 'contacted to qualified'],
    ['qualified', 'contract', 'qualified to contract'],
    ['contacted', 'won', 'contacted to won'],
  ] as const;

  it.each(pairs)(
    'CONVERSION(%s, %s) is what the set says, COHORT, within W days and EVENT',
    (from, to, measure) => {
      const variants = [
        [`${measure}, cohort`, 'cohort', null, cohort],
        [`${measure}, cohort, within W days`, 'cohort', windowDays, cohort],
        [`${measure}, event`, 'event', null, ofTwo],
      ] as const;
      for (const [title, attribution, days, read] of variants) {
        for (const dimension of dimensions) {
          const part = expected.kpis.K4[title][dimension ?? 'total'];
          if (!part) continue;
          const lines = stageConversion(deals, {
            from: stageNames.indexOf(from),
            to: stageNames.indexOf(to),
            attribution,
            months,
            windowDays: days,
            reach: 'implied',
            ...(dimension ? { dimension } : {}),
          });
          for (const line of lines ?? []) {
            const value = name(line.of, line.name);
            compare(`${title} ${dimension} ${value}`, line.conversion.months, part[value], read);
          }
        }
      }
    },
  );

  it.each(['implied', 'all', 'any'] as const)('the funnel by the rule "%s" is what the set says', (reach) => {
    for (const attribution of ['cohort', 'event'] as const) {
      const part = expected['K3 funnel: [n, step, overall]'][`${reach}, ${attribution}`];
      months.forEach((month, index) => {
        const [funnel] = funnels(deals, { from: month, to: month, attribution, reach });
        funnel?.stages.forEach(({ reached, step, overall }, stage) => {
          const [count, ofPrevious, ofFirst] = part[monthTexts[index] ?? ''][stageNames[stage] ?? ''];
          compared += 3;
          expect(reached).toBe(count);
          if (ofPrevious === null) expect(step).toBeNull();
          else expect(step).toBeCloseTo(ofPrevious, 9);
          if (ofFirst === null) expect(overall).toBeNull();
          else expect(overall).toBeCloseTo(ofFirst, 9);
        });
      });
    }
  });

  it('the funnel of each channel is what the set says', () => {
    for (const attribution of ['cohort', 'event'] as const) {
      const part = expected['K3 funnel by channel (implied): n by stage'][attribution];
      months.forEach((month, index) => {
        for (const { of, name: value, stages } of funnels(deals, {
          from: month,
          to: month,
          attribution,
          reach: 'implied',
          dimension: 'channel',
        })) {
          const counts = part[name(of, value)]?.[monthTexts[index] ?? ''] ?? stages.map(() => 0);
          compared += counts.length;
          expect(stages.map(({ reached }) => reached)).toEqual(counts);
        }
      });
    }
  });

  it('shows the months that the set shows', () => {
    expect(monthsShown(deals)).toEqual(months);
  });

  it('lists the rows that the set lists, as far as this slice has the reason', () => {
    const listed = issues.map(({ row, code }) => `${row} ${code}`);
    expect(listed).toEqual([
      '11 amount.missing',
      '11 cost.missing',
      '13 stage.beforePrevious',
      '14 closed.missing',
      '17 closed.onOpen',
      '18 stage.massMail',
      '19 key.duplicate',
      // D23 has no known rate: converted beforehand to a blank amount and cost.
      '24 amount.missing',
      '24 cost.missing',
      '27 customer.missing',
      // D35, won on 25 May: open as of 20 May.
      '37 closed.afterAsOf',
      '41 created.afterAsOf',
      '42 row.total',
    ]);
  });

  it('compares every figure of these measures, and finds no difference', () => {
    expect(compared).toBe(6660);
  });
});
