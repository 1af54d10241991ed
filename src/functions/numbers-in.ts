import { UserError } from '../i18n/user-error.ts';
import { blankTest } from '../table/blank.ts';
import { decimalMarkOf } from '../table/locale-habits.ts';
import { numberInText } from '../table/number-text.ts';
import { type Block, placeIn } from './block.ts';
import { isCellError } from './cell-error.ts';
import type { FormulaHost } from './formula-host.ts';
import type { Parameter } from './parameter.ts';

/** The numbers of an argument row by row, NaN for a blank cell. */
export type NumberReader = (parameter: Parameter, block: Block) => Float64Array;

/**
 * A reader of the number arguments of one call. A text that is a number counts as that number ("1 054,00", "12,5 %");
 * the spreadsheet's locale is asked, once, only where a text alone does not tell ("1,234"). Texts that mean blank are
 * blank.
 *
 * The reader throws a UserError that names the argument and the place: for any other text, an error, a date,
 * TRUE/FALSE, a number out of the parameter's bounds, and amounts in two currencies.
 *
 * @example
 * numberReader('CAC', host)(number('cost'), blockOf('50%'))[0] //=> 0.5
 */
export function numberReader(name: string, host: FormulaHost): NumberReader {
  const isBlank = blankTest([]);
  let mark = '';

  return (parameter, block) => {
    let currency = '';

    const inText = (text: string, row: number, column: number): number => {
      const place = placeIn(block, row, column);
      if (isCellError(text))
        throw new UserError((say) => say.functions.errorCell(name, parameter.name, place, text));
      if (isBlank(text)) return Number.NaN;
      const found = numberInText(text);
      if (!found) throw new UserError((say) => say.functions.notANumber(name, parameter.name, place, text));
      if (found.currency !== '') {
        const other = currency;
        if (other !== '' && other !== found.currency)
          throw new UserError((say) =>
            say.functions.currencies(name, parameter.name, place, other, found.currency),
          );
        currency = found.currency;
      }
      if (!found.open) return found.value;
      mark ||= decimalMarkOf(host.locale());
      return mark === found.open ? found.value / 1000 : found.value;
    };

    const inCell = (cell: unknown, row: number, column: number): number => {
      if (cell === '' || cell === undefined || cell === null) return Number.NaN;
      if (typeof cell === 'string') return inText(cell.trim(), row, column);
      const shown = typeof cell === 'boolean' ? String(cell).toUpperCase() : null;
      throw new UserError((say) =>
        say.functions.notANumber(name, parameter.name, placeIn(block, row, column), shown),
      );
    };

    const { least = -Infinity, most } = parameter;
    const highest = typeof most === 'number' ? most : Infinity;
    const { lines, rows, columns } = block;
    const numbers = new Float64Array(rows * columns);
    // Down each column: the inner loop is the one that has to be fast.
    for (let column = 0; column < columns; column++) {
      for (let row = 0, at = column; row < rows; row++, at += columns) {
        const cell = (lines[row] as readonly unknown[])[column];
        const number = typeof cell === 'number' ? cell : inCell(cell, row, column);
        numbers[at] = number;
        if (number < least || number > highest) throw outOfBounds(name, parameter, block, at, number);
      }
    }
    return numbers;
  };
}

/** What is said of a number that is too small or too large. */
export function outOfBounds(
  name: string,
  parameter: Parameter,
  block: Block,
  at: number,
  value: number,
): UserError {
  const place = placeIn(block, Math.floor(at / block.columns), at % block.columns);
  return new UserError((say) => say.functions.bounds(name, parameter, place, value));
}
