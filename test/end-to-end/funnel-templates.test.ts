import { afterEach, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import type { Requests } from '../../src/rpc.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

const rowOf = (key: string) => book.values('KPI Setup').findIndex(([found]) => found === key) + 1;
const stages = () =>
  book
    .values('KPI Setup')
    .filter(([key]) => /^stage\.\d/.test(String(key)))
    .map(([, ...cells]) => cells.slice(0, 4).join(' | '));
const remarks = () =>
  book
    .values('KPI Summary')
    .filter(([key]) => String(key).startsWith('remark.'))
    .map(([, text]) => text);

const deals = [
  ['Deal ID', 'Company', 'Created', 'Quote sent', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', day('2026-03-02'), day('2026-03-04'), day('2026-03-10'), 'Won', 1000],
  ['D2', 'Birch', day('2026-03-03'), day('2026-03-05'), '', 'Negotiations', 600],
  ['D3', 'Cedar', day('2026-03-04'), '', '', 'Open', 400],
];

it('a funnel template puts its stages in place, once; a step without a column waits for one', async () => {
  book = await openBook({ Deals: deals });
  expect(await build()).toEqual([]);
  book.type('KPI Setup', `C${rowOf('option.template')}`, 'Active sales');
  await book.calculated();
  expect(await build()).toEqual([]);
  const active = [
    'Prospect in the base | as the field Created | any date | Lead',
    'Meeting set |  | not chosen yet | None',
    'Negotiation held |  | the status, below | None',
    'Proposal sent | Quote sent | any date | Qualified',
    'Proposal reviewed |  | not chosen yet | None',
    'Contract agreed |  | not chosen yet | None',
    'Invoice issued |  | not chosen yet | None',
  ];
  expect(stages()).toEqual(active);
  expect(book.values('KPI Setup')[rowOf('option.template') - 1]?.[2]).toBe('');
  // By the date of the quote: D1 and D2.
  expect(figuresOf(book, 'qualifiedLeads')['month.13']).toBe(2);

  expect(await build()).toEqual([]);
  expect(stages()).toEqual(active);
  expect(remarks()[0]).toBe(
    `KPI Setup!B${rowOf('stage.2:meeting set')}: the stage “Meeting set” has no column yet, so nothing tells who reached it. Choose its column or a status, or clear its row.`,
  );
  expect(remarks()).toHaveLength(4);
});

it('it is taken in the language in which it is chosen', async () => {
  book = await openBook({ Deals: deals });
  await build();
  book.type('KPI Setup', `C${rowOf('option.template')}`, 'редовни клиенти');
  await book.calculated();
  expect(await build()).toEqual([]);
  expect(stages()).toEqual([
    'Контакт по повод | as the field Created | any date | Lead',
    'Направена оферта | Quote sent | any date | Qualified',
    'Издадена фактура |  | not chosen yet | None',
  ]);
});

it('a name that is none is refused', async () => {
  book = await openBook({ Deals: deals });
  await build();
  book.type('KPI Setup', `C${rowOf('option.template')}`, 'Telepathy');
  await book.calculated();
  expect(await build()).toEqual([
    `KPI Setup!C${rowOf('option.template')}: “Telepathy” is none of the choices. Choose one from the list.`,
  ]);
});

it('the sidebar offers the five, as they fit the deals', async () => {
  book = await openBook({ Deals: deals });
  const { value } = book.callFromClient('answerSidebar', [
    JSON.stringify({ name: 'open', request: { fresh: false } }),
  ]);
  const { model }: Requests['open']['answer'] = JSON.parse(String(value)).answer;
  expect(model.templates.map(({ name }) => name)).toEqual([
    'Active sales',
    'Inbound',
    'Regular customers',
    'Partners',
    'VIP',
  ]);
  expect(model.templates[2]?.stages[1]).toEqual({
    name: 'Proposal made',
    role: 'qualified',
    reached: { by: 'date', column: { header: 'Quote sent', ordinal: 1 } },
  });
});
