import { expect, it } from 'vitest';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { dealColumns } from '../../src/table/columns.ts';

const column = (header: string, ordinal = 1) => ({ header, ordinal });
const setup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'Deals',
    headerRow: 1,
    columns: { id: column('Сделка'), created: column('Дата создания'), amount: column('Сумма', 2) },
  },
  stages: [
    { name: 'Лид', role: 'lead', reached: { by: 'date', column: column('Дата создания') } },
    { name: 'КП', role: 'qualified', reached: { by: 'date', column: column('КП') } },
    { name: 'Договор', role: 'none', reached: { by: 'status', texts: ['Договор'] } },
  ],
  statuses: [],
  options: defaultOptions,
};

it('columns are found by their header wherever they stand', () => {
  const columns = dealColumns(setup, ['КП', 'Сумма', '', 'ДАТА  создания ', 'Сумма', 'Сделка']);
  expect(columns.positions).toEqual([0, 3, 4, 5]);
  expect(columns.headers).toEqual(['КП', 'ДАТА  создания ', 'Сумма', 'Сделка']);
  expect(columns.fields).toEqual({ id: 3, created: 1, amount: 2 });
  expect(columns.stages).toEqual([1, 0, -1]);
  expect(columns.missing).toEqual([]);
});

it('a header that is gone is listed once, and the rest is found', () => {
  const columns = dealColumns(setup, ['Сделка', 'Сумма']);
  expect(columns.fields).toEqual({ id: 0 });
  expect(columns.missing).toEqual([column('Дата создания'), column('Сумма', 2), column('КП')]);
});

it('a blank header is no column', () => {
  const blank = { ...setup, deals: { ...setup.deals, columns: { id: column(' ') } }, stages: [] };
  expect(dealColumns(blank, ['', ' ']).missing).toEqual([column(' ')]);
});
