import type { Day } from '../../../src/kpi/day.ts';
import type { CodedColumn, Deals } from '../../../src/kpi/deals.ts';
import type { Leads } from '../../../src/kpi/leads-table.ts';
import { leadFields } from '../../../src/setup/leads-fields.ts';
import { leadsEncoder } from '../../../src/table/leads-encoder.ts';
import { type Reading, sheetTable } from './sheet-table.ts';

/** The leads of a table of their own; a rep's team is theirs too. */
export function encodedLeads(
  reading: Reading,
  asOf: Day,
  deals: Deals,
  team: CodedColumn | null,
): Leads | null {
  const table = sheetTable(reading, 'leads', leadFields);
  if (!table) return null;
  const encoder = leadsEncoder(table.source);
  encoder.add(table.rows);
  const { leads } = encoder.finish(asOf, deals.leadIds ?? deals.ids);
  if (!team) return leads;
  return { ...leads, free: [undefined, leads.rep?.map((code) => team.codes[code] ?? -1)] };
}
