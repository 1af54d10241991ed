import type { Messages } from '../i18n/messages.ts';
import { gapRow } from './group-row.ts';
import type { CellPlan, ColumnPlan, RowPlan } from './sheet-plan.ts';

/** The columns that all lists share; what stands in them the head of each list says. */
export const listColumns: readonly ColumnPlan[] = [
  { key: 'first', width: 170 },
  { key: 'second', width: 170 },
  { key: 'third', width: 130 },
  { key: 'fourth', width: 120 },
  { key: 'fifth', width: 96 },
  { key: 'sixth', width: 96 },
  { key: 'seventh', width: 110 },
];

/** So many rows of a list are shown; how many more there are is said. */
const mostRows = 50;

interface ListBlock {
  readonly key: string;
  readonly title: string;
  /** The answer with its number. */
  readonly said: string;
  readonly head: readonly CellPlan[];
  /** Some rows for each thing listed: what a person writes beside one stays with it by its key. */
  readonly items: readonly (readonly RowPlan[])[];
}

/** A list: its title and answer over a line, the heads of its columns, its rows, how many more there are. */
export function listBlock({ key, title, said, head, items }: ListBlock, { further }: Messages): RowPlan[] {
  const line = (value: string | null): CellPlan => ({ value, style: 'sectionLine' });
  const rest = items.length - mostRows;
  const shown = items.slice(0, mostRows).flat();
  return [
    gapRow(`gap.${key}`),
    {
      key: `section.${key}`,
      height: 30,
      cells: listColumns.map((_, index) =>
        index === 0 ? { value: title, style: 'section' } : line(index === 2 ? said : null),
      ),
    },
    ...(shown.length > 0 ? [{ key: `head.${key}`, cells: wholeWidth(head) }, ...shown] : []),
    ...(rest > 0
      ? [{ key: `more.${key}`, cells: [{ value: further.lists.more(rest), style: 'small' as const }] }]
      : []),
  ];
}

/** The line beneath the heads runs through. */
const wholeWidth = (head: readonly CellPlan[]): CellPlan[] =>
  listColumns.map((_, index) => head[index] ?? { value: null, style: 'headLeft' });

/**
 * Keys for rows by what they are about; of equal ones the second is told from the first.
 *
 * @example
 * const keyOf = uniqueKeys('overdue');
 * keyOf('D7') //=> 'overdue.D7'
 * keyOf('D7') //=> 'overdue.D7#2'
 */
export function uniqueKeys(list: string): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `${list}.${name}` : `${list}.${name}#${count}`;
  };
}
