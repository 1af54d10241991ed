import { add } from './counters.ts';
import { type Day, firstDayOf, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import { probabilityOf } from './open-stage.ts';
import type { Tally } from './tally.ts';

/**
 * Counts deals by the month in which they are expected to close: those open now, raw and weighted, and those that were
 * open when the month began, with their present date and amount. A deal without an amount counts as a deal, not in
 * money. Source: kpis.md K15, C6.
 */
export function countPlanned({ planned }: Tally, deals: Deals, keys: Keys, range: MonthRange): void {
  const { expected, outcome, amount, created, closed } = deals;
  for (let row = 0; row < deals.count; row++) {
    const month = monthIndex(range, expected[row] as Day);
    const money = amount[row] as number;
    if (month < 0) continue;
    const isKnown = !Number.isNaN(money);
    const at = firstCell(keys, keys.codes, row) + month;
    const isOpen = outcome[row] === OPEN;
    if (isOpen) {
      add(planned.deals, at, 1);
      if (isKnown) add(planned.amount, at, money);
      const probability = probabilityOf(deals, row);
      if (isKnown && !Number.isNaN(probability)) {
        add(planned.weightedDeals, at, 1);
        add(planned.weighted, at, money * probability);
      }
    }
    const start = firstDayOf(range.months[month] as number);
    const wasThere = (created[row] as Day) < start;
    const wasOpen = isOpen || (closed[row] !== NO_DAY && (closed[row] as Day) >= start);
    if (wasThere && wasOpen) {
      add(planned.startDeals, at, 1);
      if (isKnown) add(planned.start, at, money);
    }
  }
}
