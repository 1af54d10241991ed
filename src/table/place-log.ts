import type { Issue, IssueCode } from './issue.ts';
import type { PlaceRows } from './table-source.ts';

/** The sheets of a table in turn, with the rows of each. */
export interface PlaceLog {
  /** The sheet that is being read. */
  now(): string;
  /** Another sheet follows; so many rows of the table stood before it, and so many of them belong to it. */
  turnTo(sheet: string, rowsBefore: number, taken: number): void;
  sheets(): string[];
  /** Of the rows that belong to the table, the place of the first one of each sheet. */
  starts(): number[];
  /** @param all the rows of the table @param issues in which repeated rows are listed */
  rows(all: number, issues?: readonly Issue[]): PlaceRows[];
}

/**
 * Begins with the sheet that the table begins in.
 *
 * @example
 * placeLog('January').rows(12) //=> [{ sheet: 'January', rows: 12, repeated: 0 }]
 */
export function placeLog(first: string): PlaceLog {
  const places = [{ sheet: first, before: 0, start: 0 }];
  return {
    now: () => places[places.length - 1]?.sheet ?? first,
    turnTo: (sheet, rowsBefore, taken) => {
      places.push({ sheet, before: rowsBefore, start: taken });
    },
    sheets: () => places.map(({ sheet }) => sheet),
    starts: () => places.map(({ start }) => start),
    rows: (all, issues = []) =>
      places.map(({ sheet, before }, index) => ({
        sheet,
        rows: (places[index + 1]?.before ?? all) - before,
        repeated: issues.filter((issue) => issue.sheet === sheet && repeats.includes(issue.code)).length,
      })),
  };
}

/** What a row is called that stands in another one already. */
const repeats: readonly IssueCode[] = ['key.duplicate', 'row.copied'];
