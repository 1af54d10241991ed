import { expect, it } from 'vitest';
import { withChangeLog } from '../../src/kpi/change-log.ts';
import { dayFromText, monthOf, NO_DAY } from '../../src/kpi/day.ts';
import { LOST, OPEN, WON } from '../../src/kpi/deals.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder } from '../../src/table/deals-encoder.ts';
import { exchange } from '../../src/table/exchange.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { encode, said, setupOf } from './encode.ts';

const day = (text: string) => dayFromText(text) ?? NO_DAY;

/** A dollar costs half a euro from January on, 0.8 from May on. */
const money = exchange(
  [
    { currency: 'USD', day: day('2026-01-01'), rate: 0.5 },
    { currency: 'USD', day: day('2026-05-01'), rate: 0.8 },
  ],
  { base: 'EUR', isInverse: false },
);

type Change = readonly [deal: number, date: string, stage: number, outcome: number];

/** A table of deals as a log of changes tells them, as of 2026-05-20. */
function read([header = [], ...rows]: readonly (readonly Cell[])[], changes: readonly Change[]) {
  const setup = setupOf(header.map(String));
  const columns = dealColumns(setup, header);
  const encoder = dealsEncoder(setup, {
    sheet: 'Deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar: zoneCalendar(() => 0),
    asOf: day('2026-05-20'),
  });
  encoder.add(rows);
  const log = {
    count: changes.length,
    deal: Int32Array.from(changes, ([deal]) => deal),
    day: Int32Array.from(changes, ([, date]) => day(date)),
    stage: Int8Array.from(changes, ([, , stage]) => stage),
    outcome: Uint8Array.from(changes, ([, , , outcome]) => outcome),
  };
  return encoder.finish(undefined, { money, history: (deals) => withChangeLog(deals, log) });
}

it('money is converted on the day on which the log says a deal was won', () => {
  const byLog = read(
    [
      ['Deal', 'Created', 'Amount', 'Currency'],
      ['D1', '2026-01-05', 1000, 'USD'],
    ],
    [[0, '2026-02-10', -1, WON]],
  );
  const byColumns = read(
    [
      ['Deal', 'Created', 'Closed', 'Status', 'Amount', 'Currency'],
      ['D1', '2026-01-05', '2026-02-10', 'Won', 1000, 'USD'],
    ],
    [],
  );
  // 1000 dollars at the rate of February.
  expect([...byLog.deals.amount]).toEqual([500]);
  expect([...byColumns.deals.amount]).toEqual([500]);
});

it('a qualified lead is worth what it was on the day of the log, an open deal what it is now', () => {
  const { deals } = read(
    [
      ['Deal', 'Created', 'Quote', 'Closed', 'Status', 'Amount', 'Currency'],
      ['D1', '2026-05-02', '', '2026-05-10', 'Won', 1000, 'USD'],
      ['D2', '2026-01-05', '', '2026-02-10', 'Won', 1000, 'USD'],
    ],
    [
      [0, '2026-03-03', 1, OPEN],
      [0, '2026-05-10', -1, WON],
      // Won by its columns, reopened by the log.
      [1, '2026-03-03', 1, OPEN],
    ],
  );
  expect([...deals.qualifiedValue]).toEqual([500, 500]);
  expect([...deals.amount]).toEqual([800, 800]);
});

it('a mass mailing is no entry into qualified, whatever the log says; a later stage still implies it', () => {
  const encoded = read(
    [
      ['Deal', 'Created', 'Quote', 'Contract', 'Amount', 'Bulk'],
      ['D1', '2026-02-01', '2026-02-05', '', 100, true],
      ['D2', '2026-02-01', '', '', 100, ''],
      ['D3', '2026-02-01', '', '', 100, true],
      ['D4', '2026-02-01', '', '', 100, true],
    ],
    [
      [0, '2026-02-06', 1, OPEN],
      [1, '2026-02-07', 1, OPEN],
      [2, '2026-02-08', 1, OPEN],
      [2, '2026-02-09', 2, OPEN],
    ],
  );
  expect([...(encoded.deals.stages[1]?.days ?? [])]).toEqual([NO_DAY, day('2026-02-07'), NO_DAY, NO_DAY]);
  expect([...encoded.deals.statusStage]).toEqual([0, 1, 2, -1]);
  const question = { months: [monthOf(day('2026-02-01'))], windowDays: null, reach: 'implied' as const };
  expect(kpisByMonth(encoded.deals, question).lines[0]?.kpis.qualifiedLeads?.months[0]?.value).toBe(1);
  expect(said(encoded)).toEqual(['2 stage.massMail Bulk=', '4 stage.massMail Bulk=']);
});

it('what is missing is judged by what the log says became of a deal', () => {
  const encoded = read(
    [
      ['Deal', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', '2026-01-05', '', 'Won', 10],
      ['D2', '2026-01-05', '', 'Open', ''],
      ['D3', '2026-01-05', '', 'Won', ''],
      ['D4', '2026-01-05', '', 'Won', 10],
    ],
    [
      [0, '2026-02-10', -1, WON],
      [1, '2026-02-10', -1, WON],
      [2, '2026-02-10', -1, LOST],
    ],
  );
  expect(said(encoded)).toEqual(['3 amount.missing Amount=', '5 closed.missing Closed=']);
});

it('a mass mailing is no entry into qualified where ticks say so', () => {
  const header = ['Deal', 'Created', 'Quote', 'Bulk'];
  const setup = setupOf(header);
  const reached = { by: 'flag' as const, column: { header: 'Quote', ordinal: 1 } };
  const encoded = encode(
    [
      header,
      ['D1', '2026-02-01', true, true],
      ['D2', '2026-02-01', true, ''],
      ['D3', '2026-02-01', '', true],
    ],
    { setup: { ...setup, stages: [{ name: 'Quote', role: 'qualified', reached }] } },
  );
  expect([...(encoded.deals.stages[1]?.flags ?? [])]).toEqual([0, 1, 0]);
  expect(said(encoded)).toEqual(['2 stage.massMail Bulk=']);
});
