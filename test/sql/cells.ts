/** A number of a cell; `null` is a blank, `undefined` is one that the engine does not give and that is not compared. */
type Part = number | null | undefined;

/** A cell: its value, numerator and denominator. */
export type Answer = readonly [value: Part, numerator: Part, denominator: Part];

/**
 * The answer of one engine about one company, by `kpi|dimension|value|month`, as in
 * `K5.winRate|rep|vera|2026-03`. The value of a dimension is its folded text, '' is "unset"; the total is
 * `K5.winRate|total||2026-03`.
 */
export type Cells = Map<string, Answer>;

/** The key of a cell. */
export const cellKey = (kpi: string, dimension: string, value: string, month: string): string =>
  `${kpi}|${dimension}|${value}|${month}`;

/** A cell in which two engines differ. */
export interface Difference {
  readonly key: string;
  readonly left: Answer | undefined;
  readonly right: Answer | undefined;
}

/**
 * The cells of `among` in the lines, a KPI of a dimension, that `cells` has too: what one engine knows of what
 * another was asked.
 */
export function sameLines(cells: Cells, among: Cells): Cells {
  const lines = new Set([...cells.keys()].map(lineOf));
  return new Map([...among].filter(([key]) => lines.has(lineOf(key))));
}

const lineOf = (key: string): string => key.split('|').slice(0, 2).join('|');

/** Equal within 1e-9 of the larger one (of 1 for small numbers); blank equals only blank. `near(1, 1 + 1e-12) //=> true` */
const near = (a: Part, b: Part): boolean => {
  if (a === undefined || b === undefined) return true;
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
};

const empty = (answer: Answer | undefined): boolean => near(answer?.[0] ?? 0, 0);

/**
 * The cells in which two answers differ. A cell that only one of them has is equal where it is 0 or blank:
 * neither engine prints lines about which it knows nothing.
 */
export function differences(left: Cells, right: Cells): Difference[] {
  const found: Difference[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [left.get(key), right.get(key)];
    const same = a && b ? a.every((part, index) => near(part, b[index])) : empty(a) && empty(b);
    if (!same) found.push({ key, left: a, right: b });
  }
  return found;
}
