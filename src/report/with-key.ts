import type { RowPlan } from './sheet-plan.ts';

/**
 * The rows under keys of their own, as high as any: each other height is a call.
 *
 * @example withKey('of.Inbound', [{ key: 'leads', cells: [] }])[0]?.key //=> 'of.Inbound.leads'
 */
export const withKey = (start: string, rows: readonly RowPlan[]): RowPlan[] =>
  rows.map(({ key, cells }) => ({ key: `${start}.${key}`, cells }));
