import { describe, expect, it } from 'vitest';
import { simulatePurchases } from '../forecast/simulate.ts';
import { hostIn, run, runIn, sentence, sentenceIn } from './run-formula.ts';

const truth = { r: 1.2, alpha: 2, a: 0.8, b: 3, p: 6, q: 4, v: 60 };
const purchases = simulatePurchases(truth, { customers: 400, months: 18, spread: 6, seed: 5 });
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
/** 2025-01-01 as a serial number. */
const begin = 45_658;
const who = purchases.map(({ customer }) => [`C${customer}`]);
const when = purchases.map(({ time }) => [begin + Math.floor(time * 30.4375)]);
const much = purchases.map(({ amount }) => [Math.round(amount * 100) / 100]);
const asOf = begin + Math.floor(18 * 30.4375);

type Row = [string, number, number, number, number, number];
const forecast = (...rest: readonly unknown[]) => run('CLTV_FORECAST', who, when, much, ...rest) as Row[];
const model = Object.fromEntries(run('CLTV_MODEL', who, when, much, asOf) as [string, number][]);

describe('CLTV_FORECAST', () => {
  const rows = forecast('', '', asOf);

  it('gives a line a customer, the most valuable first, with values that no one can owe', () => {
    expect(rows.length).toBe(400);
    for (const [, days, alive, bought, amount, value] of rows) {
      expect(Number.isInteger(days) && days >= 1).toBe(true);
      expect(alive > 0 && alive <= 1).toBe(true);
      expect(bought > 0 && amount > 0).toBe(true);
      expect(value / (bought * amount)).toBeCloseTo(1, 12);
    }
    const values = rows.map((row) => row[5]);
    expect([...values].sort((a, b) => b - a)).toEqual(values);
  });

  it('is CLTV_MODEL applied: expected purchases by the formula of the paper, with its 2F1 as a series', () => {
    const { r, alpha, a, b } = model as Record<string, number>;
    if (!r || !alpha || !a || !b) throw new Error('no model');
    const month = 30.4375;
    for (const [name, days, alive, bought] of rows.filter((_, at) => at % 37 === 0)) {
      const own = when.flatMap(([day], at) => (who[at]?.[0] === name ? [day as number] : []));
      const [first, last] = [Math.min(...own), Math.max(...own)];
      const [x, tx, age] = [days - 1, (last - first) / month, (asOf - first) / month];
      const gone = x > 0 ? (a / (b + x - 1)) * ((alpha + age) / (alpha + tx)) ** (r + x) : 0;
      const z = 12 / (alpha + age + 12);
      let [series, term] = [1, 1];
      for (let k = 0; k < 2000; k++) {
        term *= (((r + x + k) * (b + x + k)) / ((a + b + x - 1 + k) * (k + 1))) * z;
        series += term;
      }
      const left = 1 - ((alpha + age) / (alpha + age + 12)) ** (r + x) * series;
      expect(alive).toBeCloseTo(1 / (1 + gone), 12);
      expect(bought).toBeCloseTo((((a + b + x - 1) / (a - 1)) * left) / (1 + gone), 8);
    }
  });

  it('looks 12 months ahead unless told otherwise, and further is more', () => {
    expect(forecast(12, '', asOf)).toEqual(rows);
    const short = new Map(forecast(3, 0, asOf).map((row) => [row[0], row[3]]));
    for (const [name, , , bought] of rows) expect(short.get(name)).toBeLessThan(bought);
    expect(forecast(0, '', asOf).every((row) => row[3] === 0 && row[5] === 0)).toBe(true);
  });

  it('discounts the purchases of a month by its end', () => {
    const name = rows[0]?.[0];
    const of = (...rest: readonly unknown[]) => forecast(...rest, asOf).find((row) => row[0] === name) as Row;
    const [one, two] = [of(1, ''), of(2, '')];
    const expected = (one[3] / 1.02 + (two[3] - one[3]) / 1.02 ** 2) * one[4];
    expect(of(2, 0.02)[5]).toBeCloseTo(expected, 9);
    expect(of(1.5, '')[3]).toBeGreaterThan(one[3]);
    expect(of(1.5, 0.02)[5]).toBeLessThan(of(2, 0.02)[5]);
  });

  it('takes purchases on one day as one, a refund as none, and money in another unit as itself', () => {
    const doubled = [...who, ...who];
    const halves = [...much, ...much].map(([amount]) => [Number(amount) / 2]);
    const twice = run('CLTV_FORECAST', doubled, [...when, ...when], halves, '', '', asOf) as Row[];
    expect(twice.map((row) => row[0])).toEqual(rows.map((row) => row[0]));
    expect(twice[0]?.[5]).toBeCloseTo(rows[0]?.[5] ?? 0, 6);
    const refunded = run(
      'CLTV_FORECAST',
      [...who, ['C1']],
      [...when, [asOf]],
      [...much, [-50]],
      '',
      '',
      asOf,
    );
    expect(refunded).toEqual(rows);
    const cents = much.map(([amount]) => [Number(amount) * 100]);
    const inCents = run('CLTV_FORECAST', who, when, cents, '', '', asOf) as Row[];
    expect((inCents[0]?.[5] ?? 0) / (rows[0]?.[5] ?? 1)).toBeCloseTo(100, 4);
  });

  it('does not depend on the order of rows', () => {
    const turned = run(
      'CLTV_FORECAST',
      [...who].reverse(),
      [...when].reverse(),
      [...much].reverse(),
      '',
      '',
      asOf,
    ) as Row[];
    expect(turned.map(([name, days]) => [name, days])).toEqual(rows.map(([name, days]) => [name, days]));
    for (const [at, row] of turned.entries()) expect(row[5] / (rows[at]?.[5] ?? 1)).toBeCloseTo(1, 6);
  });

  it('knows nothing of what is later than the as-of day', () => {
    const early = begin + 300;
    const until = (rows_: unknown[][]) => rows_.filter((_, at) => Number(when[at]?.[0]) <= early);
    expect(run('CLTV_FORECAST', who, when, much, '', '', early)).toEqual(
      run('CLTV_FORECAST', until(who), until(when), until(much), '', '', early),
    );
  });

  it('takes the last of the dates for a blank as-of day', () => {
    const last = Math.max(...when.map(([day]) => Number(day)));
    expect(forecast()).toEqual(forecast('', '', last));
  });

  it('counts rows without customer or date below, and leaves blank amounts out of the values', () => {
    const answer = run(
      'CLTV_FORECAST',
      [...who, [''], ['C1'], ['']],
      [...when, [asOf], [''], ['']],
      [...much, [5], [5], ['']],
      '',
      '',
      asOf,
    ) as Row[];
    expect(answer.slice(0, -1)).toEqual(rows);
    expect(answer[answer.length - 1]).toEqual(['', 2, '', '', '', '']);
  });

  it('expects one price where there is only one, and has nothing to fit to it', () => {
    const own = (at: number) => `${who[at]} ${when[at]}`;
    const visits = new Map<string, number>();
    for (const at of who.keys()) visits.set(own(at), (visits.get(own(at)) ?? 0) + 1);
    const price = who.map((_, at) => [30 / (visits.get(own(at)) ?? 1)]);
    const flat = run('CLTV_FORECAST', who, when, price, '', '', asOf) as Row[];
    for (const row of flat) expect(row[4]).toBeCloseTo(30, 9);
    const figures = Object.fromEntries(
      run('CLTV_MODEL', who, when, price, asOf) as [string, number | string][],
    );
    expect([figures.p, figures.q, figures.v, figures.log_likelihood_amounts]).toEqual(['', '', '', '']);
    expect(figures.r).toBe(model.r);
  });

  it('says what it needs: ten repeat buyers with amounts', () => {
    const nine = column(...Array.from({ length: 18 }, (_, at) => `C${at % 9}`));
    const days = column(...Array.from({ length: 18 }, (_, at) => begin + at * 20));
    const paid = column(...Array.from({ length: 18 }, (_, at) => 10 + at));
    expect(sentence('CLTV_FORECAST', nine, days, paid)).toBe(
      'CLTV_FORECAST needs 10 customers who bought on two days or more, with amounts, and found 9: give it a longer history.',
    );
    expect(sentenceIn('ru', 'CLTV_MODEL', nine, days, paid)).toContain('нужно 10 клиентов');
  });

  it('says so where no model fits: nobody has ever left', () => {
    const names = Array.from({ length: 20 * 12 }, (_, at) => `C${at % 20}`);
    const days = names.map((_, at) => begin + Math.floor(at / 20) * 30);
    const paid = names.map((_, at) => 10 + (at % 7) + (at % 20));
    expect(sentence('CLTV_FORECAST', column(...names), column(...days), column(...paid))).toBe(
      'CLTV_FORECAST found no model that fits these purchases: give it a longer history or more customers.',
    );
  });

  it('refuses shares above 1, months below 0, and says which column is missing', () => {
    expect(sentence('CLTV_FORECAST', who, when, much, 12, 5)).toContain('5 in discount, which is above 1');
    expect(sentence('CLTV_FORECAST', who, when, much, -1)).toContain('-1 in months, which is below 0');
    expect(sentence('CLTV_FORECAST', who, when)).toContain('CLTV_FORECAST needs amounts');
    expect(sentence('CLTV_FORECAST', who, when, much.slice(1))).toContain('ranges of one size');
  });

  it('is blank for empty columns', () => {
    expect(run('CLTV_FORECAST', column('', ''), column('', ''), column('', ''))).toBe('');
  });

  it('asks for the zone only where there are dates', () => {
    const host = hostIn('America/New_York', 'en_US');
    runIn(host, 'CLTV_FORECAST', who, when, much, 12, '', asOf);
    expect(host.asked).toEqual({ zone: 0, locale: 0 });
    // Serial numbers and midnights in New York are the same days, summer and winter.
    const dates = when.map(([day]) => {
      const noon = new Date((Number(day) - 25_569) * 86_400_000 + 17 * 3_600_000);
      return [noon];
    });
    expect(runIn(host, 'CLTV_FORECAST', who, dates, much, '', '', asOf)).toEqual(rows);
    expect(host.asked.zone).toBeGreaterThan(0);
  });
});

describe('CLTV_MODEL', () => {
  it('names its figures and what they rest on', () => {
    expect(Object.keys(model)).toEqual([
      'r',
      'alpha',
      'a',
      'b',
      'p',
      'q',
      'v',
      'log_likelihood_purchases',
      'log_likelihood_amounts',
      'customers',
      'repeat_buyers',
    ]);
    expect(model.customers).toBe(400);
    const days = new Map<string, Set<unknown>>();
    for (const [at, [name]] of who.entries())
      days.set(String(name), (days.get(String(name)) ?? new Set()).add(when[at]?.[0]));
    expect(model.repeat_buyers).toBe([...days.values()].filter((own) => own.size > 1).length);
  });

  it('is near what the customers were made from', () => {
    expect(Number(model.p) / truth.p).toBeGreaterThan(0.7);
    expect(Number(model.p) / truth.p).toBeLessThan(1.4);
    expect(Number(model.r) / Number(model.alpha) / (truth.r / truth.alpha)).toBeGreaterThan(0.7);
    expect(Number(model.r) / Number(model.alpha) / (truth.r / truth.alpha)).toBeLessThan(1.4);
  });
});
