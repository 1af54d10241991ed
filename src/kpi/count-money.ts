import { add } from './counters.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { firstCell } from './keys.ts';
import { moneyCodes } from './money.ts';
import { monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/** Counts invoices by invoice date, their refunds and their amount, and cash by payment date. Source: kpis.md K13. */
export function countMoney(tally: Tally, deals: Deals, facts: KpiFacts, question: SplitQuestion): void {
  const { keys, range, dimension } = question;
  const { invoices, payments } = facts;
  if (invoices) {
    const codes = dimension && moneyCodes(invoices, deals, dimension);
    for (let row = 0; row < invoices.count; row++) {
      const month = monthIndex(range, invoices.day[row] as number);
      if (month < 0) continue;
      const at = firstCell(keys, codes, row) + month;
      const amount = invoices.amount[row] as number;
      add(tally.invoiced, at, amount);
      if (invoices.counted[row]) add(tally.invoices, at, 1);
      if (amount < 0) add(tally.invoiceRefunds, at, 1);
    }
  }
  if (payments) {
    const codes = dimension && moneyCodes(payments, deals, dimension);
    for (let row = 0; row < payments.count; row++) {
      const month = monthIndex(range, payments.day[row] as number);
      if (month >= 0) add(tally.cash, firstCell(keys, codes, row) + month, payments.amount[row] as number);
    }
  }
}
