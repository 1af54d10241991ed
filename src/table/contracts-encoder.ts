import type { Contracts } from '../kpi/contracts.ts';
import { NO_DAY } from '../kpi/day.ts';
import type { ContractField } from '../setup/contracts-fields.ts';
import type { FieldKind } from './field-column.ts';
import { nameShape } from './name-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface ContractsEncoder extends RowTaker {
  finish(): EncodedRest & { readonly contracts: Contracts };
}

const kinds: Readonly<Record<ContractField, FieldKind>> = {
  customer: 'customer',
  start: 'firstDay',
  end: 'lastDay',
};

/**
 * Turns the rows of the contracts table into typed columns. One without a customer or a start says nothing and is
 * listed; one without an end runs on. Never throws on data. Source: kpis.md K14.
 *
 * @example
 * const encoder = contractsEncoder({ sheet: 'Contracts', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['Acme', '2026-01-01', '2026-12-31']])
 * encoder.finish().contracts.count //=> 1
 */
export function contractsEncoder(source: TableSource<ContractField>): ContractsEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    nameShape(columnOf('customer'), [columnOf('start')], reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: () => {
      const encoded = encoder.settle();
      const customers = encoded.codes('customer');
      const starts = encoded.days('start');
      const ends = encoded.days('end');
      const rows: number[] = [];
      for (let at = 0; at < encoded.count; at++) {
        if (starts[at] === NO_DAY) encoded.say(at, 'start', 'figure.noDate');
        if ((customers[at] as number) >= 0 && isDay(starts[at] as number)) rows.push(at);
      }
      return {
        contracts: {
          count: rows.length,
          customer: Int32Array.from(rows, (at) => customers[at] as number),
          start: Int32Array.from(rows, (at) => starts[at] as number),
          end: Int32Array.from(rows, (at) => (isDay(ends[at] as number) ? (ends[at] as number) : NO_DAY)),
        },
        ...encoded.rest(),
      };
    },
  };
}
