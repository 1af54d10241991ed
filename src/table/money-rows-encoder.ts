import type { UsedCurrency } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import type { MoneyField } from './money-rows.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

/** Takes the rows of a table of dated money. */
export interface MoneyTaker extends RowTaker {
  /** The currencies in the rows so far. */
  currencies(): readonly UsedCurrency[];
}

/** The encoder of a table of dated money, and its rows once all are read. */
export function moneyRowsEncoder<Field extends string>(
  source: TableSource<Field | MoneyField>,
  kinds: Readonly<Record<Field | MoneyField, FieldKind>>,
): { taker: MoneyTaker; settle: () => EncodedRows<Field | MoneyField> } {
  const { settle, ...taker } = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('amount'), reader),
  );
  return { taker, settle };
}
