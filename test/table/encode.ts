import { dayFromText } from '../../src/kpi/day.ts';
import { defaultOptions, type Options, type Setup } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder } from '../../src/table/deals-encoder.ts';
import type { EncodedDeals } from '../../src/table/finish-deals.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';

const column = (header: string) => ({ header, ordinal: 1 });

/** Header → field, for the tables of these tests. */
const fields = {
  Deal: 'id',
  Customer: 'customer',
  Rep: 'rep',
  Channel: 'channel',
  Source: 'source',
  Created: 'created',
  Closed: 'closed',
  Expected: 'expected',
  Status: 'status',
  Amount: 'amount',
  Cost: 'cost',
  Currency: 'currency',
  Rate: 'rate',
  Commission: 'variable1',
  Delivery: 'variable2',
  Probability: 'probability',
  Type: 'type',
  Reason: 'reason',
  Lead: 'lead',
  Team: 'free1',
  Product: 'free3',
  Bulk: 'massMail',
} as const;

/** The set-up of a table with these headers; "Quote" is the qualified stage, "Contract" a later one. */
export function setupOf(headers: readonly string[], options: Partial<Options> = {}): Setup {
  const mapped = headers.filter((header): header is keyof typeof fields => header in fields);
  const stages = headers.filter((header) => header === 'Quote' || header === 'Contract');
  return {
    deals: {
      sheetId: 1,
      sheetName: 'Deals',
      headerRow: 1,
      columns: Object.fromEntries(mapped.map((header) => [fields[header], column(header)])),
    },
    stages: stages.map((header) => ({
      name: header,
      role: header === 'Quote' ? ('qualified' as const) : ('none' as const),
      reached: { by: 'date' as const, column: column(header) },
    })),
    statuses: [
      { text: 'Open', outcome: 'open' },
      { text: 'Won', outcome: 'won' },
      { text: 'Lost', outcome: 'lost' },
    ],
    options: { ...defaultOptions, ...options },
  };
}

/** A table with a header row, encoded; as-of is 2026-05-20 unless said. */
export function encode(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  { asOf = '2026-05-20', chunk = 1000, setup }: { asOf?: string; chunk?: number; setup?: Setup } = {},
): EncodedDeals {
  const used = setup ?? setupOf(header.map(String));
  const columns = dealColumns(used, header);
  const encoder = dealsEncoder(used, {
    sheet: 'Deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar: zoneCalendar(() => 0),
    asOf: dayFromText(asOf) ?? 0,
  });
  for (let at = 0; at < rows.length; at += chunk) encoder.add(rows.slice(at, at + chunk));
  return encoder.finish();
}

/** Issues as "row code column=value". */
export function said({ issues }: EncodedDeals): string[] {
  return issues.map(({ row, code, column: header, value }) => `${row} ${code} ${header}=${value}`);
}
