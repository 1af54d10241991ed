import { fitted } from './column-fit.ts';
import { type ColumnProfile, columnProfile } from './column-profile.ts';
import { dealWords } from './deal-words.ts';
import { fieldByValues } from './field-by-values.ts';
import type { SheetTable } from './find-tables.ts';
import { headerScores } from './header-score.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';
import { dealFields } from './setup.ts';
import { fieldsOf, type Vocabulary } from './vocabulary.ts';

/**
 * Which column is which field of a deal, by its header and by what stands beneath it, in the order of
 * `dealFields`. A column is used once. Below 0.5 a field is rather left unmapped; so is an id below
 * `confident`, for a wrong id would drop deals as duplicates. The order of the columns does not matter.
 *
 * @example recogniseColumns({ refs: columnRefs(['Deal ID', 'Close date']), rows: [] }).length //=> 2
 */
export function recogniseColumns(table: Pick<SheetTable, 'refs' | 'rows'>): RecognisedColumn[] {
  const profiles = profilesOf(table);
  const byHeader = columnsByHeader(table, profiles, dealWords);
  const byValues = fieldByValues(table, profiles, byHeader);
  const found = theOnlyKey(theOnlyCloseDate([...byHeader, ...byValues]), profiles).filter(isNoLoneRate);
  return dealFields.flatMap((field) => found.filter((guess) => guess.field === field));
}

/**
 * A single close date is the expected one while a deal is open and the actual one afterwards (kpis.md C4), even
 * where its header says only "expected": so it is the closed date, and a person is asked.
 */
function theOnlyCloseDate(found: readonly RecognisedColumn[]): RecognisedColumn[] {
  if (found.some(({ field }) => field === 'closed')) return [...found];
  return found.map((guess) =>
    guess.field === 'expected' ? { ...guess, field: 'closed', score: Math.min(guess.score, 0.75) } : guess,
  );
}

/** Where nothing else is the key of a row, that of its lead is. */
function theOnlyKey(found: readonly RecognisedColumn[], profiles: Profiles): RecognisedColumn[] {
  const hasKey = found.some(({ field }) => field === 'id');
  return found.map((guess) => {
    const profile = profiles(guess.index);
    const isRowEach = profile.filled === 0 || profile.distinct > 0.5;
    if (guess.field !== 'lead' || hasKey || !isRowEach) return guess;
    return fitted('key', guess.score, profile) >= confident ? { ...guess, field: 'id' } : guess;
  });
}

/** A "rate" beside no currency may be one of anything; amounts would be multiplied by it. */
function isNoLoneRate(
  { field, score }: RecognisedColumn,
  _: number,
  all: readonly RecognisedColumn[],
): boolean {
  return field !== 'rate' || score >= confident || all.some((other) => other.field === 'currency');
}

/** The same by the headers alone and for any kind of table: quick, for tables that may not be the one. */
export function namedColumns<Field extends string>(
  table: Pick<SheetTable, 'refs' | 'rows'>,
  vocabulary: Vocabulary<Field>,
): RecognisedColumn<Field>[] {
  return columnsByHeader(table, profilesOf(table), vocabulary);
}

/** The columns whose headers say a field of a table, and whose cells do not gainsay it. */
function columnsByHeader<Field extends string>(
  { refs }: Pick<SheetTable, 'refs'>,
  profiles: Profiles,
  vocabulary: Vocabulary<Field>,
): RecognisedColumn<Field>[] {
  const guesses = refs.flatMap((column, index) => {
    if (column === null) return [];
    const scores = headerScores(column.header, vocabulary);
    return fieldsOf(vocabulary).flatMap((field): RecognisedColumn<Field>[] => {
      const found = scores[field];
      if (!found) return [];
      const { holds } = vocabulary[field];
      const score = fitted(holds, found.score, profiles(index));
      if (score < (holds === 'key' ? confident : 0.5)) return [];
      return [{ field, column, index, how: found.how, score, samples: profiles(index).samples }];
    });
  });
  return best(guesses);
}

/** The surest guess first; what it uses up, field and column, is out for the others. */
function best<Field extends string>(guesses: readonly RecognisedColumn<Field>[]): RecognisedColumn<Field>[] {
  const chosen: RecognisedColumn<Field>[] = [];
  for (const guess of [...guesses].sort((a, b) => b.score - a.score || inOrder(a, b))) {
    if (chosen.every(({ field, index }) => field !== guess.field && index !== guess.index))
      chosen.push(guess);
  }
  return chosen;
}

/** By header, then from left to right. */
function inOrder(a: RecognisedColumn<string>, b: RecognisedColumn<string>): number {
  if (a.column.header === b.column.header) return a.index - b.index;
  return a.column.header < b.column.header ? -1 : 1;
}

/** What the cells of a column look like, looked at when first asked for. */
export type Profiles = (index: number) => ColumnProfile;

function profilesOf({ rows }: Pick<SheetTable, 'rows'>): Profiles {
  const made: ColumnProfile[] = [];
  return (index) => {
    const profile = made[index] ?? columnProfile(rows.map((row) => row[index] ?? ''));
    made[index] = profile;
    return profile;
  };
}
