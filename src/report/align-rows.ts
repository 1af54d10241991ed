/** How the rows of a plan come to stand in a sheet that holds some of them already. All rows count from 1. */
export interface Alignment {
  /** Rows to insert, from the bottom up, so that each `before` is a row of the sheet as it stands. */
  readonly inserts: readonly { readonly before: number; readonly count: number }[];
  /** Neighbouring rows of the plan that stay neighbours in the sheet, after the inserts. */
  readonly runs: readonly Run[];
  /** Rows of ours that the plan no longer has, as they stand and after the inserts. From the bottom up. */
  readonly obsolete: readonly { readonly from: number; readonly to: number }[];
}

export interface Run {
  /** First row in the plan. */
  readonly from: number;
  /** First row in the sheet. */
  readonly to: number;
  readonly count: number;
}

/**
 * Finds each wanted row by its key wherever it stands now; a new one goes below the row before it in the plan.
 * Rows without a key are the user's and stay where they are; of rows with equal keys the first is ours, the
 * others are copies that a person made.
 *
 * @example alignRows(['title', '', 'won'], ['title', 'leads', 'won']).inserts //=> [{ before: 2, count: 1 }]
 */
export function alignRows(standing: readonly string[], wanted: readonly string[]): Alignment {
  const rowOf = new Map<string, number>();
  standing.forEach((key, index) => {
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, index + 1);
  });

  const missingBelow = new Map<number, number>();
  let above = 0;
  for (const key of wanted) {
    const row = rowOf.get(key);
    if (row === undefined) missingBelow.set(above, (missingBelow.get(above) ?? 0) + 1);
    else above = row;
  }

  const inserts = [...missingBelow]
    .map(([row, count]) => ({ before: row + 1, count }))
    .sort((a, b) => b.before - a.before);
  const shifted = (row: number) =>
    row + inserts.reduce((sum, insert) => (insert.before <= row ? sum + insert.count : sum), 0);

  const runs: { from: number; to: number; count: number }[] = [];
  let last = 0;
  let target = 0;
  wanted.forEach((key, index) => {
    const row = rowOf.get(key);
    // Missing rows follow the row before them in the plan, which has just been placed.
    target = row === undefined ? target + 1 : shifted(row);
    const run = runs[runs.length - 1];
    if (run && target === last + 1) run.count += 1;
    else runs.push({ from: index + 1, to: target, count: 1 });
    last = target;
  });

  const kept = new Set(wanted);
  const obsolete = [...rowOf]
    .filter(([key]) => !kept.has(key))
    .map(([, row]) => ({ from: row, to: shifted(row) }))
    .sort((a, b) => b.to - a.to);
  return { inserts, runs, obsolete };
}
