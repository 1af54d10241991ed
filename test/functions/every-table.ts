import type { FigureField } from '../../src/setup/figure-tables.ts';
import { type FigureKind, figureFields, figureKinds } from '../../src/setup/figure-tables.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { setupSheetOf } from '../setup/setup-sheet-of.ts';
import { random } from '../sql/generate/random.ts';

type Rows = readonly (readonly (string | number)[])[];
type Kind = FigureKind | 'deals';

/** A company that keeps every kind of table, and what a set-up of some of them says. */
export interface EveryTable {
  readonly tables: Readonly<Record<Kind, Rows>>;
  readonly setupOf: (kinds: readonly FigureKind[]) => Setup;
  readonly sheetOf: (setup: Setup) => readonly (readonly unknown[])[];
}

const fields: Readonly<Record<Kind, string>> = {
  deals:
    'id created closed status amount currency customer rep channel source cost variable1 expected probability quoted lead type',
  spend: 'date channel source amount',
  targets: 'start rep target',
  invoices: 'id order customer date amount currency cost variable1',
  payments: 'id order customer date amount currency',
  expenses: 'date amount currency',
  activities: 'date type rep customer',
  roster: 'rep start end team',
  holidays: 'date',
  rates: 'currency date rate',
  contracts: 'customer start end',
  leads: 'id created rep channel source',
  quotes: 'key date amount currency',
  customers: 'customer since',
  changes: 'key date to',
};

/**
 * Eighty deals of January to May 2026 with all that may stand beside them, two thirds in EUR, one in USD.
 *
 * @param named where the currency stands: in a column, or beside the amount (`$100`)
 */
export function everyTable(named: 'inColumn' | 'besideAmount'): EveryTable {
  const { int, pick, chance } = random(7);
  const day = (at: number) => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  const customer = () => pick(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  const rep = () => pick(['Ana', 'Boris', 'Clara', 'Dora']);
  const from = () => [rep(), pick(['Inbound', 'Outbound', 'VIP']), pick(['Google', 'Fair'])];
  const money = (low: number, high: number): [string | number, string] => {
    const isForeign = chance(1 / 3);
    const amount = int(low, high);
    return named === 'inColumn'
      ? [amount, isForeign ? 'USD' : 'EUR']
      : [isForeign ? `$${amount}` : `€${amount}`, ''];
  };
  const rows: Record<Kind, (string | number)[][]> = {
    deals: [],
    spend: [],
    targets: [],
    invoices: [],
    payments: [],
    expenses: [],
    activities: [],
    roster: ['Ana', 'Boris', 'Clara', 'Zed'].map((name) => [name, '2025-01-01', '', 'North']),
    holidays: [['2026-01-06'], ['2026-03-03'], ['2026-05-01']],
    rates: [
      ['USD', '2025-01-01', 0.5],
      ['USD', '2026-03-01', 0.8],
    ],
    contracts: ['A', 'B', 'C'].map((name) => [name, '2025-12-01', '2026-12-31']),
    leads: [],
    quotes: [],
    customers: ['A', 'B', 'C', 'D', 'E'].map((name) => [name, '2025-06-01']),
    changes: [],
  };
  for (let at = 0; at < 80; at++) {
    const created = int(0, 119);
    const status = pick(['Won', 'Won', 'Lost', 'Open']);
    const isOpen = status === 'Open';
    const [amount, currency] = money(100, 999);
    rows.deals.push([
      `D${at}`,
      day(created),
      isOpen ? '' : day(created + int(0, 29)),
      status,
      amount,
      currency,
      customer(),
      ...from(),
      int(10, 59),
      5,
      isOpen ? day(created + int(0, 59)) : '',
      int(0, 99) / 100,
      chance(1 / 2) ? day(created + int(0, 4)) : '',
      `L${at}`,
      pick(['New', 'Upsell']),
    ]);
    const order = () => `D${int(0, 79)}`;
    if (chance(1 / 2))
      rows.invoices.push([`I${at}`, order(), customer(), day(int(0, 139)), ...money(50, 549), int(5, 24), 3]);
    if (chance(1 / 2))
      rows.payments.push([`P${at}`, order(), customer(), day(int(0, 139)), ...money(50, 549)]);
    const done = pick(['Call', 'Email', 'Meeting held', 'Proposal', 'Meeting set']);
    if (chance(1 / 2)) rows.activities.push([day(int(0, 139)), done, rep(), customer()]);
    const quoted = chance(1 / 2) ? order() : `L${int(0, 119)}`;
    if (chance(1 / 2)) rows.quotes.push([quoted, day(int(0, 139)), ...money(100, 399)]);
    if (chance(1 / 3)) rows.changes.push([order(), day(int(0, 139)), pick(['Won', 'Lost', 'Open'])]);
  }
  for (let at = 0; at < 120; at++) rows.leads.push([`L${at}`, day(int(0, 119)), ...from()]);
  for (let month = 0; month < 5; month++) {
    rows.spend.push([day(month * 31), pick(['Inbound', 'Outbound']), 'Google', int(100, 199)]);
    rows.targets.push([day(Math.floor(month * 30.4)), '', 2000]);
    rows.expenses.push([day(month * 31 + 1), ...money(400, 600)]);
  }

  // No two tables have a header in common.
  const headersOf = (kind: Kind) => fields[kind].split(' ').map((field) => `${kind} ${field}`);
  const column = (kind: Kind, field: string) => ({ header: `${kind} ${field}`, ordinal: 1 });
  const table = (kind: Kind, sheetId: number) => {
    const isField = (field: string) =>
      kind === 'deals' ? field !== 'quoted' : figureFields[kind].includes(field as FigureField as never);
    const mapped = fields[kind]
      .split(' ')
      .filter(
        (field) => isField(field) && !(field === 'currency' && kind !== 'rates' && named !== 'inColumn'),
      );
    const columns = Object.fromEntries(mapped.map((field) => [field, column(kind, field)]));
    return { sheetId, sheetName: kind, headerRow: 1, columns };
  };
  return {
    tables: Object.fromEntries(
      (['deals', ...figureKinds] as const).map((kind) => [kind, [headersOf(kind), ...rows[kind]]]),
    ) as unknown as EveryTable['tables'],
    setupOf: (kinds) => ({
      deals: table('deals', 1),
      ...Object.fromEntries(kinds.map((kind, at) => [kind, table(kind, at + 2)])),
      stages: [
        { name: 'Lead', role: 'lead', reached: { by: 'date', column: column('deals', 'created') } },
        { name: 'Quote', role: 'qualified', reached: { by: 'date', column: column('deals', 'quoted') } },
      ],
      statuses: [
        { text: 'Won', outcome: 'won' },
        { text: 'Lost', outcome: 'lost' },
        { text: 'Open', outcome: 'open' },
      ],
      options: { ...defaultOptions, currency: 'EUR', asOf: '2026-05-20' },
    }),
    sheetOf: (setup) => setupSheetOf(setup).rows,
  };
}
