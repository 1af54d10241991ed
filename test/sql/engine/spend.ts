import type { Day } from '../../../src/kpi/day.ts';
import type { Spend } from '../../../src/kpi/spend.ts';
import { spendFields } from '../../../src/setup/spend-fields.ts';
import { spendEncoder } from '../../../src/table/spend-encoder.ts';
import { type Reading, sheetTable } from './sheet-table.ts';

/** The spend table, its amounts converted here, for it has no column of currencies yet. */
export function encodedSpend(reading: Reading, asOf: Day): Spend | null {
  const table = sheetTable(reading, 'spend', spendFields);
  if (!table) return null;
  const one = (cells: (typeof table.rows)[number]) => {
    const encoder = spendEncoder(table.source);
    encoder.add([cells]);
    return encoder.finish(asOf).spend;
  };
  const header = reading.company.sheets.spend?.[0] ?? [];
  const { amount, currency } = reading.company.setup.columns.spend ?? {};
  const [amountAt, currencyAt] = [amount, currency].map((name) => header.indexOf(name ?? '\u0000'));
  const rows = table.rows.map((cells) =>
    cells.map((cell, at) => {
      if (at !== amountAt || cell === '') return cell;
      const spend = one(cells);
      if (spend.count === 0) return cell;
      const code = `${cells[currencyAt ?? -1] ?? ''}`;
      const sum = (spend.amount[0] as number) * reading.money.factor(code, spend.day[0] as Day, Number.NaN);
      return Number.isNaN(sum) ? '' : sum;
    }),
  );
  const encoder = spendEncoder(table.source);
  encoder.add(rows);
  return encoder.finish(asOf).spend;
}
