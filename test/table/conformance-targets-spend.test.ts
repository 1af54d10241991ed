import { describe, expect, it } from 'vitest';
import type { CellNote, KpiCell } from '../../src/kpi/cell.ts';
import { monthFromText } from '../../src/kpi/day.ts';
import type { Dimension } from '../../src/kpi/deals.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import {
  activeDays,
  encodedCompany,
  expected,
  fiscalYearStart,
  lagMonths,
  monthTexts,
} from '../conformance/company.ts';

/** K8 and K10: what targets, spend and the calendar say. */
const { deals, facts, otherIssues } = encodedCompany();
const months = monthTexts.map((text) => monthFromText(text) ?? 0);
const dimensions: readonly (Dimension | undefined)[] = [undefined, 'rep', 'channel', 'source'];

type Note = Record<string, number | string | boolean>;
type ExpectedCell = number | [number | null, number | null, number | null, Note?];
/** What the set prints for a cell: value, counts of ours (undefined = not said), note. */
interface Printed {
  readonly value: number | null;
  readonly counts: readonly (number | null | undefined)[];
  readonly note: Note;
}

const parts = (cell: ExpectedCell) => {
  const [value, n, d, note = {}] = Array.isArray(cell) ? cell : [cell, undefined, undefined, {}];
  return { value, n, d, note };
};
const value = (cell: ExpectedCell): Printed => ({ ...parts(cell), counts: [] });
const ofTwo = (cell: ExpectedCell): Printed => {
  const { n, d, ...rest } = parts(cell);
  return { ...rest, counts: [n, d] };
};
const paced = (cell: ExpectedCell): Printed => {
  const { note, ...rest } = parts(cell);
  return { ...rest, note: {}, counts: [note.passed as number, note.working_days as number] };
};
const toDateCell = (cell: ExpectedCell): Printed => {
  const { n, d, note, ...rest } = parts(cell);
  return { ...rest, note, counts: [n, d, note.months as number] };
};
const fresh = (cell: ExpectedCell): Printed => {
  const { note, ...rest } = parts(cell);
  return { ...rest, note: {}, counts: [note.may_not_be_new as number] };
};
/** Without spend the set prints the gross profit as numerator. */
const returned = (cell: ExpectedCell): Printed => {
  const { n, d, note, ...rest } = parts(cell);
  const sold = [note.gross_profit, note.cost_known, note.of] as number[];
  return { ...rest, note, counts: d === null ? [null, null, n] : [n, d, ...sold] };
};

/** How the set says what our notes say. */
const reasons: Readonly<Record<string, CellNote>> = {
  'no target': 'noTarget',
  'target 0': 'targetZero',
  'no spend rows': 'noSpend',
  'cost is 0': 'costZero',
  'cost without customers': 'costWithoutCustomers',
  'no new customer': 'noNewCustomer',
};

let compared = 0;

function compare(
  where: string,
  ours: readonly KpiCell[],
  theirs: readonly ExpectedCell[],
  read: (cell: ExpectedCell) => Printed,
) {
  expect(ours.length, where).toBe(theirs.length);
  ours.forEach((cell, month) => {
    const place = `${where} ${monthTexts[month]}`;
    const printed = read(theirs[month] as ExpectedCell);
    compared++;
    if (printed.value === null) expect(cell.value, place).toBeNull();
    else expect(cell.value, place).toBeCloseTo(printed.value, 9);
    printed.counts.forEach((count, index) => {
      if (count === undefined) return;
      compared++;
      if (count === null) expect(cell.counts[index], place).toBeNull();
      else expect(cell.counts[index], place).toBeCloseTo(count, 9);
    });
    const { reason, prorated } = printed.note;
    if (typeof reason === 'string') {
      compared++;
      expect(cell.note, place).toBe(reasons[reason]);
    } else if (cell.note === 'prorated' || prorated) {
      compared++;
      expect(cell.note === 'prorated', place).toBe(prorated === true);
    }
  });
}

const name = (of: string, text: string) => (of === 'total' ? 'total' : of === 'unset' ? '(blank)' : text);

/** A line that the set does not print is nothing but zeros and blanks. */
function isNothing(cells: readonly KpiCell[]): boolean {
  return cells.every(({ value: shown }) => shown === null || shown === 0);
}

describe('the conformance company', () => {
  const measures = [
    ['K8', 'booked', 'booked', 0, value],
    ['K8', 'target', 'target', 0, value],
    ['K8', 'attainment', 'attainment', 0, ofTwo],
    ['K8', 'variance', 'variance', 0, value],
    ['K8', 'pace', 'pace', 0, paced],
    ['K8', 'attainment of deals won', 'attainmentOfWon', 0, ofTwo],
    ['K10', 'cost', 'marketingSpend', 0, value],
    ['K10', 'new customers', 'newCustomers', 0, fresh],
    ['K10', 'CAC, lag L', 'cac', lagMonths, ofTwo],
    ['K10', 'CAC, lag 0', 'cac', 0, ofTwo],
    ['K10', 'ROAS, lag L', 'salesOnSpend', lagMonths, ofTwo],
    ['K10', 'ROI, lag L', 'returnOnSpend', lagMonths, returned],
  ] as const;

  it.each(measures)(
    '%s %s is what the set says, with its counts and notes',
    (kpi, measure, id, lag, read) => {
      for (const dimension of dimensions) {
        const printed = expected.kpis[kpi][measure][dimension ?? 'total'];
        // What the set does not print of a whole dimension it does not speak of.
        if (!printed) continue;
        const question = { months, windowDays: null, reach: 'implied' as const, lagMonths: lag, activeDays };
        const { lines } = kpisByMonth(deals, dimension ? { ...question, dimension } : question, facts);
        const named = new Map(lines.map((line) => [name(line.of, line.name), line]));
        for (const text of Object.keys(printed)) expect(named.has(text), text).toBe(true);
        for (const [text, { kpis }] of named) {
          const ours = kpis[id]?.months ?? [];
          const where = `${measure} ${dimension} ${text}`;
          if (printed[text]) compare(where, ours, printed[text], read);
          else expect(isNothing(ours), where).toBe(true);
        }
      }
    },
  );

  it.each([
    ['quarterToDate', 'quarter to date'],
    ['yearToDate', 'fiscal year to date'],
  ] as const)('booked and attainment, %s, are what the set says', (period, title) => {
    for (const dimension of dimensions) {
      const question = { months, windowDays: null, reach: 'implied' as const, fiscalYearStart };
      const { lines } = kpisByMonth(deals, dimension ? { ...question, dimension } : question, facts);
      for (const measure of ['booked', 'attainment'] as const) {
        const printed = expected.kpis.K8[`${measure}, ${title}`][dimension ?? 'total'];
        if (!printed) continue;
        const named = new Map(lines.map((line) => [name(line.of, line.name), line]));
        for (const text of Object.keys(printed)) expect(named.has(text), text).toBe(true);
        for (const [text, line] of named) {
          const where = `${measure} ${title} ${dimension} ${text}`;
          const read = measure === 'booked' ? value : toDateCell;
          const ours = line.kpis[measure]?.[period] ?? [];
          if (printed[text]) compare(where, ours, printed[text], read);
          else expect(isNothing(ours), where).toBe(true);
        }
      }
    }
  });

  it('of source, targets say nothing', () => {
    const question = { months, windowDays: null, reach: 'implied' as const, dimension: 'source' as const };
    for (const { kpis } of kpisByMonth(deals, question, facts).lines) {
      expect(kpis.target?.months.map((cell) => cell.value)).toEqual(months.map(() => null));
      expect(kpis.attainment?.months.map((cell) => cell.value)).toEqual(months.map(() => null));
    }
  });

  it('of reps, spend says nothing', () => {
    const question = { months, windowDays: null, reach: 'implied' as const, dimension: 'rep' as const };
    for (const { kpis } of kpisByMonth(deals, question, facts).lines) {
      expect(kpis.cac?.months.map((cell) => cell.value)).toEqual(months.map(() => null));
    }
  });

  it('lists the rows of spend and targets that the set lists', () => {
    const listed = otherIssues.filter(({ sheet }) => sheet === 'spend' || sheet === 'targets');
    expect(listed.map(({ sheet, row, code }) => `${sheet} ${row} ${code}`)).toEqual([
      'spend 17 figure.afterAsOf',
      'spend 18 row.total',
    ]);
  });

  it('compares every figure of these measures, and finds no difference', () => {
    expect(compared).toBe(2000);
  });
});
