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
  if (chance.chance(0.15)) {
    tell('emptyRow');
    insert(blank);
  }
  if (chance.chance(0.12)) {
    tell('sectionTitle');
    insert([chance.pick(['Spring', 'Март', 'Отдел 1']), ...blank.slice(1)]);
  }
  if (chance.chance(0.12)) {
    tell('repeatedHeader');
    insert(header);
  }
  const total = chance.next();
  if (total < 0.3) {
    tell('totalRow');
    const sum = [chance.pick(['Total', 'Итого', 'ВСЕГО ', 'Общо']), ...blank.slice(1, -1), 123_456];
    if (total < 0.2) body.push(sum);
    else insert(sum);
  }
  return [header, ...body];
}
