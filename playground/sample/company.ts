import { type Customers, sampleCustomers } from './customers.ts';
import { type Random, seededRandom } from './random.ts';
import { type SampleLanguage, type SampleWords, sampleWords } from './words.ts';

/** A cell of the sample: a calendar date has no time zone until it stands in a spreadsheet. */
export type SampleCell =
  | string
  | number
  | { readonly year: number; readonly month: number; readonly day: number };

export interface SampleSheet {
  readonly name: string;
  /** The header row first. */
  readonly rows: readonly (readonly SampleCell[])[];
}

export interface SampleOptions {
  readonly language?: SampleLanguage;
  readonly seed?: number;
  /** The last day on which something happened, `2026-03-31`. */
  readonly until?: string;
  /** How many months of history. */
  readonly months?: number;
  /** Leads in the first month; they grow from there. */
  readonly leads?: number;
}

/**
 * A made-up company that sells to other firms: its deals, spend and targets, as its people would keep them.
 * The same options give the same rows on every machine. The playground opens with it and the tests use it.
 */
export function sampleCompany(options: SampleOptions = {}): SampleSheet[] {
  const { language = 'en', seed = 7, until = '2026-03-31', months = 18, leads = 60 } = options;
  const words = sampleWords[language];
  const random = seededRandom(seed);
  const last = Date.parse(`${until}T00:00:00Z`) / dayLength;
  const deals: SampleCell[][] = [];
  const spend: SampleCell[][] = [];
  const targets: SampleCell[][] = [];
  const customers = sampleCustomers(random, language);

  for (let back = months - 1; back >= 0; back--) {
    const first = firstOfMonth(last, back);
    const next = firstOfMonth(last, back - 1);
    const month = months - back;
    const season = 1 + 0.15 * Math.sin((dateOf(first).month / 12) * 2 * Math.PI);
    const count = Math.round(leads * (1 + month * 0.02) * season * (0.9 + random.next() * 0.2));
    const days = Array.from({ length: count }, () => first + random.whole(0, next - first - 1)).sort(
      (a, b) => a - b,
    );
    for (const created of days)
      if (created <= last) deals.push(deal(random, words, customers, created, last, deals.length));
    // Of the month that runs, only what has been spent so far.
    const passed = Math.min(1, (last + 1 - first) / (next - first));
    for (const source of words.sources) {
      const cost = (300 + 900 * random.spread()) * (source === words.sources[0] ? 2 : 1);
      spend.push([dateOf(first), source, Math.round(cost * passed)]);
    }
    for (const owner of words.owners)
      targets.push([dateOf(first), owner, 1000 * Math.round(5 + month * 0.1 + random.next() * 3)]);
  }
  return [
    { name: words.sheets.deals, rows: [words.deals, ...deals] },
    { name: words.sheets.spend, rows: [words.spend, ...spend] },
    { name: words.sheets.targets, rows: [words.targets, ...targets] },
  ];
}

/** The life of one lead, as far as it had come by the last day. */
function deal(
  random: Random,
  words: SampleWords,
  customers: Customers,
  created: number,
  last: number,
  index: number,
): SampleCell[] {
  const channel = random.pick(words.channels, [40, 25, 15, 15, 5]);
  const returning = channel === words.channels[3] || channel === words.channels[4];
  const firm = returning ? customers.returning(created) : customers.unknown();
  const amount = Math.round(40 + 80 * random.spread()) * 25 * (channel === words.channels[4] ? 3 : 1);
  const wonAtAll = [0.68, 0.8, 0.78, 0.7, 0.72];
  const stages: (number | null)[] = [];
  let day = created;
  let alive = true;
  for (const share of wonAtAll) {
    alive = alive && random.chance(returning ? Math.min(0.95, share + 0.1) : share);
    if (!alive) break;
    day += Math.round(1 + 5 * random.spread());
    stages.push(random.chance(0.04) ? null : day);
  }
  const won = stages.length === wonAtAll.length;
  const closed = won ? day : day + Math.round(4 + 12 * random.spread());
  if (won) customers.won(firm, closed);
  const isClosed = closed <= last;
  const reached = [0, 1, 2, 3]
    .map((stage) => stages[stage] ?? null)
    .map((at) => (at !== null && at <= last ? dateOf(at) : ''));
  const { open, won: wonText, lost } = words.statuses;
  return [
    `D-${String(index + 1).padStart(5, '0')}`,
    firm,
    random.pick(words.owners, [16, 14, 14, 13, 12, 12, 10, 9]),
    channel,
    random.chance(0.04) ? '' : random.pick(words.sources, [30, 20, 16, 10, 10, 8, 6]),
    dateOf(created),
    ...reached,
    isClosed ? (won ? wonText : lost) : open,
    isClosed ? dateOf(closed) : '',
    won || reached[2] !== '' ? amount : '',
    isClosed && won ? Math.round(amount * (0.5 + 0.15 * random.next())) : '',
  ];
}

const dayLength = 86_400_000;

function firstOfMonth(day: number, monthsBack: number): number {
  const { year, month } = dateOf(day);
  return Date.UTC(year, month - 1 - monthsBack, 1) / dayLength;
}

function dateOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
