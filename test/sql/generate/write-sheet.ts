import type { Cell, Sheet } from '../company.ts';
import type { Plan } from './plan.ts';

/** A row by role. */
export type Fields = Readonly<Record<string, Cell>>;

/**
 * A sheet out of rows: its header, the rows, and now and then an empty row, a title, a repeated header and a total row,
 * as people have them inside their tables.
 */
export function writeSheet(
  { chance, tell }: Plan,
  columns: Readonly<Record<string, string>>,
  rows: readonly Fields[],
): Sheet {
  const header = Object.values(columns);
  const blank = header.map((): Cell => null);
  const body = rows.map((fields) => Object.keys(columns).map((role) => fields[role] ?? null));
  const insert = (row: readonly Cell[]): void => void body.splice(chance.int(0, body.length), 0, [...row]);
  if (chance.chance(0.2)) {
    tell('emptyRow');
    insert(blank);
  }
  // Where any text may be a value, nobody can tell a title: rosters, rates and holidays have none.
  if (!['amount', 'target', 'type', 'created'].some((role) => role in columns)) return [header, ...body];
  if (chance.chance(0.2)) {
    tell('sectionTitle');
    insert([chance.pick(['Spring', 'Март', 'Отдел 1']), ...blank.slice(1)]);
  }
  if (chance.chance(0.2)) {
    tell('repeatedHeader');
    insert(header);
  }
  const total = chance.next();
  if (total < 0.5) {
    tell('totalRow');
    const summed = Object.keys(columns).findIndex((role) => role === 'amount' || role === 'target');
    const sum = [chance.pick(['Total', 'Итого', 'ВСЕГО ', 'Общо']), ...blank.slice(1)];
    sum[Math.max(1, summed)] = 123_456;
    if (total < 0.3) body.push(sum);
    else insert(sum);
  }
  return [header, ...body];
}
