import { readFileSync } from 'node:fs';
import { type Answer, type Cells, cellKey } from './cells.ts';
import { measures, notes } from './expected-names.ts';

type Note = Readonly<Record<string, unknown>>;
type ExpectedCell = number | null | readonly [number | null, number | null, number | null, Note?];
type Dimensions = Readonly<Record<string, Readonly<Record<string, readonly ExpectedCell[]>>>>;

/** The file of expected values, in the shape its README tells. */
export interface Expected {
  readonly months: readonly string[];
  readonly kpis: Readonly<Record<string, Readonly<Record<string, Dimensions>>>>;
  readonly [part: string]: unknown;
}

/** The expected values of the conformance company. */
export const readExpected = (): Expected =>
  JSON.parse(readFileSync(new URL('../conformance/expected.generated.json', import.meta.url), 'utf8'));

const fold = (text: string): string => (text === '(blank)' || text === 'total' ? '' : text.toLowerCase());

const answer = (cell: ExpectedCell): Answer =>
  typeof cell === 'number' || cell === null ? [cell, null, null] : [cell[0], cell[1], cell[2]];

/** The part `kpis` as cells: what stands in brackets, and each count in the notes as a cell of its own. */
export function expectedCells({ kpis, months }: Expected): Cells {
  const cells: Cells = new Map();
  for (const [kpi, named] of Object.entries(kpis)) {
    for (const [measure, dimensions] of Object.entries(named)) {
      const id = measures[`${kpi} ${measure}`];
      if (id === undefined) throw new Error(`No id for ${kpi} ${measure}`);
      for (const [dimension, values] of Object.entries(dimensions)) {
        for (const [value, line] of Object.entries(values)) {
          for (const [index, cell] of line.entries()) {
            const place = [dimension, fold(value), months[index] ?? ''] as const;
            cells.set(cellKey(id, ...place), answer(cell));
            for (const [name, count] of Object.entries(noteOf(cell))) {
              const noted = notes[`${id} ${name}`];
              if (noted !== undefined) cells.set(cellKey(noted, ...place), [count, null, null]);
            }
          }
        }
      }
    }
  }
  return cells;
}

function noteOf(cell: ExpectedCell): Record<string, number> {
  const note = typeof cell === 'object' && cell !== null ? (cell[3] ?? {}) : {};
  return Object.fromEntries(
    Object.entries(note).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}
