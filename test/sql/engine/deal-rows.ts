import { dayFromText, NO_DAY } from '../../../src/kpi/day.ts';
import type { Deals } from '../../../src/kpi/deals.ts';
import { defaultOptions, type Setup as ProductSetup } from '../../../src/setup/setup.ts';
import { dealColumns } from '../../../src/table/columns.ts';
import { dealsEncoder } from '../../../src/table/deals-encoder.ts';
import type { Company } from '../company.ts';
import { type Reading, rowsOf } from './sheet-table.ts';

const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract'] as const;

/** The product's own name → the company's, where they differ. */
const renamed = { massMail: 'mass', free1: 'product' } as const;
const fields = [
  ...['id', 'customer', 'rep', 'channel', 'source', 'created', 'closed', 'expected', 'status', 'amount'],
  ...['currency', 'rate', 'cost', 'probability', 'type', 'reason', 'lead', 'massMail', 'free1'],
];

/** What the company set up, as the product has it. */
function productSetup({ setup }: Company): ProductSetup {
  const column = (role: string) => ({ header: setup.columns.deals?.[role] ?? '', ordinal: 1 });
  const roleOf = (field: string) => renamed[field as keyof typeof renamed] ?? field;
  const mapped = fields.filter((field) => setup.columns.deals?.[roleOf(field)]);
  const roles = { created: 'lead', qualified: 'qualified' } as const;
  const rules = setup.leave_out.filter(({ table }) => table === 'deals');
  return {
    deals: {
      sheetId: 1,
      sheetName: 'deals',
      headerRow: 1,
      columns: Object.fromEntries(mapped.map((field) => [field, column(roleOf(field))])),
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
    leaveOut: rules.map((rule) => ({
      column: { header: rule.column, ordinal: 1 },
      texts: rule.values,
    })),
  };
}

/** The deals as the product reads them. */
export function readDeals({ company, calendar, names, money }: Reading): Deals {
  const setup = productSetup(company);
  const columns = dealColumns(setup, (company.sheets.deals?.[0] ?? []).map(String));
  const encoder = dealsEncoder(setup, {
    sheet: 'deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    asOf: dayFromText(company.setup.as_of) ?? NO_DAY,
    names,
  });
  encoder.add(rowsOf(company.sheets.deals ?? []));
  return encoder.finish(setup, { money }).deals;
}
