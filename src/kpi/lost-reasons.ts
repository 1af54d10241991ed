import type { Day, Month } from './day.ts';
import { type CodedColumn, type Deals, type Dimension, LOST, UNSET } from './deals.ts';
import { dealKeys, firstCell } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { monthIndex, monthRange } from './month-range.ts';
import { ratio } from './ratio.ts';

export interface LostReasonsQuestion {
  /** Consecutive, earliest first. */
  readonly months: readonly Month[];
  /** Absent: the total. */
  readonly dimension?: Dimension;
}

export interface LostReasons {
  readonly of: DimensionLine['of'];
  readonly name: string;
  /** By name, a blank reason last. */
  readonly reasons: readonly LostReason[];
}

interface LostReason {
  /** '' for deals without a reason. */
  readonly reason: string;
  readonly months: readonly LostCell[];
  readonly total: LostCell;
}

interface LostCell {
  readonly count: number;
  /** Of those that have an amount. */
  readonly amount: number;
  /** Of the deals lost in the period; null where none was. */
  readonly share: number | null;
}

/**
 * Deals lost by reason, by close date: count, amount, share of the lost count; a blank reason is a row. Null where no
 * reason is mapped. Source: kpis.md K22.
 *
 * @example
 * lostByReason(deals, { months })?.[0]?.reasons[0]?.months[2] //=> { count: 1, amount: 400, share: 0.3333333333333333 }
 */
export function lostByReason(deals: Deals, question: LostReasonsQuestion): LostReasons[] | null {
  const { reason, outcome, closed, amount } = deals;
  if (!reason) return null;
  const { months, dimension = null } = question;
  const range = monthRange(months);
  const { slots } = range;
  const reasons = reason.names.length + 1;
  const keys = dealKeys(deals, dimension, reasons * slots);
  const counts = new Float64Array(keys.count * keys.slots);
  const amounts = new Float64Array(keys.count * keys.slots);
  const isUsed = new Uint8Array(reasons);
  for (let row = 0; row < deals.count; row++) {
    const month = outcome[row] === LOST ? monthIndex(range, closed[row] as Day) : -1;
    if (month < 0) continue;
    const code = reason.codes[row] === UNSET ? reasons - 1 : (reason.codes[row] as number);
    const cell = firstCell(keys, keys.codes, row) + code * slots;
    isUsed[code] = 1;
    const money = amount[row] as number;
    // A month, and the total where it is among the last twelve.
    for (const slot of [month, months.length]) {
      if (slot === months.length && month < (range.spans[0]?.from ?? 0)) continue;
      counts[cell + slot] = (counts[cell + slot] as number) + 1;
      if (!Number.isNaN(money)) amounts[cell + slot] = (amounts[cell + slot] as number) + money;
    }
  }
  const order = reasonOrder(reason, isUsed);
  return dimensionLines(deals, dimension).map(({ of, name, key }) => {
    const at = (code: number, slot: number) => key * keys.slots + code * slots + slot;
    const lost = (slot: number) => order.reduce((sum, code) => sum + (counts[at(code, slot)] as number), 0);
    const cellOf = (code: number, slot: number): LostCell => {
      const count = counts[at(code, slot)] as number;
      return { count, amount: amounts[at(code, slot)] as number, share: ratio(count, lost(slot)) };
    };
    return {
      of,
      name,
      reasons: order.map((code) => ({
        reason: reason.names[code] ?? '',
        months: months.map((_, month) => cellOf(code, month)),
        total: cellOf(code, months.length),
      })),
    };
  });
}

/** The codes of the reasons that are used, by name, blank last. */
function reasonOrder({ names }: CodedColumn, isUsed: Uint8Array): number[] {
  const used = [...isUsed.keys()].filter((code) => isUsed[code] === 1);
  return used.sort((one, other) => {
    if (one === names.length || other === names.length) return one - other;
    return (names[one] as string) < (names[other] as string) ? -1 : 1;
  });
}
