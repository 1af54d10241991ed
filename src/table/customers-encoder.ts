import { type Day, NO_DAY } from '../kpi/day.ts';
import type { CustomerField } from '../setup/customers-fields.ts';
import type { FieldKind } from './field-column.ts';
import { nameShape } from './name-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface CustomersEncoder extends RowTaker {
  /** `customers` is how many there are in the dictionary, over all tables. */
  finish(customers: number): EncodedRest & { readonly customersSince: Int32Array };
}

const kinds: Readonly<Record<CustomerField, FieldKind>> = { customer: 'customer', since: 'firstDay' };

/**
 * Turns a table of customers into the first day of each, the earliest of several. Never throws on data. Source:
 * kpis.md C17.
 *
 * @example
 * const encoder = customersEncoder({ sheet: 'Customers', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['Acme', '2019-05-01']])
 * encoder.finish(1).customersSince.length //=> 1
 */
export function customersEncoder(source: TableSource<CustomerField>): CustomersEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    nameShape(columnOf('customer'), [], reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: (customers) => {
      const encoded = encoder.settle();
      const days = encoded.days('since');
      const customersSince = new Int32Array(customers).fill(NO_DAY);
      encoded.codes('customer').forEach((code, at) => {
        const day = days[at] as Day;
        if (code >= 0 && isDay(day) && day < (customersSince[code] as Day)) customersSince[code] = day;
      });
      return { customersSince, ...encoded.rest() };
    },
  };
}
