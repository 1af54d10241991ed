import { type KeyKind, keyNames, range } from './company.ts';

/** The 22 figures of the core report: 17 KPIs and five of the counts that stand beside them. */
export const figures = [
  'leads',
  'qualifiedLeads',
  'qualifiedValue',
  'qualifiedValueMean',
  'qualifiedToCustomer',
  'qualifiedToCustomerCohort',
  'leadToCustomer',
  'dealConversion',
  'dealConversion.stillOpen',
  'booked',
  'averageWonDeal',
  'averageWonDeal.withAmount',
  'winRate',
  'winRate.won',
  'winRate.lost',
  'winRate.open',
  'winRateByAmount',
  'salesCycle',
  'salesCycleMedian',
  'newCustomers',
  'grossProfit',
  'grossMargin',
] as const;

/** The keys of the report in their order: what they are the values of, and the value as it compares. */
export const keys: readonly { readonly kind: KeyKind; readonly name: string }[] = (
  ['total', 'rep', 'channel', 'source'] as const
).flatMap((kind) => keyNames[kind].map((name) => ({ kind, name: name.toLowerCase() })));

export const monthCount = range.months.length;

/** A figure each, NaN for blank: by key, then month, then figure. */
export type Report = Float64Array;

export const emptyReport = (): Report => new Float64Array(keys.length * monthCount * figures.length);

export const reportIndex = (key: number, month: number, figure: number) =>
  (key * monthCount + month) * figures.length + figure;

const keyIndexes = new Map(keys.map(({ kind, name }, index) => [`${kind} ${name}`, index]));

/** The index of a key, by its folded name. */
export function keyIndex(kind: KeyKind, name: string): number {
  const index = keyIndexes.get(`${kind} ${name}`);
  if (index === undefined) throw new Error(`no ${kind} is called "${name}"`);
  return index;
}

/** What differs between two reports, null where nothing does but the last bits of sums. */
export function difference(ours: Report, theirs: Report): string | null {
  for (let at = 0; at < ours.length; at++) {
    const [one, other] = [ours[at] as number, theirs[at] as number];
    const isEqual =
      Number.isNaN(one) || Number.isNaN(other)
        ? Number.isNaN(one) && Number.isNaN(other)
        : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    if (isEqual) continue;
    const figure = at % figures.length;
    const month = Math.floor(at / figures.length) % monthCount;
    const key = keys[Math.floor(at / figures.length / monthCount)];
    return `${figures[figure]} of ${key?.kind} "${key?.name}" in month ${month}: ${one} and ${other}`;
  }
  return null;
}
