import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

/** Takes the rows of a table of dated money. */
export interface MoneyTaker extends RowTaker {
  /** The currencies in the rows so far. */
  currencies(): readonly string[];
}

/** The encoder of a table of dated money, and its rows once all are read. */
export function moneyRowsEncoder<Field extends string>(
  source: TableSource<Field | 'date' | 'amount' | 'currency'>,
  kinds: Readonly<Record<Field | 'date' | 'amount' | 'currency', FieldKind>>,
): { taker: MoneyTaker; settle: () => EncodedRows<Field | 'date' | 'amount' | 'currency'> } {
  const { add, turnTo, words, settle } = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('amount'), reader),
  );
  return { taker: { add, turnTo, currencies: () => words('currency') }, settle };
}
