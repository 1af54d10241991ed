import type { PlaceRows } from './table-source.ts';

/** The sheets of a table in turn, with the rows of each. */
export interface PlaceLog {
  /** The sheet that is being read. */
  now(): string;
  /** Another sheet follows; so many rows of the table stood before it. */
  turnTo(sheet: string, rowsBefore: number): void;
  sheets(): string[];
  /** @param all the rows of the table */
  rows(all: number): PlaceRows[];
}

/**
 * Begins with the sheet that the table begins in.
 *
 * @example
 * placeLog('January').rows(12) //=> [{ sheet: 'January', rows: 12 }]
 */
export function placeLog(first: string): PlaceLog {
  const places = [{ sheet: first, before: 0 }];
  return {
    now: () => places[places.length - 1]?.sheet ?? first,
    turnTo: (sheet, rowsBefore) => {
      places.push({ sheet, before: rowsBefore });
    },
    sheets: () => places.map(({ sheet }) => sheet),
    rows: (all) =>
      places.map(({ sheet, before }, index) => ({
        sheet,
        rows: (places[index + 1]?.before ?? all) - before,
      })),
  };
}
