import type { Day } from '../kpi/day.ts';
import type { Expenses } from '../kpi/expenses.ts';
import type { ExpenseField } from '../setup/expenses-fields.ts';
import type { Cell } from './cell.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { datedMoney } from './money-rows.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TablePlace, TableSource } from './table-source.ts';

export interface ExpensesEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** The rows added from now on stand in another sheet. */
  turnTo(place: TablePlace): void;
  /** The currencies in the rows so far. */
  currencies(): readonly string[];
  /** What is dated later than the as-of day has not happened. */
  finish(asOf: Day, money: Exchange): EncodedRest & { readonly expenses: Expenses };
}

const kinds: Readonly<Record<ExpenseField, FieldKind>> = {
  date: 'firstDay',
  amount: 'number',
  currency: 'text',
  rate: 'number',
};

/**
 * Turns the rows of the expenses table into typed columns and a list of issues; reserves are rows like others. A date
 * may be a month. Never throws on data. Sources: kpis.md K13, K19, C7.
 *
 * @example
 * const encoder = expensesEncoder({ sheet: 'Expenses', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01', 1200]])
 * encoder.finish(asOf, money).expenses.count //=> 1
 */
export function expensesEncoder(source: TableSource<ExpenseField>): ExpensesEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('amount'), reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    currencies: () => encoder.words('currency'),
    finish: (asOf, money) => {
      const encoded = encoder.settle();
      const { rows, days, amounts } = datedMoney(encoded, { date: 'date', amount: 'amount' }, asOf, money);
      return { expenses: { count: rows.length, day: days, amount: amounts }, ...encoded.rest() };
    },
  };
}
