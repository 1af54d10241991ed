import { readFileSync } from 'node:fs';
import { type Day, dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import type { Deals } from '../../src/kpi/deals.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder, type EncodedDeals } from '../../src/table/deals-encoder.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../table/zone-offset.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const csv = (name: string) =>
  file(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

const settings = JSON.parse(file('setup.json'));
export const expected = JSON.parse(file('expected.generated.json'));

const asOf = dayFromText(settings.as_of) ?? NO_DAY;
export const windowDays: number = settings.window_days_W;
export const monthTexts: readonly string[] = settings.months;
export const stageNames: readonly string[] = settings.stages;

const column = (role: string) => ({ header: settings.columns.deals[role] as string, ordinal: 1 });
const stage = (role: string) => ({
  name: role,
  reached: { by: 'date' as const, column: column(role) },
  role:
    role === 'created'
      ? ('lead' as const)
      : role === 'qualified'
        ? ('qualified' as const)
        : ('none' as const),
});

const setup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'deals',
    headerRow: 1,
    columns: {
      id: column('id'),
      customer: column('customer'),
      rep: column('rep'),
      channel: column('channel'),
      source: column('source'),
      created: column('created'),
      closed: column('closed'),
      expected: column('expected'),
      status: column('status'),
      amount: column('amount'),
      cost: column('cost'),
      massMail: column('mass'),
    },
  },
  stages: stageNames.filter((role) => role !== 'won').map(stage),
  statuses: [
    { text: 'Open', outcome: 'open' },
    { text: 'Won', outcome: 'won' },
    { text: 'Lost', outcome: 'lost' },
  ],
  options: { ...defaultOptions, asOf: settings.as_of, windowDays, blankTexts: settings.disguised_blanks },
};

const [header = [], ...lines] = csv('deals.csv');
const at = (line: readonly string[], role: string) => line[header.indexOf(column(role).header)] ?? '';

/** The last rate on or before a day, as C7 has it; null where none is known. */
function rateOn(currency: string, day: Day): number | null {
  if (currency === '' || currency === settings.base_currency) return 1;
  const rates = csv('rates.csv').slice(1);
  const known = rates.filter(
    ([code, date]) => code === currency && (dayFromText(date ?? '') ?? NO_DAY) <= day,
  );
  const last = known.at(-1)?.[2];
  return last === undefined ? null : Number(last);
}

/** An amount in the base currency at the rate of a day; '' where it is blank or no rate is known. */
function inBase(line: readonly string[], role: string, day: Day): Cell {
  const amount = at(line, role);
  const rate = at(line, 'rate') === '' ? rateOn(at(line, 'currency'), day) : Number(at(line, 'rate'));
  return amount === '' || rate === null ? '' : Number(amount) * rate;
}

const dayIn = (line: readonly string[], role: string) => dayFromText(at(line, role).slice(0, 10)) ?? asOf;

/**
 * The company's deals table as rows. Two things that this slice has no setting for are done here: amounts are
 * converted by the rates beforehand (at the close date, of open deals at as-of), and the row with lost reason "Test"
 * is taken out (its row stays, empty).
 */
const rows: Cell[][] = lines.map((line) => {
  if (at(line, 'reason') === 'Test') return line.map(() => '');
  return line.map((text, index) => {
    if (index === header.indexOf('Amount')) return inBase(line, 'amount', dayIn(line, 'closed'));
    if (index === header.indexOf('Cost')) return inBase(line, 'cost', dayIn(line, 'closed'));
    return text;
  });
});

/** The rows, encoded; K2's values at the rate of the quote's day. */
export function encodedCompany(): EncodedDeals {
  const columns = dealColumns(setup, header);
  const calendar = zoneCalendar(zoneOffset(settings.time_zone));
  const encoder = dealsEncoder(setup, {
    sheet: 'deals',
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    asOf,
  });
  encoder.add(rows);
  const encoded = encoder.finish();
  const quoted = (id: string) => {
    const line = lines.find((other) => at(other, 'id') === id) ?? [];
    const value = inBase(line, 'amount', dayIn(line, 'qualified'));
    return value === '' ? Number.NaN : Number(value);
  };
  const deals: Deals = {
    ...encoded.deals,
    qualifiedValue: Float64Array.from(encoded.deals.ids.map(quoted)),
  };
  return { ...encoded, deals };
}
