import type { ReportMessages } from '../i18n/report-messages.ts';
import { monthOf } from '../kpi/day.ts';
import { codesOf, dealColumn } from '../kpi/dimension.ts';
import { allUnset } from '../kpi/keys.ts';
import { mostFrequent } from '../kpi/most-frequent.ts';
import { funnelRows } from './funnel-rows.ts';
import type { FurtherFacts } from './further-facts.ts';
import { groupRow } from './group-row.ts';
import type { RowPlan } from './sheet-plan.ts';
import { withKey } from './with-key.ts';

/** So many values stand by themselves; the rest stand together. */
const mostValues = 20;

/**
 * The funnel of each value of what a person chose to split it by, the most frequent first, then the others together and
 * those without a value: they add up to the total. Source: kpis.md K3, C15.
 */
export function splitRows(given: FurtherFacts, messages: ReportMessages): RowPlan[] {
  const { basis, facts, shown, options, splitTitle } = given;
  const { entities } = basis;
  const { counts } = facts;
  if (!options.funnelBy) return [];
  const own = dealColumn(entities, options.funnelBy);
  const codes = counts ? (codesOf(counts, options.funnelBy) ?? allUnset(counts.count)) : own.codes;
  const days = counts ? counts.day : entities.created;
  const isShown = (row: number) => shown.includes(monthOf(days[row] as number));
  const few = mostFrequent({ codes, names: own.names }, isShown, mostValues);
  // The column stands as the first free one, its values by their rank; refunds are in no funnel.
  const names = few.names.map((_, rank) => String.fromCharCode(rank));
  const refunds = { ...entities.refunds, free: [] };
  const split = { ...entities, free: [{ codes: few.codes, names }], refunds };
  const asked = {
    ...given,
    deals: split,
    basis: { ...basis, entities: split },
    facts: counts ? { ...facts, counts: { ...counts, free: [few.codes] } } : facts,
  };
  return funnelRows(asked, messages, 'free1').flatMap(({ name: rank, rows: [, ...rows] }) => {
    // Nobody in these months: nothing to say.
    const isFilled = rows.some(({ cells }) =>
      cells.some(({ value }) => typeof value === 'number' && value > 0),
    );
    if (!isFilled) return [];
    const name = few.names[names.indexOf(rank)];
    const title =
      name === undefined ? messages.mapped.unset : name || messages.further.funnel.others(few.others);
    const start = `by.${name === undefined ? 'unset' : 'value'}.${name ?? ''}`;
    return withKey(start, [groupRow('group', `${splitTitle}: ${title}`, 1), ...rows]);
  });
}
