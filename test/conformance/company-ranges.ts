import { type FigureKind, figureFields } from '../../src/setup/figure-tables.ts';
import type { Setup } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { setupSheetOf } from '../setup/setup-sheet-of.ts';
import { csv, dealsSetup, settings } from './company.ts';

const kinds = [
  'spend',
  'targets',
  'invoices',
  'expenses',
  'activities',
  'roster',
  'holidays',
  'rates',
] as const;

/**
 * The deals as the set has them, every column mapped: amounts in their own currencies, the row that is left out still
 * there. A set-up has no probability for a stage, so that of D31's stage, proposal, stands in its row.
 */
const dealRows = csv('deals.csv').map((line, row, [head = []]) => {
  const at = head.indexOf(settings.columns.deals.probability);
  return line.map((cell, column) =>
    column === at && row > 0 && line[0] === 'D31' ? settings.stage_probability.proposal : cell,
  );
});

const column = (role: string) => ({ header: settings.columns.deals[role] as string, ordinal: 1 });
const more = ['currency', 'rate', 'type', 'probability', 'reason'] as const;

/** The tables as ranges with their header rows, and "KPI Setup" as a range of all its columns. */
export function companyRanges(options: Partial<Setup['options']> = {}) {
  const tables: Record<string, readonly (readonly Cell[])[]> = { deals: dealRows };
  for (const kind of kinds) {
    tables[kind] = withVariableCost(kind, csv(`${kind}.csv`));
  }
  const setup: Setup = {
    ...dealsSetup,
    deals: {
      ...dealsSetup.deals,
      columns: {
        ...dealsSetup.deals.columns,
        ...Object.fromEntries(more.map((field) => [field, column(field)])),
      },
    },
    leaveOut: [{ column: column('reason'), texts: settings.leave_out[0].values }],
    ...Object.fromEntries(kinds.map((kind, index) => [kind, tableSetup(kind, index + 2)])),
    options: {
      ...dealsSetup.options,
      currency: settings.base_currency,
      lagMonths: settings.lag_months_L,
      ...options,
    },
  };
  return { setup: setupSheetOf(setup).rows as readonly (readonly Cell[])[], tables };
}

/** A set-up names a column once, but the cost of goods is a variable cost too: the same column again. */
function withVariableCost(
  kind: string,
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (kind !== 'invoices') return rows;
  const at = rows[0]?.indexOf(settings.columns.invoices.cogs) ?? -1;
  return rows.map((row, index) => [...row, index === 0 ? again : (row[at] ?? '')]);
}

const again = 'Cost of goods again';

function tableSetup(kind: FigureKind, sheetId: number) {
  const { cogs, variable, paid_on: paidOn, ...roles } = settings.columns[kind];
  const named: Record<string, string | undefined> = {
    ...roles,
    cost: cogs,
    variable1: cogs && again,
    variable2: variable,
    paidOn,
  };
  const fields = figureFields[kind].filter((field) => named[field]);
  const columns = Object.fromEntries(
    fields.map((field) => [field, { header: named[field] as string, ordinal: 1 }]),
  );
  return { sheetId, sheetName: kind, headerRow: 1, columns };
}
