import { dayFromText, NO_DAY } from '../../../src/kpi/day.ts';
import type { Deals } from '../../../src/kpi/deals.ts';
import { dealColumns } from '../../../src/table/columns.ts';
import { dealsEncoder } from '../../../src/table/deals-encoder.ts';
import { tableNames } from '../../../src/table/table-names.ts';
import { dealCells, productSetup } from './deal-rows.ts';
import type { Reading } from './sheet-table.ts';

/** The deals as the product encodes them. */
export function readDeals(reading: Reading, instead: Readonly<Record<string, string>> = {}): Deals {
  const { company, calendar, isBlank } = reading;
  const setup = productSetup(company, instead);
  const columns = dealColumns(setup, (company.sheets.deals?.[0] ?? []).map(String));
  const isPlain = Object.keys(instead).length === 0;
  const encoder = dealsEncoder(setup, {
    sheet: 'deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    asOf: dayFromText(company.setup.as_of) ?? NO_DAY,
    names: isPlain ? reading.names : tableNames(isBlank),
  });
  encoder.add(dealCells(company));
  return encoder.finish().deals;
}

/** Texts of one column, of the deals and of the refunds; '' for blank. */
export interface DealTexts {
  readonly deals: readonly string[];
  readonly refunds: readonly string[];
}

/**
 * Texts of columns that the product's deals have no field for, of the rows that stand: it reads the table with them in
 * the place of rep, channel and source.
 */
export function dealTexts(reading: Reading, roles: readonly [string, string, string]): DealTexts[] {
  const places = ['rep', 'channel', 'source'] as const;
  const deals = readDeals(
    reading,
    Object.fromEntries(places.map((place, at) => [place, roles[at] as string])),
  );
  return places.map((place) => {
    const text = (code: number) => deals[place].names[code] ?? '';
    return { deals: Array.from(deals[place].codes, text), refunds: Array.from(deals.refunds[place], text) };
  });
}
