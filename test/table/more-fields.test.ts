import { describe, expect, it } from 'vitest';
import { UNSET } from '../../src/kpi/deals.ts';
import { mixParts } from '../../src/kpi/revenue-mix.ts';
import { encode, said, setupOf } from './encode.ts';

describe('variable costs', () => {
  const header = ['Deal', 'Closed', 'Status', 'Amount', 'Commission', 'Delivery'];

  it('are the sum of the mapped columns; a blank one leaves the deal out, listed where it is won', () => {
    const encoded = encode([
      header,
      ['D1', '2026-02-20', 'Won', 1000, 50, 30],
      ['D2', '2026-02-20', 'Won', 1000, 50, ''],
      ['D3', '2026-02-20', 'Lost', 1000, '', ''],
      ['D4', '2026-02-20', 'Won', 1000, 0, 0],
    ]);
    expect([...(encoded.deals.variableCost ?? [])]).toEqual([80, Number.NaN, Number.NaN, 0]);
    expect(encoded.deals.has.has('variableCost')).toBe(true);
    expect(said(encoded)).toEqual(['3 variableCost.missing Delivery=']);
  });

  it('the cost of goods is one of them where its column is mapped as such too; it is read once', () => {
    const table = [
      ['Deal', 'Closed', 'Status', 'Amount', 'Cost', 'Delivery'],
      ['D1', '2026-02-20', 'Won', 1000, 600, 30],
      ['D2', '2026-02-20', 'Won', 1000, 'soon', 30],
    ];
    const setup = setupOf(table[0] as string[]);
    const { columns } = setup.deals;
    const shared = { ...setup, deals: { ...setup.deals, columns: { ...columns, variable1: columns.cost } } };
    const encoded = encode(table, { setup: shared as typeof setup });
    expect([...(encoded.deals.variableCost ?? [])]).toEqual([630, Number.NaN]);
    expect([...encoded.deals.cost]).toEqual([600, Number.NaN]);
    expect(said(encoded)).toEqual(['3 number.unreadable Cost=soon']);
  });

  it('the column that is blank is the one named, the first of several; what is no number is listed as such alone', () => {
    const encoded = encode([
      header,
      ['D1', '2026-02-20', 'Won', 1000, '', 5],
      ['D2', '2026-02-20', 'Won', 1000, 5, ''],
      ['D3', '2026-02-20', 'Won', 1000, '', ''],
      ['D4', '2026-02-20', 'Won', 1000, 'soon', 5],
    ]);
    expect([...(encoded.deals.variableCost ?? [])]).toEqual(Array(4).fill(Number.NaN));
    expect(said(encoded)).toEqual([
      '2 variableCost.missing Commission=',
      '3 variableCost.missing Delivery=',
      '4 variableCost.missing Commission=',
      '5 number.unreadable Commission=soon',
    ]);
    const one = encode([header.slice(0, 5), ['D1', '2026-02-20', 'Won', 1000, '']]);
    expect(said(one)).toEqual(['2 variableCost.missing Commission=']);
  });

  it('of a refund lower them on its day', () => {
    const { deals } = encode([header, ['D1', '2026-02-20', 'Won', -100, -5, -3]]);
    expect([...(deals.refunds.variableCost ?? [])]).toEqual([-8]);
  });

  it('are in the currency of the row', () => {
    const { deals } = encode([
      ['Deal', 'Closed', 'Status', 'Amount', 'Commission', 'Currency', 'Rate'],
      ['D1', '2026-02-20', 'Won', 1000, 50, 'USD', 0.5],
    ]);
    expect([...deals.amount, ...(deals.variableCost ?? [])]).toEqual([500, 25]);
  });

  it('stay with their deals when rows are left out', () => {
    const { deals } = encode([
      ['Deal', 'Created', 'Closed', 'Status', 'Amount', 'Commission', 'Delivery', 'Type', 'Reason', 'Team'],
      ['D1', '2026-02-20', '2026-02-20', 'Won', 1, 10, 1, 'New', 'a', 'North'],
      ['D1', '2026-02-10', '2026-02-20', 'Won', 2, 20, 2, 'Repeat', 'b', 'South'],
      ['', '2026-02-10', '2026-02-20', 'Won', -3, 30, 3, 'New', 'c', 'East'],
      ['D4', '2026-02-10', '2026-02-20', 'Won', 4, 40, 4, 'Returned', 'd', 'West'],
    ]);
    expect([...(deals.variableCost ?? [])]).toEqual([22, 44]);
    expect(Array.from(deals.type ?? [], (part) => mixParts[part])).toEqual(['added', 'returned']);
    expect(Array.from(deals.reason?.codes ?? [], (code) => deals.reason?.names[code])).toEqual(['b', 'd']);
    const team = deals.free?.[0];
    expect(Array.from(team?.codes ?? [], (code) => team?.names[code])).toEqual(['South', 'West']);
    expect(Array.from(deals.refunds.free?.[0] ?? [], (code) => team?.names[code])).toEqual(['East']);
    expect([...(deals.refunds.variableCost ?? [])]).toEqual([33]);
    expect([...(deals.refunds.type ?? [])]).toEqual([0]);
  });
});

it('a type that nobody knows goes by the purchases, and is listed where the deal is won', () => {
  const encoded = encode([
    ['Deal', 'Created', 'Closed', 'Status', 'Type'],
    ['D1', '2026-02-01', '2026-02-20', 'Won', 'Новая'],
    ['D2', '2026-02-01', '2026-02-20', 'Won', 'Hardware'],
    ['D3', '2026-02-01', '2026-02-20', 'Lost', 'Hardware'],
    ['D4', '2026-02-01', '2026-02-20', 'Won', ''],
  ]);
  expect([...(encoded.deals.type ?? [])]).toEqual([0, -1, -1, -1]);
  expect(said(encoded)).toEqual(['3 type.unknown Type=Hardware']);
});

it('a lost reason is one value however it is spelt; a blank is a row of its own', () => {
  const { deals } = encode([
    ['Deal', 'Created', 'Closed', 'Status', 'Reason'],
    ['D1', '2026-02-01', '2026-02-20', 'Lost', 'Price'],
    ['D2', '2026-02-01', '2026-02-20', 'Lost', 'price '],
    ['D3', '2026-02-01', '2026-02-20', 'Lost', 'n/a'],
  ]);
  expect(deals.reason?.names).toEqual(['Price']);
  expect([...(deals.reason?.codes ?? [])]).toEqual([0, 0, UNSET]);
  expect(deals.has.has('reason')).toBe(true);
});

it('each deal names its lead by a key', () => {
  const { deals } = encode([
    ['Deal', 'Created', 'Lead'],
    ['D1', '2026-02-01', '007'],
    ['D2', '2026-02-01', 7],
    ['D3', '2026-02-01', ''],
    ['D4', '2026-02-01', '007'],
  ]);
  expect(deals.leadIds).toEqual(['007', '7', '', '007']);
  expect(
    encode([
      ['Deal', 'Created'],
      ['D1', '2026-02-01'],
    ]).deals.leadIds,
  ).toBeUndefined();
});

it('free dimensions keep their numbers where one between has no column', () => {
  const { deals } = encode([
    ['Deal', 'Created', 'Team', 'Product'],
    ['D1', '2026-02-01', 'North', 'Licence'],
    ['D2', '2026-02-01', '', 'licence'],
  ]);
  expect(deals.free?.map(({ names }) => names)).toEqual([['North'], [], ['Licence']]);
  expect(deals.free?.map(({ codes }) => [...codes])).toEqual([
    [0, UNSET],
    [UNSET, UNSET],
    [0, 0],
  ]);
});

it('what no column says is not there', () => {
  const { deals } = encode([
    ['Deal', 'Created'],
    ['D1', '2026-02-01'],
  ]);
  for (const name of ['free', 'type', 'reason', 'probability', 'variableCost', 'leadIds'] as const)
    expect(deals[name]).toBeUndefined();
});
