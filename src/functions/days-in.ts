import { UserError } from '../i18n/user-error.ts';
import { NO_DAY } from '../kpi/day.ts';
import { blankTest } from '../table/blank.ts';
import type { Cell } from '../table/cell.ts';
import { dayOrderOf } from '../table/locale-habits.ts';
import { dayColumn, UNREADABLE_DAY } from '../table/read-day.ts';
import { zoneCalendar } from '../table/zone-calendar.ts';
import { type Block, placeIn } from './block.ts';
import { isCellError } from './cell-error.ts';
import type { FormulaHost } from './formula-host.ts';

/** The last year that two digits can mean. */
const lastYear = 2049;

/** The days of an argument row by row, NaN for a blank cell. */
export type DayReader = (parameter: string, block: Block) => Float64Array;

/**
 * A reader of the date arguments of one call: dates, serial numbers, and texts, each column by its own evidence. The
 * spreadsheet's zone is asked for only where there is a date, its locale only where the texts of a column all fit
 * two orders. The reader throws a UserError for what is no date.
 *
 * @example
 * dayReader('PACE', host)('as_of', blockOf('2026-05-20'))[0] //=> 20593
 */
export function dayReader(name: string, host: FormulaHost): DayReader {
  const isBlank = blankTest([]);
  const calendar = zoneCalendar(host.offsetAt);

  return (parameter, block) => {
    const column = dayColumn({ calendar, isBlank, lastYear });
    const { lines, rows, columns } = block;
    const days = new Float64Array(rows * columns);
    const refuse = (at: number) => {
      const row = Math.floor(at / columns);
      const place = placeIn(block, row, at % columns);
      const shown = String(lines[row]?.[at % columns]);
      if (isCellError(shown))
        throw new UserError((say) => say.functions.errorCell(name, parameter, place, shown));
      throw new UserError((say) => say.functions.notADate(name, parameter, place, shown));
    };
    for (let row = 0, at = 0; row < rows; row++) {
      const line = lines[row] as readonly Cell[];
      for (let place = 0; place < columns; place++, at++) {
        const cell = line[place];
        const day = column.read(cell);
        if (day === UNREADABLE_DAY) refuse(at);
        if (typeof cell === 'string') column.count(day);
        days[at] = day === NO_DAY ? Number.NaN : day;
      }
    }
    let settled = column.settle(() => 'dayFirst');
    // Nothing in two orders: the days stand.
    if (settled.sample === '') return days;
    if (settled.both > 0 && !settled.isSure) settled = column.settle(() => dayOrderOf(host.locale()));
    for (let at = 0; at < days.length; at++) {
      const day = settled.day(days[at] as number);
      if (day === UNREADABLE_DAY) refuse(at);
      days[at] = day;
    }
    return days;
  };
}
