/**
 * A whole number with its thousands apart, as a language writes it.
 *
 * @example thousandsApart(8800, ',') //=> '8,800'
 */
export const thousandsApart = (n: number, separator: string): string =>
  String(n).replace(/\B(?=(\d{3})+$)/g, separator);

/**
 * A text from a cell, short enough for a sentence.
 *
 * @example clip('tbc') //=> 'tbc'
 */
export const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Where in the range of a formula a cell stands, counted from 1; no column where the range has only one. */
export interface Place {
  readonly row: number;
  readonly column: number | null;
}

/**
 * The place of a cell in words, '' for none.
 *
 * @example placeText({ row: 2, column: null }, ' (row ', ', column ', ')') //=> ' (row 2)'
 */
export const placeText = (place: Place | null, row: string, column: string, end: string): string =>
  place === null ? '' : row + place.row + (place.column === null ? '' : column + place.column) + end;

/** What a number of a formula may be at least and at most: a number, or another parameter. */
export interface Bounds {
  readonly name: string;
  readonly least?: number;
  readonly most?: number | string;
}
