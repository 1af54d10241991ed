import { describe, expect, it } from 'vitest';
import { dayFromText, monthOf, NO_DAY } from '../../src/kpi/day.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import type { Setup } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder } from '../../src/table/deals-encoder.ts';
import { type Exchange, exchange } from '../../src/table/exchange.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { said, setupOf } from './encode.ts';

const day = (text: string) => dayFromText(text) ?? NO_DAY;

/** As of 2026-05-20, in euros; a dollar costs 0.9 from the start and 0.8 from April on. */
const euros = exchange(
  [
    { currency: 'USD', day: NO_DAY, rate: 0.9 },
    { currency: 'USD', day: day('2026-04-01'), rate: 0.8 },
    { currency: 'PLN', day: day('2026-03-01'), rate: 0.25 },
  ],
  { base: 'EUR', isInverse: false },
);

function read(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  money: Exchange | null = euros,
  setup: Setup = setupOf(header.map(String)),
) {
  const encoder = dealsEncoder(setup, {
    sheet: 'Deals',
    firstRow: 2,
    columns: dealColumns(setup, header),
    rowPositions: dealColumns(setup, header).positions,
    calendar: zoneCalendar(() => 0),
    asOf: day('2026-05-20'),
  });
  encoder.add(rows);
  return encoder.finish(undefined, money ? { money } : {});
}

const header = ['Deal', 'Created', 'Quote', 'Closed', 'Status', 'Amount', 'Currency', 'Cost'];

describe('amounts in several currencies', () => {
  it('are converted at the rate of the day that puts them into their month, costs with them', () => {
    const encoded = read([
      header,
      // Won in February: 1000 × 0.9, 100 × 0.9. Its quote is of January.
      ['D1', '2026-01-05', '2026-01-08', '2026-02-20', 'Won', 1000, 'USD', 100],
      // Won in April: 500 × 0.8. Quoted in March: 500 × 0.9.
      ['D2', '2026-03-05', '2026-03-08', '2026-04-20', 'Lost', 500, '$', ''],
      // Open: as of 20 May, 200 × 0.8; created in March, without a quote.
      ['D3', '2026-03-05', '', '', 'Open', 200, 'usd', ''],
      ['D4', '2026-03-05', '', '2026-03-06', 'Won', 70, 'EUR', 7],
      ['D5', '2026-03-05', '', '2026-03-06', 'Won', 30, '', 3],
    ]);
    expect([...encoded.deals.amount]).toEqual([900, 400, 160, 70, 30]);
    expect([...encoded.deals.cost]).toEqual([90, Number.NaN, Number.NaN, 7, 3]);
    expect(encoded.deals.qualifiedValue[1]).toBe(450);
    expect(said(encoded)).toEqual([]);
  });

  it('that name none among others that name the base are taken as it, which is said', () => {
    const row = (id: string, amount: Cell, currency: string) => [
      id,
      '2026-01-05',
      '',
      '',
      'Open',
      amount,
      currency,
      '',
    ];
    const doubts = (...rows: Cell[][]) => read([header, ...rows], null).doubts;
    expect(doubts(row('D1', 10, 'USD'), row('D2', 20, ''), row('D3', 30, ''), row('D4', '', ''))).toEqual([
      { sheet: 'Deals', column: 'Amount', code: 'noCurrency', count: 2, as: 'USD' },
    ]);
    expect(doubts(row('D1', 10, 'USD'), row('D2', 20, '$'))).toEqual([]);
    expect(doubts(row('D1', 10, ''), row('D2', 20, ''))).toEqual([]);
    // Home is what needs no name where only other currencies are named.
    expect(read([header, row('D1', 10, 'USD'), row('D2', 20, '')]).doubts).toEqual([]);
  });

  it('leave the money figures without a known rate, and are listed; the deal stays won', () => {
    const encoded = read([
      header,
      ['D1', '2026-01-05', '', '2026-02-20', 'Won', 1000, 'GBP', 10],
      // Before the first rate of its currency.
      ['D2', '2026-01-05', '', '2026-02-20', 'Won', 1000, 'PLN', ''],
      ['D3', '2026-01-05', '', '2026-03-20', 'Won', 1000, 'PLN', 400],
    ]);
    expect([...encoded.deals.amount]).toEqual([Number.NaN, Number.NaN, 250]);
    expect([...encoded.deals.cost]).toEqual([Number.NaN, Number.NaN, 100]);
    expect([...encoded.deals.outcome]).toEqual([1, 1, 1]);
    expect(said(encoded)).toEqual([
      '2 rate.unknown Currency=GBP',
      '3 cost.missing Cost=',
      '3 rate.unknown Currency=PLN',
    ]);
  });

  it('go by the sign beside the amount where no column says the currency', () => {
    const encoded = read([
      ['Deal', 'Closed', 'Status', 'Amount'],
      ['D1', '2026-02-20', 'Won', '$ 1,000.00'],
      ['D2', '2026-02-20', 'Won', '£500'],
      ['D3', '2026-02-20', 'Won', '€ 70'],
      ['D4', '2026-02-20', 'Won', 30],
    ]);
    expect([...encoded.deals.amount]).toEqual([900, Number.NaN, 70, 30]);
    expect(said(encoded)).toEqual(['3 rate.unknown Amount=GBP']);
    expect(encoded.doubts).toEqual([]);
  });

  it('have their own rate, which wins', () => {
    const encoded = read([
      ['Deal', 'Closed', 'Status', 'Amount', 'Currency', 'Rate'],
      ['D1', '2026-02-20', 'Won', 1000, 'GBP', 1.15],
      ['D2', '2026-02-20', 'Won', 1000, 'USD', 0.5],
      ['D3', '2026-02-20', 'Won', 1000, 'USD', ''],
      ['D4', '2026-02-20', 'Won', 1000, 'USD', 'soon'],
    ]);
    expect([...encoded.deals.amount]).toEqual([1150, 500, 900, 900]);
    expect(said(encoded)).toEqual(['5 number.unreadable Rate=soon']);
  });

  it('a lead qualified by a tick is worth what it was when it came: a tick has no day', () => {
    const dated = setupOf(header);
    const stages = [
      { name: 'Quote', role: 'qualified', reached: { by: 'flag', column: { header: 'Quote', ordinal: 1 } } },
    ] as const;
    const table = [
      header,
      ['D1', '2026-03-05', true, '', 'Open', 1000, 'PLN', ''],
      ['D2', '2026-03-05', true, '', 'Open', 100, 'EUR', ''],
    ];
    const { deals } = read(table, euros, { ...dated, stages });
    // 1000 zloty × 0.25, the rate of March; there is none of 1970.
    expect([...deals.qualifiedValue]).toEqual([250, 100]);
    const question = { months: [monthOf(day('2026-03-01'))], windowDays: null, reach: 'implied' as const };
    const [line] = kpisByMonth(deals, question).lines;
    expect(line?.kpis.qualifiedValue?.months[0]).toMatchObject({ value: 350, counts: [2, 2] });
  });

  it('a refund is converted on its own day', () => {
    const encoded = read([
      ['Deal', 'Closed', 'Status', 'Amount', 'Currency', 'Cost'],
      ['D1', '2026-02-20', 'Won', 1000, 'USD', 500],
      ['D1', '2026-04-20', 'Won', -100, 'USD', -50],
      ['D1', '2026-04-21', 'Won', -100, 'GBP', -50],
    ]);
    expect([...encoded.deals.refunds.amount]).toEqual([-80, Number.NaN]);
    expect([...encoded.deals.refunds.cost]).toEqual([-40, Number.NaN]);
    expect(said(encoded)).toEqual(['4 rate.unknown Currency=GBP']);
  });

  it('one currency in every row is the base, with no set-up', () => {
    const rows = [
      ['Deal', 'Closed', 'Status', 'Amount'],
      ['D1', '2026-02-20', 'Won', '1 000,00 лв.'],
      ['D2', '2026-02-20', 'Won', '500 BGN'],
    ];
    expect([...read(rows, null).deals.amount]).toEqual([1000, 500]);
  });

  it('a closed deal without a date has no day for a dated rate, and is listed once', () => {
    const encoded = read([header, ['D1', '2026-01-05', '', '', 'Lost', 1000, 'PLN', '']]);
    expect(encoded.deals.amount[0]).toBeNaN();
    expect(said(encoded)).toEqual(['2 closed.missing Closed=']);
  });
});
