import { aliveChance, purchasesWhileAlive } from '../forecast/buying-model.ts';
import { blockOf } from './block.ts';
import { type CustomerModels, customerModels, daysPerMonth } from './customer-models.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { optional, type Parameter, share } from './parameter.ts';
import { amounts, customers, dates } from './purchases.ts';
import { largestFirst, sortedPlaces } from './sorted-places.ts';

const months: Parameter = optional({ name: 'months', least: 0, most: 120 });
const discount = optional(share('discount'));
const asOf = optional({ name: 'as_of' });

/**
 * CLTV_FORECAST: a line a customer with the name, days of purchase, chance to be alive, purchases and amount expected,
 * and lifetime value, the largest first; below, where there are any, how many rows had no customer or date.
 */
export const cltvForecast: Formula = {
  parameters: [customers, dates, amounts, months, discount, asOf],
  run: (call) => {
    const { name, args, host } = call;
    const numbers = numberReader(name, host);
    const [span = NaN] = numbers(months, blockOf(args[3]));
    const [rate = NaN] = numbers(discount, blockOf(args[4]));
    const models = customerModels(call, { name: asOf.name, at: 5 });
    if (!models) return '';
    const { buying, histories, purchases, amountOf } = models;
    const expected = expectations(models, Number.isNaN(span) ? 12 : span, rate || 0);
    const { count, repeats, recency, age } = histories;
    const [alive, bought, value] = [0, 0, 0].map(() => new Float64Array(count)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let customer = 0; customer < count; customer++) {
      const days = age[customer] as number;
      const again = repeats[customer] as number;
      if (days < 0) continue;
      const last = (recency[customer] as number) / daysPerMonth;
      const chance = aliveChance(buying, again, last, days / daysPerMonth);
      const [all, discounted] = expected(again, days);
      alive[customer] = chance;
      bought[customer] = chance * all;
      value[customer] = chance * discounted * amountOf(customer);
    }
    const order = sortedPlaces(count, largestFirst(value, purchases.names)).filter(
      (customer) => (age[customer] as number) >= 0,
    );
    const rows: (string | number)[][] = Array.from(order, (customer) => [
      purchases.names[customer] as string,
      (repeats[customer] as number) + 1,
      alive[customer] as number,
      bought[customer] as number,
      amountOf(customer),
      value[customer] as number,
    ]);
    if (purchases.leftOut > 0) rows.push(['', purchases.leftOut, '', '', '', '']);
    return rows;
  },
};

/**
 * How many purchases a customer who is alive makes in so many months, and how many these are worth today: those of a
 * month are discounted to its end. Customers with the same purchases and age share the answer.
 */
function expectations({ buying }: CustomerModels, months: number, rate: number) {
  const known = new Map<number, readonly [number, number]>();
  const within = (repeats: number, age: number): readonly [number, number] => {
    const until = (time: number) => purchasesWhileAlive(buying, repeats, age / daysPerMonth, time);
    const all = until(months);
    if (rate === 0) return [all, all];
    let discounted = 0;
    let before = 0;
    for (let month = 1; month < months + 1; month++) {
      const bought = month < months ? until(month) : all;
      discounted += (bought - before) / (1 + rate) ** month;
      before = bought;
    }
    return [all, discounted];
  };
  return (repeats: number, age: number): readonly [number, number] => {
    const key = repeats * 2 ** 20 + age;
    let answer = known.get(key);
    if (!answer) {
      answer = within(repeats, age);
      known.set(key, answer);
    }
    return answer;
  };
}
