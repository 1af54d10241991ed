import { afterEach, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** A file whose amounts Sheets keeps as plain numbers, with the sign in their formats. */
async function build(rates: Parameters<typeof openBook>[0]) {
  book = await openBook(rates);
  book.importSheet('Deals', [
    ['Deal ID', 'Created', 'Closed', 'Status', 'Amount'],
    ['S1', '2026-01-05', '2026-01-20', 'Won', '$1,000'],
    ['S2', '2026-01-06', '2026-01-25', 'Won', '€1,000'],
    ['S3', '2026-01-07', '2026-01-26', 'Won', '$500.50'],
  ]);
  await book.calculated();
  expect(book.values('Deals').map((row) => row[4])).toEqual(['Amount', 1000, 1000, 500.5]);
  const { alerts, counters } = book.run('buildKpiSummary');
  await book.calculated();
  expect(alerts).toEqual([]);
  expect(counters.byMethod['Range.getNumberFormats']).toBe(1);
  return figuresOf(book, 'booked').total;
}

it('money that is typed with different signs is not added up as it stands', async () => {
  expect(await build({})).toBe(1500.5);
  expect(book.values('KPI Summary').flat()).toContain(
    '1 row in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup. First: Deals, Amount, row 3',
  );
});

it('money that is typed with different signs goes by the rates', async () => {
  const rates = [
    ['Currency', 'Rate'],
    ['EUR', 1.1],
  ];
  expect(await build({ Rates: rates })).toBe(1500.5 + 1100);
});
