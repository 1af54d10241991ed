import { foldText } from '../../../src/setup/fold-text.ts';
import { defaultOptions, type Setup as ProductSetup } from '../../../src/setup/setup.ts';
import type { Cell } from '../../../src/table/cell.ts';
import type { Company } from '../company.ts';
import { rowsOf } from './sheet-table.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract'] as const;

/** What the company set up, as the product has it. */
/**
 * What the company set up, as the product has it; `instead` puts other columns in the place of some.
 */
export function productSetup(
  { setup }: Company,
  instead: Readonly<Record<string, string>> = {},
): ProductSetup {
  const column = (role: string) => ({ header: setup.columns.deals?.[role] ?? '', ordinal: 1 });
  const fields = ['id', 'customer', 'rep', 'channel', 'source', 'created', 'closed', 'expected'] as const;
  const mapped = [...fields, 'status', 'amount', 'cost'] as const;
  const columns = Object.fromEntries(
    mapped
      .map((role) => [role, instead[role] ?? role] as const)
      .filter(([, role]) => setup.columns.deals?.[role])
      .map(([field, role]) => [field, column(role)]),
  );
  const roles = { created: 'lead', qualified: 'qualified' } as const;
  return {
    deals: {
      sheetId: 1,
      sheetName: 'deals',
      headerRow: 1,
      columns: { ...columns, massMail: column('mass') },
    },
    stages: stages.map((name) => ({
      name,
      reached: { by: 'date', column: column(name) },
      role: name === 'created' || name === 'qualified' ? roles[name] : 'none',
    })),
    statuses: Object.entries(setup.values.status ?? {}).map(([text, outcome]) => ({
      text,
      outcome: outcome as 'open' | 'won' | 'lost',
    })),
    options: { ...defaultOptions, asOf: setup.as_of, blankTexts: setup.disguised_blanks },
  };
}

/** The rows of the deals sheet, those empty that the company leaves out by a column and its values. */
export function dealCells({ setup, sheets }: Company): Cell[][] {
  const sheet = sheets.deals ?? [];
  const header = sheet[0] ?? [];
  const rules = setup.leave_out.filter(({ table }) => table === 'deals');
  return rowsOf(sheet).map((cells) => {
    const isLeftOut = rules.some(({ column, values }) =>
      values.some((value) => foldText(`${cells[header.indexOf(column)]}`) === foldText(value)),
    );
    return isLeftOut ? cells.map(() => '') : cells;
  });
}
