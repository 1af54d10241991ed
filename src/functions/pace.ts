import { monthOf } from '../kpi/day.ts';
import { onPace } from '../kpi/on-pace.ts';
import { type MonthPace, monthPace } from '../kpi/pace.ts';
import { workingCalendar } from '../kpi/working-days.ts';
import { blockOf } from './block.ts';
import { dayReader } from './days-in.ts';
import { elementWise } from './element-wise.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { amount, number, optional, type Parameter } from './parameter.ts';

const asOf: Parameter = { name: 'as_of' };
const holidays = optional({ name: 'holidays' });
const cellWise = [number('actual'), amount('target'), asOf];

/** PACE: goes cell by cell too, but the holidays, which are a list of any size. */
export const pace: Formula = {
  parameters: [...cellWise, holidays],
  run: ({ name, args, host }) => {
    const numbers = numberReader(name, host);
    const days = dayReader(name, host);
    const free = days(holidays.name, blockOf(args[cellWise.length])).filter((day) => !Number.isNaN(day));
    const calendar = workingCalendar(free);
    const known = new Map<number, MonthPace>();
    const paceOn = (exact: number): MonthPace => {
      // A small integer: as a key of a map it is found many times faster.
      const day = exact | 0;
      let pace = known.get(day);
      if (!pace) {
        pace = monthPace(monthOf(day), day, calendar);
        known.set(day, pace);
      }
      return pace;
    };
    return elementWise(
      name,
      cellWise,
      args,
      (parameter, block) => (parameter === asOf ? days(parameter.name, block) : numbers(parameter, block)),
      (actual, target, day) => (Number.isNaN(day) ? null : onPace(actual, target, paceOn(day))),
    );
  },
};
