import { type Day, NO_DAY } from '../../../src/kpi/day.ts';
import type { CodedColumn, Deals } from '../../../src/kpi/deals.ts';
import type { Roster } from '../../../src/kpi/roster.ts';
import { readDeals } from './deal-rows.ts';
import type { Reading } from './sheet-table.ts';

/**
 * The deals of a company, read by the product. Added here, because its set-up has no place for them: the team of a rep
 * as a free dimension, and how likely a deal in a stage is won.
 */
export function encodedDeals(reading: Reading, team: CodedColumn | null): Deals {
  const deals = readDeals(reading);
  const { refunds } = deals;
  const likely = reading.company.setup.stage_probability;
  const product = deals.free?.[0] ?? { codes: new Int32Array(deals.count).fill(-1), names: [] };
  const productOfRefunds = refunds.free?.[0] ?? new Int32Array(refunds.count).fill(-1);
  const teamOf = (codes: Int32Array) => codes.map((code) => team?.codes[code] ?? -1);
  return {
    ...deals,
    free: [product, ...(team ? [{ codes: teamOf(deals.rep.codes), names: team.names }] : [])],
    stages: deals.stages.map((stage) => {
      const probability = likely[stage.name];
      return probability === undefined ? stage : { ...stage, probability };
    }),
    refunds: { ...refunds, free: [productOfRefunds, ...(team ? [teamOf(refunds.rep)] : [])] },
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
