import { monthOf } from '../kpi/day.ts';
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
    // A place for each day from 1970 to 2059, for a map takes longer; other days are kept beside, as they are rare.
    const known: MonthPace[] = new Array(32_768);
    const paceOn = (day: number): MonthPace => {
      known[day] ??= monthPace(monthOf(day), day, calendar);
      return known[day];
    };
    return elementWise(
      name,
      cellWise,
      args,
      (parameter, block) => (parameter === asOf ? days(parameter.name, block) : numbers(parameter, block)),
      (actual, target, day) => {
        if (Number.isNaN(day)) return day;
        const { workingDays, passed, isOver } = paceOn(day | 0);
        return isOver ? actual / target : (actual * workingDays) / (passed * target);
      },
    );
  },
};
