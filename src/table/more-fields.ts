import { UNSET } from '../kpi/deals.ts';
import { freeFields, variableFields } from '../setup/setup.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import type { DealsLayout } from './deals-layout.ts';
import { type Dictionary, dictionary } from './dictionary.ts';
import { noteCurrency, type RawDeals } from './raw-deals.ts';
import { textNumbers } from './text-numbers.ts';
import { knownMoney } from './typed-columns.ts';
import type { SettledReading } from './typed-reading.ts';

/** The texts of the columns that not every table of deals has. */
export interface MoreNames
  extends Readonly<Record<'currency' | 'type' | 'reason' | (typeof freeFields)[number], Dictionary>> {
  /** Code → the key of a lead. */
  readonly leads: readonly string[];
}

/** Reads the columns that not every table of deals has. */
export interface MoreFields {
  readonly names: MoreNames;
  encode(raw: RawDeals, at: number, cells: readonly Cell[], row: number): void;
  /** The numbers as the reading of their columns makes them; several variable costs as one. */
  settle(raw: RawDeals, reading: SettledReading): Pick<RawDeals, 'rate' | 'probability' | 'variableCost'>;
}

type VariableField = (typeof variableFields)[number];

/**
 * The field under which a variable cost is read: fields that share a column share its reading.
 *
 * @example
 * readOf({ ...columnOf, cost: 5, variable1: 5 }, 'variable1') //=> 'cost'
 */
export const readOf = (columnOf: DealsLayout['columnOf'], field: VariableField): 'cost' | VariableField =>
  (['cost', ...variableFields] as const).find((one) => columnOf[one] === columnOf[field]) ?? field;

/**
 * The reader of currency, rate, variable costs, probability, type, lost reason, lead and free dimensions. A currency
 * may stand beside the amount. Sources: kpis.md C7, C15, K12, K14, K15, K22.
 *
 * @example
 * moreFields(layout, reader, isBlank).names.reason.names() //=> []
 */
export function moreFields(
  { columnOf }: DealsLayout,
  reader: CellReader,
  isBlank: (text: string) => boolean,
): MoreFields {
  const coded = ['type', 'reason', ...freeFields] as const;
  const leads = textNumbers();
  const names = Object.fromEntries(
    ['currency', ...coded].map((name) => [name, dictionary(isBlank)] as const),
  ) as Omit<MoreNames, 'leads'>;
  const mapped = coded.filter((name) => columnOf[name] >= 0);
  const numbers = (['rate', ...variableFields] as const).filter(
    (name) => columnOf[name] >= 0 && (name === 'rate' || readOf(columnOf, name) === name),
  );
  return {
    names: { ...names, leads: leads.texts },
    encode: (raw, at, cells, row) => {
      const currency = reader.code(cells, columnOf.currency, row, names.currency);
      const beside = currency === UNSET ? reader.currency(cells, columnOf.amount) : '';
      noteCurrency(raw, at, beside === '' ? currency : names.currency.codeOf(beside));
      for (const name of mapped) raw[name][at] = reader.code(cells, columnOf[name], row, names[name]);
      for (const name of numbers) raw[name][at] = reader.number(cells, columnOf[name], row);
      if (columnOf.lead >= 0) {
        const key = reader.key(cells, columnOf.lead, row);
        raw.lead[at] = key === '' ? UNSET : leads.numberOf(key);
      }
      if (columnOf.probability >= 0) {
        const number = reader.number(cells, columnOf.probability, row);
        // A share as it is written, with a sign; a plain number may be one, or a percentage.
        const isShare = /%/.test(String(reader.cell(cells, columnOf.probability)));
        raw.probability[at] = isShare && Number.isFinite(number) ? -number : number;
        if (number < 0) {
          reader.report(row, columnOf.probability, 'probability.outside', String(number));
          raw.probability[at] = Number.NaN;
        }
      }
    },
    settle: (raw, reading) => {
      const settled = (name: 'rate' | 'probability' | 'cost' | VariableField) =>
        knownMoney(reading.allNumbers(columnOf[name], raw[name], raw.count).slice());
      const variable = variableFields
        .filter((name) => columnOf[name] >= 0)
        .map((name) => settled(readOf(columnOf, name)));
      const [first, ...others] = variable;
      const variableCost = first ?? raw.variableCost;
      for (const column of others)
        for (let row = 0; row < raw.count; row++)
          variableCost[row] = (variableCost[row] as number) + (column[row] as number);
      return {
        rate: settled('rate'),
        probability: settled('probability'),
        variableCost,
      };
    },
  };
}
