import { expect } from 'vitest';
import type { KpiId } from '../../src/kpi/catalogue.ts';
import type { CellNote, KpiCell } from '../../src/kpi/cell.ts';
import { monthFromText } from '../../src/kpi/day.ts';
import type { Dimension } from '../../src/kpi/deals.ts';
import { type KpiQuestion, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { activeDays, type EncodedCompany, expected, monthTexts } from './company.ts';

type Note = Record<string, number | string | boolean>;
/** What the set prints: a number, or value, numerator, denominator, note. */
type PrintedCell = number | readonly [number | null, number | null, number | null, Note?];

/** Value and counts of ours as the set prints them; a count `undefined` is one it does not speak of. */
export interface Printed {
  readonly value: number | null;
  readonly counts: readonly (number | null | undefined)[];
}

interface Parts {
  readonly value: number | null;
  readonly n: number | null | undefined;
  readonly d: number | null | undefined;
  readonly note: Note;
}

const partsOf = (cell: PrintedCell): Parts => {
  if (typeof cell === 'number') return { value: cell, n: undefined, d: undefined, note: {} };
  const [value, n, d, note = {}] = cell;
  return { value, n, d, note };
};

/** Ways to read a printed cell. */
export const reads = {
  plain: ({ value }: Parts): Printed => ({ value, counts: [] }),
  ofTwo: ({ value, n, d }: Parts): Printed => ({ value, counts: [n, d] }),
  /** These entries of the note are our counts. */
  noted:
    (...names: readonly string[]) =>
    ({ value, note }: Parts): Printed => ({ value, counts: names.map((name) => note[name] as number) }),
};

const dimensions: readonly (Dimension | undefined)[] = [undefined, 'rep', 'channel', 'source'];
const nameOf = (of: string, text: string) => (of === 'total' ? 'total' : of === 'unset' ? '(blank)' : text);

/** A line that the set does not print is nothing but zeros and blanks. */
const isNothing = (cells: readonly KpiCell[]) => cells.every(({ value }) => value === null || value === 0);

/**
 * Compares one measure of the set, in total and by each dimension that the set speaks of, with our KPI: values,
 * numerators, denominators, and the reasons of blanks. Gives the number of figures compared.
 */
export function compareMeasure(
  { deals, facts }: EncodedCompany,
  [kpi, measure]: readonly [string, string],
  id: KpiId,
  read: (parts: Parts) => Printed,
  reasons: Readonly<Record<string, CellNote>> = {},
  question: Partial<KpiQuestion> = {},
): number {
  let compared = 0;
  for (const dimension of dimensions) {
    const printed = expected.kpis[kpi][measure][dimension ?? 'total'];
    if (!printed) continue;
    const asked = {
      months: monthTexts.map((text) => monthFromText(text) ?? 0),
      windowDays: null,
      reach: 'implied' as const,
      activeDays,
      ...question,
    };
    const { lines } = kpisByMonth(deals, dimension ? { ...asked, dimension } : asked, facts);
    const named = new Map(lines.map((line) => [nameOf(line.of, line.name), line]));
    for (const text of Object.keys(printed)) expect(named.has(text), `${dimension} ${text}`).toBe(true);
    for (const [text, { kpis }] of named) {
      const cells = kpis[id]?.months ?? [];
      expect(cells.length, `${id} ${dimension} ${text}`).toBe(monthTexts.length);
      if (!printed[text]) {
        expect(isNothing(cells), `${measure} ${dimension} ${text}`).toBe(true);
        compared += cells.length;
        continue;
      }
      cells.forEach((cell, month) => {
        const where = `${measure} ${dimension} ${text} ${monthTexts[month]}`;
        compared += compareCell(cell, partsOf(printed[text][month]), read, reasons, where);
      });
    }
  }
  return compared;
}

function compareCell(
  cell: KpiCell,
  parts: Parts,
  read: (parts: Parts) => Printed,
  reasons: Readonly<Record<string, CellNote>>,
  where: string,
): number {
  const { value, counts } = read(parts);
  let compared = 1;
  same(cell.value, value, where);
  counts.forEach((count, index) => {
    if (count === undefined) return;
    compared++;
    same(cell.counts[index] ?? null, count, `${where}, count ${index}`);
  });
  const { reason, partial } = parts.note;
  if (typeof reason === 'string') {
    compared++;
    expect(reasons[reason], `a word for “${reason}”`).toBeDefined();
    expect(cell.note, where).toBe(reasons[reason]);
  } else if (partial || cell.note === 'partial') {
    compared++;
    expect(cell.note, where).toBe(partial ? 'partial' : undefined);
  }
  return compared;
}

function same(ours: number | null, theirs: number | null, where: string) {
  if (theirs === null) expect(ours, where).toBeNull();
  else expect(ours ?? Number.NaN, where).toBeCloseTo(theirs, 9);
}
