import { type CodedColumn, type Deals, type Refunds, UNSET, WON } from '../kpi/deals.ts';
import { mixParts } from '../kpi/revenue-mix.ts';
import { dealTypeOf } from '../setup/deal-type-of.ts';
import { freeFields } from '../setup/setup.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { Doubt } from './doubt.ts';
import type { MoreNames } from './more-fields.ts';
import { probabilities } from './probabilities.ts';
import type { RawDeals } from './raw-deals.ts';
import type { Settled } from './settled.ts';
import { pickCodes } from './typed-columns.ts';

/**
 * What the deals have of the columns that not every table has. A won deal with a type that nobody knows, and a
 * probability that is none, are listed. Sources: kpis.md C15, K14, K15, K22.
 *
 * @example
 * moreOfDeals(settled, names, doubt).reason?.names //=> ['Price']
 */
export function moreOfDeals(
  settled: Settled,
  names: MoreNames,
  doubt: Doubt,
): Pick<Deals, 'free' | 'probability' | 'type' | 'reason' | 'leadIds'> {
  const { raw, rows, outcome, layout } = settled;
  const { columnOf } = layout;
  const { count } = raw;
  const codes = (name: 'type' | 'reason' | 'lead' | (typeof freeFields)[number]) =>
    columnOf[name] < 0 ? new Int32Array(count).fill(UNSET) : raw[name].subarray(0, count);
  const coded = (name: 'reason' | (typeof freeFields)[number]): CodedColumn => ({
    codes: codes(name),
    names: names[name].names(),
  });
  const free = freeIn(layout);
  const more: { -readonly [Name in keyof Deals]?: Deals[Name] } = {};
  if (free.length > 0) more.free = free.map(coded);
  if (columnOf.reason >= 0) more.reason = coded('reason');
  if (columnOf.lead >= 0) more.leadIds = Array.from(codes('lead'), (code) => names.leads[code] ?? '');
  if (columnOf.probability >= 0) {
    more.probability = probabilities(raw.probability.subarray(0, count), (deal, text) =>
      doubt(rows[deal] as number, columnOf.probability, 'probability.outside', text),
    );
  }
  if (columnOf.type >= 0) {
    const parts = partsOf(names);
    const texts = names.type.names();
    const type = Int8Array.from(codes('type'), (code) => parts[code] ?? -1);
    type.forEach((part, deal) => {
      const code = raw.type[deal] as number;
      if (part < 0 && code !== UNSET && outcome[deal] === WON)
        doubt(rows[deal] as number, columnOf.type, 'type.unknown', texts[code] ?? '');
    });
    more.type = type;
  }
  return more;
}

/** The same of the refunds, in these rows. */
export function moreOfRefunds(
  raw: RawDeals,
  rows: Int32Array,
  names: MoreNames,
  layout: DealsLayout,
): Pick<Refunds, 'free' | 'type'> {
  const free = freeIn(layout);
  const parts = partsOf(names);
  const codes = (name: (typeof freeFields)[number]) =>
    layout.columnOf[name] < 0 ? new Int32Array(rows.length).fill(UNSET) : pickCodes(raw[name], rows);
  return {
    ...(free.length > 0 ? { free: free.map(codes) } : {}),
    ...(layout.columnOf.type < 0
      ? {}
      : { type: Int8Array.from(pickCodes(raw.type, rows), (code) => parts[code] ?? -1) }),
  };
}

/** The free dimensions up to the last one that has a column. */
function freeIn({ columnOf }: DealsLayout) {
  const last = freeFields.reduce((at, name, index) => (columnOf[name] < 0 ? at : index), -1);
  return freeFields.slice(0, last + 1);
}

/** Code of a type → part of the revenue mix, -1 for none. */
const partsOf = ({ type }: MoreNames): number[] =>
  type.names().map((text) => mixParts.indexOf(dealTypeOf(text) as (typeof mixParts)[number]));
