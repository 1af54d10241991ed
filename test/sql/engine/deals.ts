import { type Day, NO_DAY } from '../../../src/kpi/day.ts';
import { type CodedColumn, type Deals, OPEN } from '../../../src/kpi/deals.ts';
import { mixParts } from '../../../src/kpi/revenue-mix.ts';
import type { Roster } from '../../../src/kpi/roster.ts';
import { foldText } from '../../../src/setup/fold-text.ts';
import { dictionary } from '../../../src/table/dictionary.ts';
import { type DealTexts, dealTexts, readDeals } from './deal-texts.ts';
import type { Reading } from './sheet-table.ts';

const none: DealTexts = { deals: [], refunds: [] };
const numberOf = (text = '') => (text === '' ? Number.NaN : Number(text.replace('%', '')));

/**
 * The deals of a company, encoded by the product. Done here, because its deals table has no columns for them yet:
 * currencies and rates, probability, deal type, lost reason, free dimensions.
 */
export function encodedDeals(reading: Reading, team: CodedColumn | null): Deals {
  const deals = readDeals(reading);
  const { setup } = reading.company;
  const [currency = none, rate = none, probability = none] = dealTexts(reading, [
    'currency',
    'rate',
    'probability',
  ]);
  const [type = none, reason = none, product = none] = dealTexts(reading, ['type', 'reason', 'product']);
  const { refunds } = deals;
  const inBase = (of: keyof DealTexts, amounts: Float64Array, dayOf: (row: number) => Day) =>
    amounts.map((amount, row) => {
      const day = dayOf(row);
      // On a day that nobody knows no rate of the table is known.
      const at = day === NO_DAY ? -NO_DAY : day;
      return amount * reading.money.factor(currency[of][row] ?? '', at, numberOf(rate[of][row]));
    });
  const rateDay = (row: number) => (deals.outcome[row] === OPEN ? deals.asOf : (deals.closed[row] as Day));
  const refundDay = (row: number) => refunds.day[row] as Day;
  const quoted = deals.stages.find(({ role }) => role === 'qualified')?.days;
  const types = Object.entries(setup.values.deal_type ?? {});
  const parts = (texts: readonly string[]) =>
    Int8Array.from(texts, (text) =>
      mixParts.indexOf(types.find(([word]) => foldText(word) === foldText(text))?.[1] as 'new'),
    );
  const products = dictionary(reading.isBlank);
  const reasons = dictionary(reading.isBlank);
  const coded = (words: typeof products, texts: readonly string[]) => Int32Array.from(texts, words.codeOf);
  const teamOf = (codes: Int32Array) => codes.map((code) => team?.codes[code] ?? -1);
  const ofDeals = coded(products, product.deals);
  const ofRefunds = coded(products, product.refunds);
  const reasonCodes = coded(reasons, reason.deals);
  return {
    ...deals,
    amount: inBase('deals', deals.amount, rateDay),
    cost: inBase('deals', deals.cost, rateDay),
    qualifiedValue: inBase('deals', deals.amount, (row) => quoted?.[row] ?? NO_DAY),
    free: [
      { codes: ofDeals, names: products.names() },
      ...(team ? [{ codes: teamOf(deals.rep.codes), names: team.names }] : []),
    ],
    probability: Float64Array.from(
      probability.deals,
      (text) => numberOf(text) / (text.includes('%') ? 100 : 1),
    ),
    type: parts(type.deals),
    reason: { codes: reasonCodes, names: reasons.names() },
    stages: deals.stages.map((stage) => {
      const likely = setup.stage_probability[stage.name];
      return likely === undefined ? stage : { ...stage, probability: likely };
    }),
    refunds: {
      ...refunds,
      amount: inBase('refunds', refunds.amount, refundDay),
      cost: inBase('refunds', refunds.cost, refundDay),
      free: [ofRefunds, ...(team ? [teamOf(refunds.rep)] : [])],
      type: parts(type.refunds),
    },
  };
}

/** The team of each rep, by code: that of the rep's latest row on the roster. */
export function teamsOf({ rep, team, start, count }: Roster, teams: readonly string[]): CodedColumn {
  const codes = new Int32Array(Math.max(-1, ...rep) + 1).fill(-1);
  const since = new Int32Array(codes.length).fill(-NO_DAY);
  for (let row = 0; row < count; row++) {
    const of = rep[row] as number;
    if ((start[row] as Day) < (since[of] as Day)) continue;
    codes[of] = team[row] as number;
    since[of] = start[row] as Day;
  }
  return { codes, names: teams };
}
