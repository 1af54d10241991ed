import type { Day } from '../../../src/kpi/day.ts';
import type { Spend } from '../../../src/kpi/spend.ts';
import { spendFields } from '../../../src/setup/spend-fields.ts';
import { spendEncoder } from '../../../src/table/spend-encoder.ts';
import { type Reading, sheetTable } from './sheet-table.ts';

/** The spend table, its amounts converted. */
export function encodedSpend(reading: Reading, asOf: Day): Spend | null {
  const table = sheetTable(reading, 'spend', spendFields);
  if (!table) return null;
  const encoder = spendEncoder(table.source);
  encoder.add(table.rows);
  return encoder.finish(asOf, reading.money).spend;
}
