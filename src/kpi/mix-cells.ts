import type { KpiCell } from './cell.ts';
import { mixParts } from './revenue-mix.ts';
import type { Tally } from './tally.ts';

type Part = (typeof mixParts)[number];

/**
 * A part of what was booked: with new customers, added to existing ones, with returned ones, or without a customer.
 * The four add up to booked. Counts: deals, and of new ones those that may not be new. Source: kpis.md K14, C17.
 *
 * @example
 * mixCell('new')(tally, 3) //=> { value: 2700, counts: [5, 0] }
 */
export function mixCell(part: Part): (tally: Tally, at: number) => KpiCell {
  const index = mixParts.indexOf(part);
  return ({ mix }, at) => {
    const deals = mix.deals[index]?.[at] as number;
    const mayNotBeNew = mix.mayNotBeNew[at] as number;
    return {
      value: mix.sales[index]?.[at] as number,
      counts: index === 0 ? [deals, Number.isNaN(mayNotBeNew) ? null : mayNotBeNew] : [deals],
    };
  };
}
