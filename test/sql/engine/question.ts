import { type Month, monthFromText } from '../../../src/kpi/day.ts';
import type { Dimension } from '../../../src/kpi/deals.ts';
import type { DimensionLine } from '../../../src/kpi/lines.ts';
import { foldText } from '../../../src/setup/fold-text.ts';
import { type Answer, type Cells, cellKey } from '../cells.ts';
import type { Company } from '../company.ts';
import type { Encoded } from './encode.ts';

/** A company with what is asked of it. */
export interface Asked extends Encoded {
  readonly company: Company;
  readonly months: readonly Month[];
  /** The dimensions by the names that SQL has for them; the total has none. */
  readonly dimensions: readonly (readonly [name: string, dimension: Dimension | undefined])[];
}

/** The months shown and the dimensions of a company. */
export function askedOf(company: Company, encoded: Encoded): Asked {
  const free = ['free1', 'free2', 'free3', 'free4'] as const;
  return {
    ...encoded,
    company,
    months: company.setup.months.map((text) => monthFromText(text) ?? 0),
    dimensions: [
      ['total', undefined],
      ['rep', 'rep'],
      ['channel', 'channel'],
      ['source', 'source'],
      ...(company.setup.free_dimensions ?? []).map((name, index) => [name, free[index]] as const),
    ],
  };
}

/** The value of a line as SQL has it: folded, '' for the total and for "unset". */
export const lineValue = ({ name }: Pick<DimensionLine, 'name'>): string => foldText(name);

/** Puts cells of one line, by month, under a key each. */
export function put(
  cells: Cells,
  months: readonly string[],
  [kpi, dimension, value]: readonly [string, string, string],
  answers: readonly (Answer | undefined)[],
): void {
  answers.forEach((answer, index) => {
    if (answer) cells.set(cellKey(kpi, dimension, value, months[index] ?? ''), answer);
  });
}

/** A number alone. */
export const plain = (value: number | null | undefined): Answer => [value, undefined, undefined];
