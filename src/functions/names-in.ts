import { UserError } from '../i18n/user-error.ts';
import { UNSET } from '../kpi/deals.ts';
import { blankTest } from '../table/blank.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { type Dictionary, dictionary } from '../table/dictionary.ts';
import { isDamagedKey } from '../table/read-key.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { type Block, placeIn } from './block.ts';
import { isCellError } from './cell-error.ts';
import type { FormulaHost } from './formula-host.ts';

/** A column of names as codes, `UNSET` for blank. */
export interface NamesIn {
  readonly codes: Int32Array;
  readonly names: Dictionary;
}

const hash = '#'.charCodeAt(0);

/**
 * The names in an argument, compared as people read them (kpis.md C12). Two arguments may share the names.
 *
 * @throws UserError for an error among them, and for ids that lost digits when they became numbers
 */
export function namesIn(
  name: string,
  host: FormulaHost,
  parameter: string,
  block: Block,
  names = dictionary(blankTest([])),
): NamesIn {
  const calendar = zoneCalendar(host.offsetAt);
  const { lines, rows, columns } = block;
  const codes = new Int32Array(rows * columns);
  const refused = (why: 'errorCell' | 'damagedId', row: number, column: number, text: string) =>
    new UserError((say) => say.functions[why](name, parameter, placeIn(block, row, column), text));
  for (let row = 0, at = 0; row < rows; row++) {
    const line = lines[row] as readonly (Cell | undefined)[];
    for (let column = 0; column < columns; column++, at++) {
      const cell = line[column];
      const text = typeof cell === 'string' ? cell : cellText(cell, calendar);
      if (text.charCodeAt(0) === hash && isCellError(text)) throw refused('errorCell', row, column, text);
      if (typeof cell === 'number' && isDamagedKey(cell)) throw refused('damagedId', row, column, text);
      codes[at] = text === '' ? UNSET : names.codeOf(text);
    }
  }
  return { codes, names };
}
