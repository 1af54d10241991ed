import { cellText } from './cell-text.ts';
import { columnRefs } from './column-label.ts';
import { columnProfile } from './column-profile.ts';
import { fieldByValues } from './field-by-values.ts';
import { fieldFit } from './field-fit.ts';
import { headerScores } from './header-score.ts';
import { confident, type RecognisedColumn } from './recognised-column.ts';
import { dealFields } from './setup.ts';
import type { SetupCell } from './sheet-head.ts';

/**
 * Which column is which field of a deal, by its header and by what stands beneath it, in the order of
 * `dealFields`. A column is used once. Below 0.5 a field is rather left unmapped; so is an id below
 * `confident`, for a wrong id would drop deals as duplicates.
 *
 * @param rows the rows beneath the headers; a few are enough
 * @example recogniseColumns(['Deal ID', 'Close date'], []).map(({ field }) => field) //=> ['id', 'closed']
 */
export function recogniseColumns(
  headers: readonly SetupCell[],
  rows: readonly (readonly SetupCell[])[],
): RecognisedColumn[] {
  const refs = columnRefs(headers.map(cellText));
  const profiles = headers.map((_, index) => columnProfile(rows.map((row) => row[index] ?? '')));
  const guesses = refs.flatMap((column, index) => {
    const profile = profiles[index];
    if (column === null || profile === undefined) return [];
    const scores = headerScores(column.header);
    return dealFields.flatMap((field): RecognisedColumn[] => {
      const found = scores[field];
      if (!found) return [];
      const score = found.score * fieldFit(field, profile);
      return [{ field, column, index, how: found.how, score, samples: profile.samples }];
    });
  });
  const byHeader = best(guesses.filter(({ field, score }) => score >= (field === 'id' ? confident : 0.5)));
  const byValues = fieldByValues(refs, profiles, byHeader);
  return dealFields.flatMap((field) => [...byHeader, ...byValues].filter((guess) => guess.field === field));
}

/** The surest guess first; what it uses up, field and column, is out for the others. */
function best(guesses: readonly RecognisedColumn[]): RecognisedColumn[] {
  const chosen: RecognisedColumn[] = [];
  for (const guess of [...guesses].sort((a, b) => b.score - a.score)) {
    if (chosen.every(({ field, index }) => field !== guess.field && index !== guess.index))
      chosen.push(guess);
  }
  return chosen;
}
