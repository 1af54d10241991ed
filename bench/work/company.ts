import { seededRandom } from '../../playground/sample/random.ts';
import { type Day, dayOf } from '../../src/kpi/day.ts';
import { monthRange } from '../../src/kpi/month-range.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';

/** Clocks there change in March and October, and midnight there is still yesterday in UTC. */
export const zone = 'Europe/Sofia';
export const asOf = dayOf(2026, 3, 31);
const lastMonth = 2026 * 12 + 2;
/** The months reported: 39, up to March 2026. */
export const range = monthRange(Array.from({ length: 39 }, (_, index) => lastMonth - 38 + index));

/** What the keys of the report are beside the total: 50 reps, 5 channels, 11 sources and "unset". */
export const keyNames = {
  total: [''],
  rep: Array.from({ length: 50 }, (_, index) => `Rep ${String(index + 1).padStart(2, '0')}`),
  channel: ['Active', 'Inbound', 'Partner', 'Regular', 'VIP'],
  source: [...Array.from({ length: 11 }, (_, index) => `Source ${String(index + 1).padStart(2, '0')}`), ''],
} as const;
export type KeyKind = keyof typeof keyNames;

export const headers = [
  'Deal',
  'Customer',
  'Owner',
  'Channel',
  'Source',
  'Created',
  'Qualified',
  'Meeting',
  'Proposal',
  'Contract',
  'Status',
  'Closed',
  'Amount',
  'Cost',
  'Notes',
];

const column = (header: string) => ({ header, ordinal: 1 });
const stage = (name: string, role: 'qualified' | 'none') => ({
  name,
  role,
  reached: { by: 'date' as const, column: column(name) },
});

/** What the user would have in "KPI Setup" for this table. */
export const setup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'Deals',
    headerRow: 1,
    columns: {
      id: column('Deal'),
      customer: column('Customer'),
      rep: column('Owner'),
      channel: column('Channel'),
      source: column('Source'),
      created: column('Created'),
      closed: column('Closed'),
      status: column('Status'),
      amount: column('Amount'),
      cost: column('Cost'),
    },
  },
  stages: [
    stage('Qualified', 'qualified'),
    stage('Meeting', 'none'),
    stage('Proposal', 'none'),
    stage('Contract', 'none'),
  ],
  statuses: [
    { text: 'Open', outcome: 'open' },
    { text: 'Won', outcome: 'won' },
    { text: 'Lost', outcome: 'lost' },
  ],
  options: { ...defaultOptions, asOf: '2026-03-31' },
};

/**
 * The deals of a firm as getValues gives them: arrays of strings, numbers, dates and '' row by row, each text a
 * string of its own. Not clean: one in 200 repeats an id, one in 100 is a refund, sources are blank, say "n/a" or
 * are spelt in another case, a few amounts are no number and some are missing.
 */
export function companyRows(count: number): Cell[][] {
  const random = seededRandom(11);
  const offset = localOffsets();
  const days = range.endDay - range.firstDay;
  const customers = Math.max(10, Math.round(count / 4));
  const at = (day: Day, minutes = 0) => new Date(day * dayLength + minutes * 60_000 - offset(day));
  const rows: Cell[][] = [];
  let lastId = 0;
  for (let index = 0; index < count; index++) {
    const created = range.firstDay + Math.floor(random.next() * days);
    const isRefund = random.chance(0.01);
    const repeats = !isRefund && index > 200 && random.chance(0.005);
    const id = isRefund ? `R-${digits(index)}` : `D-${digits(repeats ? lastId : index)}`;
    if (!isRefund && !repeats && created < range.endDay - 40) lastId = index;
    const steps = [0.7, 0.8, 0.8, 0.75];
    const stages: Cell[] = [];
    let day = repeats ? range.endDay - 2 : created;
    let isAlive = true;
    for (const share of steps) {
      isAlive = isAlive && random.chance(share);
      if (isAlive) day += random.whole(0, 12);
      stages.push(isAlive && day <= asOf && !isRefund ? at(day) : '');
    }
    const isWon = isAlive && random.chance(0.8);
    const closed = day + random.whole(0, 20);
    const isClosed = closed <= asOf;
    const hasAmount = random.chance(0.98);
    const amount = Math.round(40 + 80 * random.spread()) * 25;
    const chance = random.next();
    rows.push([
      fresh(id),
      fresh(`Firm ${digits(Math.floor(random.next() * random.next() * customers))}`),
      fresh(keyNames.rep[random.whole(0, 49)] as string),
      fresh(keyNames.channel[random.whole(0, 4)] as string),
      sourceText(chance, random.whole(0, 10)),
      isRefund ? '' : at(repeats ? range.endDay - 2 : created, random.whole(0, 1379)),
      ...stages,
      fresh(isRefund || (isClosed && isWon) ? 'Won' : isClosed ? 'Lost' : 'Open'),
      isRefund ? at(created) : isClosed ? at(closed) : '',
      isRefund ? -amount : hasAmount ? amount : random.chance(0.1) ? 'to be agreed' : '',
      isRefund ? -Math.round(amount / 2) : isWon && random.chance(0.97) ? Math.round(amount * 0.6) : '',
      fresh('called back, wants a quote'),
    ]);
  }
  return rows;
}

const dayLength = 86_400_000;
const digits = (value: number) => String(value).padStart(7, '0');

/** A string that no other cell shares, as they come out of a spreadsheet. */
const fresh = (text: string) => Buffer.from(text, 'latin1').toString('latin1');

function sourceText(chance: number, index: number): string {
  if (chance < 0.04) return '';
  if (chance < 0.05) return fresh('n/a');
  const name = keyNames.source[index] as string;
  return fresh(chance < 0.06 ? `${name.toUpperCase()} ` : name);
}

/** How far east of UTC midnight of each day is; a time before 23:00 stays in its day when the clocks change at night. */
function localOffsets(): (day: Day) => number {
  const exact = zoneOffset(zone);
  const known = new Map<Day, number>();
  return (day) => {
    const found = known.get(day) ?? exact(day * dayLength - 2 * 3_600_000);
    known.set(day, found);
    return found;
  };
}
