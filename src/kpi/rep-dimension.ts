import { UNSET } from './deals.ts';

/**
 * A free dimension that the roster gives, such as the team: the value of each row's rep, unset where there is none.
 * Source: kpis.md C15.
 *
 * @example
 * repDimension(Int32Array.of(1, -1), Int32Array.of(0, 3)) //=> Int32Array [3, -1]
 */
export function repDimension(reps: Int32Array, valueOfRep: Int32Array): Int32Array {
  return reps.map((rep) => (rep === UNSET ? UNSET : (valueOfRep[rep] ?? UNSET)));
}
