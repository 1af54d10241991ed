import type { ColumnProfile } from './column-profile.ts';
import { dealWords } from './deal-words.ts';
import type { SheetTable } from './find-tables.ts';
import { headerScores } from './header-score.ts';
import type { Profiles } from './recognise-columns.ts';
import type { RecognisedColumn } from './recognised-column.ts';
import type { ColumnRef, DealField } from './setup.ts';
import { dateStageName, isBookkeeping } from './stage-header.ts';
import { outcomeOf } from './status-text.ts';

/**
 * The fields that the headers did not tell and the values do: a status column by its won and lost, a single
 * unknown column of numbers as the amount, unknown dates as created and closed. All but the status are guesses
 * to be asked about.
 */
export function fieldByValues(
  { refs }: Pick<SheetTable, 'refs'>,
  profiles: Profiles,
  taken: readonly RecognisedColumn[],
): RecognisedColumn[] {
  const found: RecognisedColumn[] = [];
  const missing = (field: DealField) => ![...taken, ...found].some((guess) => guess.field === field);
  const free = (wanted: (profile: ColumnProfile, header: string) => boolean): Candidate[] =>
    refs.flatMap((column, index) => {
      if (column === null || [...taken, ...found].some((guess) => guess.index === index)) return [];
      const profile = profiles(index);
      return profile.filled > 0 && wanted(profile, column.header) ? [{ column, index, profile }] : [];
    });
  const take = (field: DealField, score: number, candidate: Candidate | undefined) => {
    if (!candidate || !missing(field)) return;
    const { column, index, profile } = candidate;
    found.push({ field, column, index, samples: profile.samples, how: 'values', score });
  };

  if (missing('status')) {
    take('status', 0.85, fullest(free((profile) => closings(profile) === 2)));
    take('status', 0.7, fullest(free((profile) => closings(profile) === 1)));
  }
  const unknownDates = (profile: ColumnProfile, header: string) =>
    profile.dates >= 0.8 && !isBookkeeping(header) && dateStageName(header) === null && !saysDate(header);
  // Every deal has a beginning, not every one an end.
  if (missing('created')) take('created', 0.5, fullest(free(unknownDates)));
  if (missing('closed')) take('closed', 0.5, fullest(free(unknownDates)));
  if (missing('amount')) {
    const numbers = free((profile, header) => profile.numbers >= 0.8 && !noMoney.test(header));
    if (numbers.length === 1) take('amount', 0.5, numbers[0]);
  }
  return found;
}

/** A header that says which date it is tells of no other one. */
function saysDate(header: string): boolean {
  const scores = headerScores(header, dealWords);
  return [scores.created, scores.closed, scores.expected].some((score) => score !== undefined);
}

interface Candidate {
  readonly column: ColumnRef;
  readonly index: number;
  readonly profile: ColumnProfile;
}

/** The column with the most filled cells; a tie goes to the earliest date, then to the header that sorts first. */
function fullest(candidates: readonly Candidate[]): Candidate | undefined {
  const ranked = candidates.map((candidate) => ({ ...candidate, start: firstDay(candidate.profile) }));
  return ranked.sort(
    (a, b) =>
      b.profile.filled - a.profile.filled ||
      Number(a.start > b.start) - Number(a.start < b.start) ||
      Number(a.column.header > b.column.header) - Number(a.column.header < b.column.header),
  )[0];
}

/** The earliest day of a column as a text that sorts; '' where no cell says one plainly. */
function firstDay({ samples }: ColumnProfile): string {
  const days = samples.flatMap((cell) => {
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? [] : [cell.toISOString()];
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(String(cell)) ?? [];
    if (year !== '') return [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
    return /^\d{4}-\d{2}-\d{2}/.test(String(cell)) ? [String(cell)] : [];
  });
  return days.sort()[0] ?? '';
}

/** 2: the few texts of the column say won and lost; 1: one of them. */
function closings({ texts, values }: ColumnProfile): number {
  if (texts < 0.8 || values.length > 30) return 0;
  const outcomes = new Set(values.map((text) => outcomeOf(text).outcome));
  return Number(outcomes.has('won')) + Number(outcomes.has('lost'));
}

const noMoney =
  /%|prob|вероятн|age|days|дн|quantity|qty|count|units|seats|кол|брой|score|phone|тел|zip|year|год|rate|курс|rank|priority|\bid\b|№|#/i;
