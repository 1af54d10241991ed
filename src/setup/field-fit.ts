import type { ColumnProfile } from './column-profile.ts';
import { outcomeOf } from './recognise-statuses.ts';
import type { DealField } from './setup.ts';

/**
 * How well the cells of a column suit a field, as a factor of the header's score: 1 they do, 0.4 they do not.
 * An empty column neither proves nor disproves.
 *
 * @example fieldFit('amount', columnProfile(['Red', 'Green'])) //=> 0.4
 */
export function fieldFit(field: DealField, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.96;
  switch (field) {
    case 'created':
    case 'closed':
    case 'expected':
      return trust(Math.max(profile.dates, serials(profile)));
    case 'amount':
    case 'cost':
      return trust(profile.numbers);
    case 'id':
      return profile.distinct >= 0.9 && profile.dates === 0 && !likeSentences(profile) ? 1 : 0.4;
    case 'status':
      return statusFit(profile);
    case 'customer':
    case 'rep':
    case 'channel':
    case 'source':
      return trust(1 - profile.dates - profile.numbers / 2);
    case 'massMail':
      return trust(1 - profile.dates);
  }
}

function trust(share: number): number {
  if (share >= 0.8) return 1;
  return share >= 0.5 ? 0.8 : 0.4;
}

/**
 * Won and lost among the values prove a status column; few different texts are what one has. Where nothing speaks
 * for it, a header that says just "Status" still is the best there is.
 */
function statusFit(profile: ColumnProfile): number {
  if (profile.values.length > 30) return 0.5;
  if (profile.texts >= 0.5 && profile.values.some((text) => outcomeOf(text).outcome !== 'open')) return 1;
  if (profile.texts < 0.8 || (profile.filled >= 8 && profile.distinct > 0.8)) return 0.5;
  return profile.values.some((text) => outcomeOf(text).how === 'knownWord') ? 0.95 : 0.88;
}

/** Day numbers of a spreadsheet, 1954 to 2119, where the cells have lost their date format. */
function serials(profile: ColumnProfile): number {
  const days = profile.values.filter((text) => Number(text) >= 20_000 && Number(text) <= 80_000).length;
  return profile.values.length > 0 && days === profile.values.length ? profile.numbers : 0;
}

/** A column "Deal" may hold names; those are no ids. */
function likeSentences(profile: ColumnProfile): boolean {
  const spaced = profile.values.filter((text) => /\S\s+\S/.test(text)).length;
  return profile.values.length > 0 && spaced / profile.values.length > 0.3;
}
