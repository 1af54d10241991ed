import type { Setup } from '../../rpc.ts';

/**
 * How many things differ between two set-ups: a sheet or header row, a column, a stage, a status, the order of the
 * stages; what a table has is not counted where the table itself is another.
 *
 * @example countChanges(setup, setup) //=> 0
 */
export function countChanges(before: Setup, after: Setup): number {
  return Object.keys({ ...before, ...after }).reduce((sum, key) => {
    const part = key as keyof Setup;
    if (part === 'stages') return sum + stageChanges(before.stages, after.stages);
    if (part === 'statuses') return sum + listChanges(before.statuses, after.statuses, ({ text }) => text);
    if (part === 'leaveOut') return sum + (isSame(before.leaveOut, after.leaveOut) ? 0 : 1);
    if (part === 'options') return sum + recordChanges({ ...before.options }, { ...after.options });
    return sum + tableChanges(before[part], after[part]);
  }, 0);
}

type Table = { readonly sheetId: number; readonly headerRow: number; readonly columns: object };

function tableChanges(before: Table | undefined, after: Table | undefined): number {
  if (!before || !after) return before === after ? 0 : 1;
  if (before.sheetId !== after.sheetId || before.headerRow !== after.headerRow) return 1;
  return recordChanges({ ...before.columns }, { ...after.columns });
}

function recordChanges(before: Record<string, unknown>, after: Record<string, unknown>): number {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isSame(before[key], after[key])).length;
}

function stageChanges(before: Setup['stages'], after: Setup['stages']): number {
  const names = (stages: Setup['stages'], others: Setup['stages']) =>
    stages.map(({ name }) => name).filter((name) => others.some((other) => other.name === name));
  const moved = isSame(names(before, after), names(after, before)) ? 0 : 1;
  const renamed = before.length === after.length && moved === 0;
  // Stages that kept their places are compared there: a new name is one change, not two.
  if (renamed) return before.filter((stage, index) => !isSame(stage, after[index])).length;
  return moved + listChanges(before, after, ({ name }) => name);
}

function listChanges<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): number {
  const old = new Map(before.map((one) => [key(one), one]));
  const now = new Map(after.map((one) => [key(one), one]));
  const changed = [...now].filter(([name, one]) => !old.has(name) || !isSame(old.get(name), one)).length;
  return changed + [...old.keys()].filter((name) => !now.has(name)).length;
}

/** Equal as plain data, whatever the order of the keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

function text(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)))
        : one,
    ) ?? ''
  );
}
