import { expect, it } from 'vitest';
import { dayFromText, dayText, NO_DAY } from '../../src/kpi/day.ts';
import { LOST, OPEN, WON } from '../../src/kpi/deals.ts';
import { changeFields } from '../../src/setup/changes-fields.ts';
import { customerFields } from '../../src/setup/customers-fields.ts';
import { leadFields } from '../../src/setup/leads-fields.ts';
import { quoteFields } from '../../src/setup/quotes-fields.ts';
import { changeLogEncoder } from '../../src/table/change-log-encoder.ts';
import { customersEncoder } from '../../src/table/customers-encoder.ts';
import { leadsEncoder } from '../../src/table/leads-encoder.ts';
import { quotesEncoder } from '../../src/table/quotes-encoder.ts';
import { listed } from './figures.ts';
import { euros, sourceOf } from './money-tables.ts';

const asOf = dayFromText('2026-05-20') ?? 0;

it('leads: one a key, the one created first; joined to deals by the key', () => {
  const encoder = leadsEncoder(sourceOf('Leads', leadFields, ['id', 'created', 'channel']));
  encoder.add([
    ['L1', '2026-01-09', 'VIP'],
    ['L2', '2026-01-06', ''],
    ['L1', '2026-01-05', 'Active'],
    ['L3', '2026-05-21', ''],
    ['L4', '', 'VIP'],
  ]);
  const { leads, keys, ...rest } = encoder.finish(asOf, ['L1', '', 'L2', 'L9']);
  expect(keys).toEqual(['L1', 'L2', 'L4']);
  expect([...leads.created].map((day) => (day === NO_DAY ? '' : dayText(day)))).toEqual([
    '2026-01-05',
    '2026-01-06',
    '',
  ]);
  expect([...leads.leadOfDeal]).toEqual([0, -1, 1, -1]);
  expect(listed(rest)).toEqual([
    '2 key.duplicate id=L1',
    '5 created.afterAsOf created=2026-05-21',
    '6 created.missing created=',
  ]);
});

it('of rows with one key created together the one further down stands', () => {
  const encoder = leadsEncoder(sourceOf('Leads', leadFields, ['id', 'created', 'source']));
  encoder.add([
    ['L1', '2026-01-05', 'Fair'],
    ['L1', '2026-01-05', 'Google'],
  ]);
  const { issues } = encoder.finish(asOf, []);
  expect(issues.map(({ row }) => row)).toEqual([2]);
});

it('quotes: converted at the rate of their day; without an amount a quote all the same', () => {
  const encoder = quotesEncoder(
    sourceOf('Quotes', quoteFields, ['key', 'date', 'amount', 'currency', 'massMail']),
  );
  encoder.add([
    ['D1', '2026-02-01', 1000, 'USD', ''],
    ['D1', '2026-02-02', '', '', 'yes'],
    ['X', '2026-02-03', 5, 'GBP', ''],
    ['D1', '2026-05-21', 5, '', ''],
  ]);
  const { quotes, ...rest } = encoder.finish(asOf, euros, (key) => (key === 'D1' ? 0 : -1));
  expect([...quotes.amount]).toEqual([900, Number.NaN, Number.NaN]);
  expect([...quotes.isMass]).toEqual([0, 1, 0]);
  expect([...quotes.row]).toEqual([0, 0, -1]);
  expect(listed(rest)).toEqual([
    '4 rate.unknown currency=GBP',
    '4 key.unknown key=X',
    '5 figure.afterAsOf date=2026-05-21',
  ]);
});

it('a change log: stages and outcomes by the statuses of the set-up', () => {
  const encoder = changeLogEncoder(sourceOf('History', changeFields, ['key', 'date', 'to']));
  encoder.add([
    ['D1', '2026-01-05', 'Contacted'],
    ['D1', '2026-01-09', 'WON'],
    ['D2', '2026-01-09', 'Whatever'],
  ]);
  const deals = { asOf, created: Int32Array.of(dayFromText('2026-01-06') ?? NO_DAY) };
  const meanings = new Map([
    ['contacted', { outcome: OPEN, stage: 1 }],
    ['won', { outcome: WON, stage: -1 }],
    ['lost', { outcome: LOST, stage: -1 }],
  ]);
  const { log, ...rest } = encoder.finish(deals, (key) => (key === 'D1' ? 0 : -1), meanings);
  expect([...log.stage]).toEqual([1, -1, -1]);
  expect([...log.outcome]).toEqual([OPEN, WON, OPEN]);
  expect(listed(rest)).toEqual(['2 change.beforeCreated date=2026-01-05', '4 key.unknown key=D2']);
});

it('customers: the first day of each, the earliest of several', () => {
  const encoder = customersEncoder(sourceOf('Customers', customerFields, ['customer', 'since']));
  encoder.add([
    ['Acme', '2019-05-01'],
    ['acme ', '2018-03'],
    ['Birch', ''],
  ]);
  const { customersSince } = encoder.finish(2);
  expect([...customersSince].map((day) => (day === NO_DAY ? '' : dayText(day)))).toEqual(['2018-03-01', '']);
});
