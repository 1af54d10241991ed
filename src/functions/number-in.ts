import { UserError } from '../i18n/user-error.ts';

/** What Sheets hands to a formula: a value, or the rows of a range; what was left out is undefined, null or ''. */
export type Argument = unknown;

/** Where in a range a cell stands, counted from 1; no column where the range has only one. */
export interface Place {
  readonly row: number;
  readonly column: number | null;
}

const errorValue = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|ERROR!|NULL!)$/;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(%?)$/;

/**
 * The number in a cell, or null for a blank one. A text that is a plain number counts as that number.
 *
 * @throws UserError for any other text, an error, a date or TRUE/FALSE: it names the argument and the place
 */
export function numberIn(cell: unknown, name: string, parameter: string, place: Place | null): number | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') {
    const shown = typeof cell === 'boolean' ? String(cell).toUpperCase() : null;
    throw new UserError((say) => say.functions.notANumber(name, parameter, place, shown));
  }
  const text = cell.trim();
  if (text === '') return null;
  if (errorValue.test(text))
    throw new UserError((say) => say.functions.errorCell(name, parameter, place, text));
  const match = plainNumber.exec(text);
  if (!match) throw new UserError((say) => say.functions.notANumber(name, parameter, place, text));
  return match[2] ? Number(text.slice(0, -1)) / 100 : Number(text);
}
