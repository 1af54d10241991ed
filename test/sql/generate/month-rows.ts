import { firstOfMonth } from './days.ts';
import type { Plan } from './plan.ts';
import { amount, dimension, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

/** First days of the months from `before` months before the first day up to one after the as-of day. */
export function monthsOf({ firstDay, asOf }: Plan, before: number): number[] {
  const found: number[] = [];
  for (let month = firstOfMonth(firstDay, -before); month <= asOf + 20; month = firstOfMonth(month, 1))
    found.push(month);
  return found;
}

/** Spend: some rows a month, some without channel, some of 0, some months without any. */
export function spendRows(plan: Plan): Fields[] {
  const { chance, tell } = plan;
  return monthsOf(plan, 2).flatMap((month) => {
    if (chance.chance(0.12)) {
      tell('monthWithoutSpend');
      return [];
    }
    return Array.from({ length: chance.int(1, 4) }, () => {
      const zero = chance.chance(0.08);
      if (zero) tell('zeroSpend');
      const channel = dimension(plan, plan.channels);
      if (channel === null) tell('spendWithoutChannel');
      return {
        date: written(plan, month + chance.int(0, 27)),
        channel,
        source: dimension(plan, plan.sources),
        amount: amount(plan, zero ? 0 : chance.int(1, 30) * 20),
        currency: chance.pick(['EUR', 'EUR', 'EUR', 'EUR', 'USD', null, 'GBP']),
      };
    });
  });
}

/** Expenses and reserves, a row or two a month, with months missing. */
export function expenseRows(plan: Plan): Fields[] {
  const { chance, tell } = plan;
  return monthsOf(plan, 0).flatMap((month) => {
    if (chance.chance(0.15)) {
      tell('monthWithoutExpenses');
      return [];
    }
    return ['Expense', 'Reserve'].slice(0, chance.int(1, 2)).map((kind) => ({
      date: written(plan, month + chance.int(0, 27)),
      kind,
      amount: amount(plan, chance.int(0, 40) * 50),
      currency: 'EUR',
    }));
  });
}

/** Rates: two currencies, every few weeks; the first may come late. */
export function rateRows(plan: Plan): Fields[] {
  const { chance, tell, firstDay, asOf } = plan;
  const late = chance.chance(0.25);
  if (late) tell('rateTooLate');
  const from = late ? firstDay + 60 : firstDay - 70;
  const days: number[] = [];
  for (let day = from; day <= asOf; day += chance.int(10, 40)) days.push(day);
  return days.flatMap((day) => [
    { currency: 'USD', date: written(plan, day), rate: chance.int(78, 99) / 100 },
    { currency: 'BGN', date: written(plan, day), rate: 0.51 },
  ]);
}

/** Holidays and working Saturdays. */
export function holidayRows(plan: Plan): Fields[] {
  const { chance, tell, firstDay, asOf } = plan;
  const days = new Set(Array.from({ length: chance.int(5, 14) }, () => chance.int(firstDay, asOf + 30)));
  return [...days].map((day) => {
    // Day 2 of the epoch was a Saturday.
    const saturday = (day - 2) % 7 === 0;
    tell(saturday ? 'workingSaturday' : 'holiday');
    return { date: written(plan, day), kind: saturday ? 'Working day' : 'Holiday' };
  });
}
