import type { Company } from './company.ts';

/** The roles of the columns of each table. */
export const roles: Readonly<Record<string, readonly string[]>> = {
  deals: [
    ...[
      'id',
      'customer',
      'rep',
      'channel',
      'source',
      'product',
      'created',
      'contacted',
      'qualified',
      'proposal',
    ],
    ...[
      'contract',
      'closed',
      'expected',
      'status',
      'amount',
      'currency',
      'rate',
      'cost',
      'type',
      'probability',
    ],
    ...['reason', 'mass', 'lead'],
  ],
  leads: ['id', 'created', 'rep', 'channel', 'source'],
  spend: ['date', 'channel', 'source', 'amount', 'currency'],
  targets: ['start', 'end', 'rep', 'channel', 'target', 'measure'],
  activities: ['date', 'type', 'rep', 'channel', 'customer', 'status'],
  invoices: [
    ...[
      'id',
      'order',
      'customer',
      'date',
      'amount',
      'currency',
      'rate',
      'cogs',
      'variable',
      'paid_on',
      'paid',
    ],
    ...['rep', 'channel', 'source'],
  ],
  payments: ['id', 'order', 'customer', 'date', 'amount', 'currency', 'rate', 'rep', 'channel', 'source'],
  roster: ['rep', 'start', 'end', 'team'],
  holidays: ['date', 'kind'],
  expenses: ['date', 'kind', 'amount', 'currency'],
  rates: ['currency', 'date', 'rate'],
};

/** The first and the last day for which working days are wanted: two years around the months shown. */
export function calendarOf({ setup }: Company): { calendar_from: string; calendar_to: string } {
  const year = (month: string | undefined): number => Number((month ?? setup.as_of).slice(0, 4));
  return {
    calendar_from: `${year(setup.months[0]) - 2}-01-01`,
    calendar_to: `${year(setup.as_of) + 2}-12-31`,
  };
}

/** The rows to leave out, their columns named by role instead of by header. */
export const leaveOutRoles = ({
  setup,
}: Company): { table: string; role: string | undefined; values: readonly string[] }[] =>
  setup.leave_out.map(({ table, column, values }) => {
    const columns = Object.entries(setup.columns[table] ?? {});
    return { table, role: columns.find(([, header]) => header === column)?.[0], values };
  });

/** The table into which settings go as JSON; `queries/00-settings.sql` takes them apart. */
export const settingsTables = 'CREATE TABLE settings (co INTEGER, json VARCHAR)';
