import type { Day } from '../kpi/day.ts';
import type { Expenses } from '../kpi/expenses.ts';
import type { ExpenseField } from '../setup/expenses-fields.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { datedMoney } from './money-rows.ts';
import { type MoneyTaker, moneyRowsEncoder } from './money-rows-encoder.ts';
import type { EncodedRest } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface ExpensesEncoder extends MoneyTaker {
  /** What is dated later than the as-of day has not happened. */
  finish(asOf: Day, money: Exchange): EncodedRest & { readonly expenses: Expenses };
}

const kinds: Readonly<Record<ExpenseField, FieldKind>> = {
  date: 'firstDay',
  amount: 'number',
  reserve: 'number',
  currency: 'currency',
  rate: 'number',
};

/**
 * Turns the rows of the expenses table into typed columns and a list of issues; reserves are rows like others, or stand
 * in a column of their own. A date may be a month. Never throws on data. Sources: kpis.md K13, K19, C7.
 *
 * @example
 * const encoder = expensesEncoder({ sheet: 'Expenses', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01', 1200]])
 * encoder.finish(asOf, money).expenses.count //=> 1
 */
export function expensesEncoder(source: TableSource<ExpenseField>): ExpensesEncoder {
  const { taker, settle } = moneyRowsEncoder(source, kinds);
  return {
    ...taker,
    finish: (asOf, money) => {
      const encoded = settle();
      const reserves = encoded.numbers('reserve');
      const whole = encoded.numbers('amount').map((amount, row) => {
        const reserve = reserves[row] as number;
        if (!Number.isFinite(reserve)) return amount;
        return Number.isFinite(amount) ? amount + reserve : reserve;
      });
      const { rows, days, amounts } = datedMoney(
        { ...encoded, numbers: (field) => (field === 'amount' ? whole : encoded.numbers(field)) },
        { date: 'date', amount: 'amount' },
        asOf,
        money,
      );
      return { expenses: { count: rows.length, day: days, amount: amounts }, ...encoded.rest() };
    },
  };
}
