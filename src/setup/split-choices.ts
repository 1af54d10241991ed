import type { SetupMessages } from '../i18n/en-setup.ts';
import { type Dimension, dimensions } from '../kpi/deals.ts';
import { columnLabel } from './column-label.ts';
import { type ColumnRef, freeFields, type Setup } from './setup.ts';

/** What has the columns that a funnel may be split by. */
export type Splittable = Pick<Setup, 'leads'> & { readonly deals: Pick<Setup['deals'], 'columns'> };

/** What a funnel may be split by. */
interface SplitChoice {
  readonly id: Dimension;
  readonly field: string;
  readonly column: string;
}

/**
 * What a funnel may be split by: each dimension that has a column in the deals or the leads. Source: kpis.md C15.
 *
 * @example splitChoices(setup, messages).map(splitLabel) //=> ['Rep: Owner', 'Breakdown: Pipeline']
 */
export function splitChoices(
  { deals, leads }: Splittable,
  { fields }: Pick<SetupMessages, 'fields'>,
): SplitChoice[] {
  const columns: Readonly<Partial<Record<string, ColumnRef>>> = { ...leads?.columns, ...deals.columns };
  return [...dimensions, ...freeFields].flatMap((id) => {
    const column = columns[id];
    return column ? [{ id, field: fields[id], column: columnLabel(column) }] : [];
  });
}

/** As the list of choices shows it. */
export const splitLabel = ({ field, column }: SplitChoice): string => `${field}: ${column}`;
