import type { ColumnRef } from './setup.ts';

/**
 * The fields that a person is asked about: a second column of a kind only where the first one is mapped.
 *
 * @example offeredFields(['cost', 'free1', 'free2'], {}) //=> ['cost', 'free1']
 */
export function offeredFields<Field extends string>(
  fields: readonly Field[],
  columns: Readonly<Partial<Record<Field, ColumnRef>>>,
): Field[] {
  return fields.filter((field) => {
    const [, kind = '', number = 0] = /^(.+)([2-9])$/.exec(field) ?? [];
    return number === 0 || columns[field] || columns[`${kind}${Number(number) - 1}` as Field];
  });
}
