import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, alignRows } from '../../src/report/align-rows.ts';

/** Does to a list of rows what the alignment says, as a sheet would. */
function applied(standing: readonly string[], wanted: readonly string[], plan: Alignment): string[] {
  const rows = [...standing];
  for (const { before, count } of plan.inserts) rows.splice(before - 1, 0, ...Array(count).fill(''));
  for (const { from, to, count } of plan.runs)
    for (let i = 0; i < count; i++) rows[to - 1 + i] = wanted[from - 1 + i] as string;
  for (const { to } of plan.obsolete) rows.splice(to - 1, 1);
  return rows;
}

describe('alignRows', () => {
  it('changes nothing where every row stands', () => {
    const plan = alignRows(['a', 'b', 'c'], ['a', 'b', 'c']);
    expect(plan).toEqual({ inserts: [], runs: [{ from: 1, to: 1, count: 3 }], obsolete: [] });
  });

  it('puts a new row below the one before it, and the rows of the user move down with theirs', () => {
    const plan = alignRows(['a', '', 'c', ''], ['a', 'b', 'c']);
    expect(plan.inserts).toEqual([{ before: 2, count: 1 }]);
    expect(applied(['a', '', 'c', ''], ['a', 'b', 'c'], plan)).toEqual(['a', 'b', '', 'c', '']);
  });

  it('leaves a row where the user moved it', () => {
    const plan = alignRows(['c', 'a', 'b'], ['a', 'b', 'c']);
    expect(applied(['c', 'a', 'b'], ['a', 'b', 'c'], plan)).toEqual(['c', 'a', 'b']);
  });

  it('takes the first of equal keys as ours and leaves the copy of the user alone', () => {
    const plan = alignRows(['a', 'b', 'a'], ['a', 'b']);
    expect(plan).toEqual({ inserts: [], runs: [{ from: 1, to: 1, count: 2 }], obsolete: [] });
  });

  it('names the rows that the plan no longer has, from the bottom up', () => {
    expect(alignRows(['a', 'x', 'b', 'y'], ['a', 'b']).obsolete).toEqual([
      { from: 4, to: 4 },
      { from: 2, to: 2 },
    ]);
  });

  it('starts an empty sheet with one run', () => {
    const plan = alignRows([], ['a', 'b']);
    expect(plan).toEqual({
      inserts: [{ before: 1, count: 2 }],
      runs: [{ from: 1, to: 1, count: 2 }],
      obsolete: [],
    });
  });

  it('always ends with each wanted key once, keeps the rows of the user, and their order', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(key, fc.constant('')), { maxLength: 12 }),
        fc.uniqueArray(key, { maxLength: 7 }),
        (standing, wanted) => {
          const marked = standing.map((text, index) => (text === '' ? `user${index}` : text));
          const firstOnly = marked.map((text, index) =>
            marked.indexOf(text) === index ? text : `copy${index}`,
          );
          const keys = firstOnly.map((text) => (/^(user|copy)/.test(text) ? '' : text));
          const plan = alignRows(keys, wanted);
          const rows = [...firstOnly];
          for (const { before, count } of plan.inserts)
            rows.splice(before - 1, 0, ...Array(count).fill('new'));
          for (const { from, to, count } of plan.runs)
            for (let i = 0; i < count; i++) {
              expect(rows[to - 1 + i] === 'new' || rows[to - 1 + i] === wanted[from - 1 + i]).toBe(true);
              rows[to - 1 + i] = wanted[from - 1 + i] as string;
            }
          for (const { to } of plan.obsolete) rows.splice(to - 1, 1);
          const theirs = (list: string[]) => list.filter((text) => /^(user|copy)/.test(text));
          expect(theirs(rows)).toEqual(theirs(firstOnly));
          expect(rows.filter((text) => !/^(user|copy)/.test(text)).sort()).toEqual([...wanted].sort());
        },
      ),
    );
  });
});
