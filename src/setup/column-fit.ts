import type { ColumnProfile } from './column-profile.ts';
import { dealTypeOf } from './deal-type-of.ts';
import { readPeriod } from './read-period.ts';
import { outcomeOf } from './status-text.ts';
import type { FieldWords } from './vocabulary.ts';

/**
 * How sure a header's word is once its cells are seen: as sure as it was where they suit, 0.4 of that where they do
 * not. An empty column neither proves nor disproves; won and lost among few texts prove a status.
 *
 * @example fitted('number', 1, columnProfile(['Red', 'Green'])) //=> 0.4
 */
export function fitted(holds: FieldWords['holds'], score: number, profile: ColumnProfile): number {
  if (profile.filled === 0) return score * 0.96;
  if (holds === 'status' && provesStatus(profile)) return Math.max(score, 0.9);
  return score * suits(holds, profile, score === 1);
}

function suits(holds: FieldWords['holds'], profile: ColumnProfile, isOwnName: boolean): number {
  switch (holds) {
    case 'date':
      return trust(Math.max(profile.dates, serials(profile)));
    case 'month':
      return trust(Math.max(profile.dates, serials(profile), months(profile)));
    case 'number':
      return trust(profile.numbers);
    case 'key':
      return isKey(profile, isOwnName) ? 1 : 0.4;
    case 'customer':
      return trust(1 - profile.dates - profile.numbers / 2) * (alwaysTheSame(profile) ? 0.8 : 1);
    case 'name':
      return trust(1 - profile.dates - profile.numbers / 2);
    case 'status':
      return statusFit(profile);
    case 'dealType':
      return trust(typeShare(profile));
    case 'yesNo':
      return profile.values.length <= 4 ? trust(1 - profile.dates) : 0.4;
  }
}

/** How many of the different texts name a kind of deal: a type may be of anything. */
function typeShare({ values }: ColumnProfile): number {
  return values.filter((text) => dealTypeOf(text) !== null).length / Math.max(1, values.length);
}

function trust(share: number): number {
  if (share >= 0.8) return 1;
  return share >= 0.5 ? 0.8 : 0.4;
}

function provesStatus({ texts, values }: ColumnProfile): boolean {
  return texts >= 0.5 && values.length <= 30 && values.some((text) => outcomeOf(text).outcome !== 'open');
}

/** Few different texts are what a status has. Where nothing speaks for it, "Status" still is the best there is. */
function statusFit({ filled, texts, distinct, values }: ColumnProfile): number {
  if (values.length > 30 || texts < 0.8 || (filled >= 8 && distinct > 0.8)) return 0.5;
  return values.some((text) => outcomeOf(text).how === 'knownWord') ? 0.95 : 0.88;
}

/** Day numbers of a spreadsheet, 1954 to 2119, where the cells have lost their date format. */
function serials({ values, numbers }: ColumnProfile): number {
  return values.length > 0 && values.every((text) => Number(text) >= 20_000 && Number(text) <= 80_000)
    ? numbers
    : 0;
}

/** Texts that name a month or a period, such as "May 2026"; those with a dot, such as 05.2026, look like numbers. */
function months({ values, dates }: ColumnProfile): number {
  const named = values.filter((text) => readPeriod(text) !== null).length;
  return values.length === 0 ? 0 : (1 - dates) * (named / values.length);
}

/**
 * A column "Deal" may hold names; those are no keys: they have spaces, or no digit. A key differs from row to row,
 * unless its numbers were too long and were rounded to one. Under its own name it may repeat as it likes, for rows can
 * be copies: those are listed, while without a key they would count twice in silence.
 */
function isKey({ dates, distinct, values }: ColumnProfile, isOwnName: boolean): boolean {
  const spaced = values.filter((text) => /\S\s+\S/.test(text)).length;
  const numbered = values.filter((text) => /\d/.test(text)).length;
  if (dates > 0 || spaced > values.length * 0.3 || numbered < values.length * 0.7) return false;
  return isOwnName || distinct >= 0.9 || values.some((text) => Number(text) > Number.MAX_SAFE_INTEGER);
}

/** One company in every row is the seller's own. */
function alwaysTheSame({ filled, values }: ColumnProfile): boolean {
  return filled >= 5 && values.length === 1;
}
