import { UserError } from '../i18n/user-error.ts';
import { monthOf } from '../kpi/day.ts';
import { readMonth } from '../setup/read-month.ts';
import type { SetupCell } from '../setup/sheet-head.ts';
import { type Block, placeIn } from './block.ts';
import type { DayReader } from './days-in.ts';

/** An older day is a year or some other number that was taken for one. */
const firstSerial = 10_000;

/**
 * The months of an argument row by row, NaN for a blank cell: `2026-03`, a month in words, or any day in it.
 *
 * @throws UserError for what is neither
 */
export function monthsIn(name: string, parameter: string, block: Block, days: DayReader): Float64Array {
  const named = block.lines.map((line) => line.map((cell) => readMonth(cell as SetupCell)));
  const lines = block.lines.map((line, row) =>
    line.map((cell, column) => {
      if (typeof cell === 'number' && cell < firstSerial)
        throw new UserError((say) =>
          say.functions.notADate(name, parameter, placeIn(block, row, column), String(cell)),
        );
      return named[row]?.[column] === null ? cell : '';
    }),
  );
  const read = days(parameter, { ...block, lines });
  return read.map((day, at) => {
    const month = named[Math.floor(at / block.columns)]?.[at % block.columns] ?? null;
    return month ?? (Number.isNaN(day) ? day : monthOf(day));
  });
}
