import type { ColumnProfile } from './column-profile.ts';
import { outcomeOf } from './recognise-statuses.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { ColumnRef, DealField } from './setup.ts';
import { dateStageName, isBookkeeping } from './stage-header.ts';

/**
 * The fields that the headers did not tell and the values do: a status column by its won and lost, a single
 * unknown column of numbers as the amount, unknown dates as created and closed. All but the status are guesses
 * to be asked about.
 */
export function fieldByValues(
  refs: readonly (ColumnRef | null)[],
  profiles: readonly ColumnProfile[],
  taken: readonly RecognisedColumn[],
): RecognisedColumn[] {
  const found: RecognisedColumn[] = [];
  const missing = (field: DealField) => ![...taken, ...found].some((guess) => guess.field === field);
  const free = (wanted: (profile: ColumnProfile, header: string) => boolean) =>
    refs.flatMap((column, index) => {
      const profile = profiles[index];
      if (column === null || profile === undefined || profile.filled === 0) return [];
      if ([...taken, ...found].some((guess) => guess.index === index)) return [];
      return wanted(profile, column.header) ? [{ column, index, samples: profile.samples }] : [];
    });
  const take = (field: DealField, score: number, candidate: ReturnType<typeof free>[number] | undefined) => {
    if (candidate && missing(field)) found.push({ field, ...candidate, how: 'values', score });
  };

  take('status', 0.85, free((profile) => closings(profile) === 2)[0]);
  take('status', 0.7, free((profile) => closings(profile) === 1)[0]);
  const unknownDates = (profile: ColumnProfile, header: string) =>
    profile.dates >= 0.8 && !isBookkeeping(header) && dateStageName(header) === null;
  take('created', 0.5, free(unknownDates)[0]);
  take('closed', 0.5, free(unknownDates)[0]);
  const numbers = free((profile, header) => profile.numbers >= 0.8 && !noMoney.test(header));
  if (numbers.length === 1) take('amount', 0.5, numbers[0]);
  return found;
}

/** 2: the few texts of the column say won and lost; 1: one of them. */
function closings({ texts, values }: ColumnProfile): number {
  if (texts < 0.8 || values.length > 30) return 0;
  const outcomes = new Set(values.map((text) => outcomeOf(text).outcome));
  return Number(outcomes.has('won')) + Number(outcomes.has('lost'));
}

const noMoney =
  /%|prob|вероятн|age|days|дн|quantity|qty|count|units|seats|кол|брой|score|phone|тел|zip|year|год|rate|курс|rank|priority|\bid\b|№|#/i;
