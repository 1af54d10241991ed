import { ratio } from './ratio.ts';

/**
 * The share of one stage that reached another: to / from, as a fraction; above 1 where more things reached `to`
 * in the period than entered `from`. Null where `from` is 0, or either count is negative or no finite number.
 * Source: kpis.md K4, EVENT form of counts that are known already.
 *
 * @example
 * conversion(200, 50) //=> 0.25
 */
export function conversion(from: number, to: number): number | null {
  return from >= 0 && to >= 0 ? ratio(to, from) : null;
}
