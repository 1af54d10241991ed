import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { openersOf } from '../../src/report/channel-openers.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const en = reportMessagesOf('en');
const day = (text: string) => (text === '' ? '' : new Date(`${text}T00:00:00Z`));
const headers = ['Deal ID', 'Company', 'Channel', 'Created', 'Qualified on', 'Closed', 'Status', 'Amount'];
const deal = (
  id: string,
  channel: string,
  dates: [created: string, qualified: string, closed: string],
  status: string,
  amount: number,
): Cell[] => {
  const [created = '', qualified = '', closed = ''] = dates.map(day);
  return [id, `Customer ${id}`, channel, created, qualified, closed, status, amount];
};

/** The sheet of channels that a build makes: cells by key, from the label to the months together. */
function channels(
  sheets: Readonly<Record<string, Cell[][]>>,
  options: Readonly<Record<string, string>> = {},
) {
  const workbook = memoryWorkbook(sheets);
  buildSummary(workbook, '2026-04-03 09:12', en);
  expect(workbook.committed.has('channels')).toBe(false);
  for (const [row, text] of Object.entries({ 'option.sheet.channels': 'Yes', ...options }))
    workbook.type(row, 'value', text);
  buildSummary(workbook, '2026-04-03 09:12', en);
  const plan = workbook.committed.get('channels');
  if (!plan) throw new Error('no channels');
  expect(new Set(plan.rows.map(({ key }) => key)).size).toBe(plan.rows.length);
  const cells = (key: string) => plan.rows.find((row) => row.key === key)?.cells.map(({ value }) => value);
  /** A row of the matrix by the names of its channels. */
  const matrix = (key: string, from = 0) => {
    const names = cells(`all.${from}.head`)?.slice(1, 14) ?? [];
    const values = cells(`all.${from}.${key}`)?.slice(1, 14) ?? [];
    return Object.fromEntries(names.map((name, at) => [name, values[at]]).filter(([name]) => name !== null));
  };
  /** What stands beneath the months of a channel: the part of each key behind its name. */
  const block = (name: string) =>
    plan.rows
      .flatMap(({ key }) => (key.startsWith(`of.${name}.`) ? [key.slice(name.length + 4)] : []))
      .slice(4);
  return { plan, cells, matrix, block };
}

const deals = [
  headers,
  deal('D1', 'Inbound', ['2026-02-02', '2026-02-05', '2026-02-20'], 'Won', 100),
  deal('D2', 'Inbound', ['2026-02-03', '2026-02-09', '2026-03-10'], 'Lost', 70),
  deal('D3', 'inbound ', ['2026-03-03', '', ''], 'Open', 50),
  deal('D4', 'Cold calls', ['2026-03-04', '2026-03-05', '2026-03-20'], 'Won', 300),
  deal('D5', 'Cold calls', ['2026-03-05', '', ''], 'Open', 30),
  deal('D6', 'Fairs', ['2026-03-06', '', '2026-03-30'], 'Won', 40),
  deal('D7', 'VIP clients', ['2026-02-06', '2026-02-07', '2026-03-01'], 'Won', 900),
  deal('D8', '', ['2026-03-08', '', '2026-03-09'], 'Won', 5),
];

describe('the sheet of channels', () => {
  it('puts the KPIs of the summary beside each other, the channel with the most leads first, what names none last', () => {
    const { matrix, cells } = channels({ Deals: deals });
    expect(Object.entries(matrix('leads'))).toEqual([
      ['Inbound', 3],
      ['Cold calls', 2],
      ['Fairs', 1],
      ['VIP clients', 1],
      ['unset', 1],
      ['All', 8],
    ]);
    expect(matrix('booked')).toEqual({
      Inbound: 100,
      'Cold calls': 300,
      Fairs: 40,
      'VIP clients': 900,
      unset: 5,
      All: 1345,
    });
    // A rate stands over its counts: Inbound won one of two; 5 of 6 in all.
    expect(matrix('winRate')).toMatchObject({ Inbound: 0.5, 'Cold calls': 1, All: 5 / 6 });
    expect(matrix('winRate.ofClosed')).toMatchObject({ Inbound: 2, 'Cold calls': 1, All: 6 });
    // 3 of 8 leads.
    expect(cells('answer')?.[0]).toBe('Most leads come from Inbound: 37.5%.');
  });

  it('says where most leads come from only where it is so', () => {
    const few = [
      headers,
      deal('D1', 'Inbound', ['2026-03-02', '', '2026-03-20'], 'Won', 100),
      deal('D2', 'Fairs', ['2026-03-03', '', '2026-03-10'], 'Won', 70),
    ];
    const { cells } = channels({ Deals: few });
    expect(cells('answer')?.[0]).toBe('');
    const unnamed = deal('D3', '', ['2026-03-03', '', ''], 'Open', 5);
    const { cells: others } = channels({ Deals: [headers, ...few.slice(1, 2), unnamed] });
    expect(others('answer')?.[0]).toBe('');
  });

  it('has the KPIs that the summary shows, and no others', () => {
    const { plan } = channels(
      { Deals: deals },
      { 'option.kpi.winRate': 'No', 'option.kpi.activeCustomers': 'Yes' },
    );
    const keys = plan.rows.map(({ key }) => key);
    expect(keys).not.toContain('all.0.winRate');
    expect(keys).toContain('all.0.activeCustomers');
  });

  it('opens each channel with what matters in its way of selling, then its own funnel by month', () => {
    const { block, cells } = channels({ Deals: deals });
    expect(block('Inbound').slice(0, 3)).toEqual(['leads', 'qualifiedLeads', 'group.reached']);
    expect(cells('of.Inbound.leads')?.slice(12)).toEqual([2, 1, 3]);
    expect(cells('of.Inbound.name')?.[0]).toBe('Inbound');
    // D1 and D2 were qualified, D1 was won.
    expect(cells('of.Inbound.reached.1')?.slice(12)).toEqual([2, 0, 2]);
    expect(cells('of.Inbound.reached.2')?.slice(12)).toEqual([1, 0, 1]);
    expect(block('Cold calls')[0]).toBe('leads');
    expect(block('Fairs').slice(0, 2)).toEqual(['booked', 'group.reached']);
    // Nobody has kept activities: what was booked stands in for contacts on occasions.
    expect(block('VIP clients')[0]).toBe('booked');
    expect(cells('of..name')?.[0]).toBe('unset');
    expect(cells('of..booked')?.slice(12)).toEqual([0, 5, 5]);
  });

  it('counts contacts and proposals of VIPs and partners where there are activities', () => {
    const activities: Cell[][] = [
      ['Date', 'Type', 'Rep', 'Customer', 'Channel'],
      [day('2026-03-02'), 'Birthday', 'Ana', 'Customer D7', 'VIP clients'],
      [day('2026-03-03'), 'Proposal', 'Ana', 'Customer D7', 'VIP clients'],
      [day('2026-03-03'), 'Attempt', 'Ana', 'Customer D9', 'Partners'],
      [day('2026-03-04'), 'First touch', 'Ana', 'Customer D9', 'Partners'],
      [day('2026-03-05'), 'Meeting held', 'Ana', 'Customer D9', 'Partners'],
    ];
    const { block, cells } = channels({ Deals: deals, Activities: activities });
    expect(block('VIP clients').slice(0, 2)).toEqual(['occasions', 'occasions.planDone']);
    expect(cells('of.VIP clients.averageProposals')?.slice(13)).toEqual([1, 1]);
    // They have no deal: no funnel.
    expect(block('Partners')).toEqual(['attempts', 'firstTouches', 'meetingsHeld', 'proposals']);
    expect(cells('of.Partners.firstTouches')?.slice(13)).toEqual([1, 1]);
  });

  it('keeps every channel where there are more of them than columns', () => {
    const many = Array.from({ length: 15 }, (_, at) =>
      Array.from({ length: 15 - at }, (__, lead) =>
        deal(`C${at}-${lead}`, `Channel ${at}`, ['2026-03-01', '', '2026-03-02'], 'Won', 10),
      ),
    );
    const { matrix, plan } = channels({ Deals: [headers, ...many.flat()] });
    expect(Object.keys(matrix('leads'))).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `Channel ${at}`),
      'All',
    ]);
    expect(matrix('leads', 12)).toEqual({ 'Channel 12': 3, 'Channel 13': 2, 'Channel 14': 1, All: 120 });
    expect(plan.columns.some(({ hidden }) => hidden)).toBe(false);
  });

  it('hides the columns that neither a month nor a channel needs', () => {
    // Two months, but five channels and all of them together.
    const { columns } = channels({ Deals: deals }).plan;
    expect(columns.filter(({ hidden }) => hidden === false).map(({ key }) => key)).toEqual(
      [8, 9, 10, 11, 12, 13].map((place) => `month.${place}`),
    );
  });

  it('puts the channels right beside the labels, and leaves what is blank to the right', () => {
    const old = deal('D0', 'Inbound', ['2025-01-02', '', '2025-01-03'], 'Won', 10);
    const { cells } = channels({ Deals: [...deals, old] });
    const head = ['12 months', 'Inbound', 'Cold calls', 'Fairs', 'VIP clients', 'unset', 'All'];
    expect(cells('all.0.head')).toEqual([...head, ...Array(7).fill(null)]);
    expect(cells('all.0.leads')?.slice(1, 8)).toEqual([3, 2, 1, 1, 1, 8, null]);
  });

  it('says what is missing where no channel is named', () => {
    const without = deals.map((row) => row.filter((_, column) => column !== 2));
    const { plan, cells } = channels({ Deals: without });
    expect(plan.rows.map(({ key }) => key)).toEqual(['title', 'answer', 'line']);
    expect(cells('answer')?.[0]).toBe('Nothing names a channel. Choose the column of channels in KPI Setup.');
  });

  it('a funnel kept as counts is that of each channel too', () => {
    const { matrix, cells } = channels({
      Tally: [
        ['Date', 'Channel', 'Leads', 'Qualified leads', 'Won', 'Lost', 'Revenue'],
        [day('2026-02-02'), 'Inbound', 10, 4, 2, 2, 500],
        [day('2026-03-02'), 'Inbound', 20, 5, 3, 1, 600],
        [day('2026-03-03'), 'Partners', 5, 2, 1, 1, 100],
      ],
    });
    expect(matrix('leads')).toEqual({ Inbound: 30, Partners: 5, All: 35 });
    expect(cells('of.Inbound.counted.2')?.slice(12)).toEqual([4, 5, 9]);
    expect(cells('of.Inbound.counted.2.step')?.slice(12)).toEqual([0.4, 0.25, 0.3]);
    expect(cells('of.Partners.counted.1')?.slice(12)).toEqual([0, 5, 5]);
  });
});

describe('the kind of a channel', () => {
  const all = new Proxy({}, { get: () => ({ months: [], total: { value: 0, counts: [] } }) });
  const opens = (name: string) => openersOf({ of: 'value', name, kpis: all })[0]?.id;

  it.each([
    [
      'leads',
      ['Inbound', 'Входящие заявки', 'Входящи запитвания', 'Outbound', 'Active sales', 'Cold calling'],
    ],
    ['leads', ['Активные продажи', 'Холодные звонки', 'Исходящие', 'Активни продажби', 'Студени обаждания']],
    [
      'occasions',
      ['Regular customers', 'Existing clients', 'VIP', 'Key accounts', 'Постоянные клиенты', 'ВИП'],
    ],
    ['occasions', ['Постоянни клиенти', 'Редовни клиенти', 'Ключевые клиенты', 'Ключови клиенти']],
    ['attempts', ['Partners', 'Dealer network', 'Партнёры', 'Партньори', 'Дилеры', 'Агенты']],
    ['booked', ['Fairs', 'Website', 'Interactive', 'Неактивные', 'Выставка', 'Турагентства']],
  ])('%s opens %j', (id, names) => {
    expect(names.map(opens)).toEqual(names.map(() => id));
  });
});

it('what is a sum adds up to that of all channels, in the matrix and month by month', () => {
  const dates = fc.integer({ min: 0, max: 89 }).map((at) => new Date(Date.UTC(2026, 0, 1 + at)));
  const row = fc.record({
    channel: fc.constantFrom('Inbound', 'inbound', 'Partner', 'VIP', 'Fairs', ''),
    created: dates,
    status: fc.constantFrom('Won', 'Lost', 'Open'),
    amount: fc.constantFrom<Cell>(-20, 0, 100, 250, ''),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 40 }), (rows) => {
      const table = rows.map(({ channel, created, status, amount }, at): Cell[] => {
        const closed = status === 'Open' ? '' : created;
        return [`D${at}`, `Customer ${at % 7}`, channel, created, '', closed, status, amount];
      });
      const anchor = deal('A', 'Inbound', ['2026-01-01', '2026-01-02', '2026-01-03'], 'Won', 10);
      const { plan, cells, matrix } = channels({ Deals: [headers, anchor, ...table] });
      for (const id of [
        'leads',
        'qualifiedLeads',
        'booked',
        'newCustomers',
        'winRate.won',
        'winRate.ofClosed',
      ]) {
        const { All, ...parts } = matrix(id);
        const sum = Object.values(parts).reduce<number>((all, part) => all + Number(part), 0);
        expect(sum).toBe(All);
      }
      const first = plan.rows.flatMap(({ key }) =>
        /^of\..*\.reached\.0$/.test(key) ? [cells(key) ?? []] : [],
      );
      const leads = first.reduce((all, row) => all + Number(row[14]), 0);
      const { All } = matrix('leads');
      expect(leads).toBe(All);
    }),
    { numRuns: 25 },
  );
});
