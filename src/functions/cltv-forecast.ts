import { aliveChance, purchasesWhileAlive } from '../forecast/buying-model.ts';
import { blockOf } from './block.ts';
import { type CustomerModels, customerModels, daysPerMonth } from './customer-models.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { optional, type Parameter, share } from './parameter.ts';
import { amounts, customers, dates } from './purchases.ts';

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
    const rows: (string | number)[][] = [];
    for (let customer = 0; customer < histories.count; customer++) {
      const age = histories.age[customer] as number;
      if (age < 0) continue;
      const repeats = histories.repeats[customer] as number;
      const recency = (histories.recency[customer] as number) / daysPerMonth;
      const alive = aliveChance(buying, repeats, recency, age / daysPerMonth);
      const [bought, discounted] = expected(repeats, age);
      const amount = amountOf(customer);
      rows.push([
        purchases.names[customer] as string,
        repeats + 1,
        alive,
        alive * bought,
        amount,
        alive * discounted * amount,
      ]);
    }
    rows.sort(
      (a, b) => (b[5] as number) - (a[5] as number) || ((a[0] as string) < (b[0] as string) ? -1 : 1),
    );
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
