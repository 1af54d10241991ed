import type { ColumnRef, DealField, Setup, TableKind } from '../../rpc.ts';
import { mayShare } from '../../setup/may-share.ts';

type Columns = Readonly<Record<string, ColumnRef | undefined>>;

/**
 * Maps a field of a table to a column, or to none. A column is one field only, but that a cost may be a variable one
 * too: the field that had it before has none then. Another status column brings other statuses, so those of the old one go; the lead follows the created date.
 *
 * @example withColumn(setup, 'deals', 'amount', { header: 'Net', ordinal: 1 }).deals.columns.amount?.header //=> 'Net'
 */
export function withColumn(setup: Setup, kind: TableKind, field: string, column: ColumnRef | null): Setup {
  const table = setup[kind];
  if (!table) return setup;
  const columns: Record<string, ColumnRef> = {};
  for (const [name, ref] of Object.entries(table.columns as Columns))
    if (ref && name !== field && !(column && isSameColumn(ref, column) && !mayShare(name, field)))
      columns[name] = ref;
  if (column) columns[field] = column;
  const changed = { ...setup, [kind]: { ...table, columns } } as Setup;
  if (kind !== 'deals') return changed;
  return withLead(field === 'status' ? withoutStatuses(changed) : changed);
}

/** The field of a table that loses its column when another one gets it, or null. */
export function fieldOf(setup: Setup, kind: TableKind, column: ColumnRef, field: string): string | null {
  const columns: Columns = setup[kind]?.columns ?? {};
  const loses = (name: string) => isSameColumn(columns[name] as ColumnRef, column) && !mayShare(name, field);
  return Object.keys(columns).find(loses) ?? null;
}

/** Says how every column of a table with one of these headers is to be read; undefined: as its cells say. */
export function withReads(
  setup: Setup,
  kind: TableKind,
  columns: readonly ColumnRef[],
  reads: ColumnRef['reads'],
): Setup {
  const table = setup[kind];
  if (!table) return setup;
  const changed = (ref: ColumnRef): ColumnRef => {
    if (!columns.some((column) => isSameColumn(column, ref))) return ref;
    const { header, ordinal } = ref;
    return reads ? { header, ordinal, reads } : { header, ordinal };
  };
  const mapped = Object.fromEntries(
    Object.entries(table.columns as Columns).map(([field, ref]) => [field, ref && changed(ref)]),
  );
  const all = { ...setup, [kind]: { ...table, columns: mapped } } as Setup;
  if (kind !== 'deals') return all;
  return {
    ...all,
    stages: setup.stages.map((stage) =>
      stage.reached.by !== 'status'
        ? { ...stage, reached: { ...stage.reached, column: changed(stage.reached.column) } }
        : stage,
    ),
  };
}

/** Two references to one column, whatever is said of its reading. */
export function isSameColumn(a: Pick<ColumnRef, 'header' | 'ordinal'>, b: typeof a): boolean {
  return a.header === b.header && a.ordinal === b.ordinal;
}

function withoutStatuses(setup: Setup): Setup {
  return { ...setup, statuses: [], stages: setup.stages.filter(({ reached }) => reached.by !== 'status') };
}

/** A lead goes by the created date; without one the stage stays, and is no lead any more. */
function withLead(setup: Setup): Setup {
  const created = setup.deals.columns['created' satisfies DealField];
  return {
    ...setup,
    stages: setup.stages.map((stage) => {
      if (stage.role !== 'lead' || stage.reached.by === 'count') return stage;
      return created ? { ...stage, reached: { by: 'date', column: created } } : { ...stage, role: 'none' };
    }),
  };
}
