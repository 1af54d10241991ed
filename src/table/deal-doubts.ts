import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { OPEN, UNSET, WON } from '../kpi/deals.ts';
import { variableFields } from '../setup/setup.ts';
import type { Doubt } from './doubt.ts';
import { readOf } from './more-fields.ts';
import { isDay } from './read-day.ts';
import type { Settled } from './settled.ts';

/**
 * Lists what some KPI cannot use of the deals that stand: unknown statuses, dates that are missing or out of order,
 * won deals without amount, cost or customer. Nothing is said of a column that is not mapped, nor twice of a cell
 * that could not be read. Source: kpis.md C4, C6, C14, K3, K6.
 */
export function dealDoubts(settled: Settled, doubt: Doubt): void {
  const { raw, rows, outcome, statuses, layout } = settled;
  const { columnOf } = layout;
  const say: Doubt = (row, column, code, value) => {
    if (column >= 0) doubt(row, column, code, value);
  };
  for (let deal = 0; deal < raw.count; deal++) {
    const row = rows[deal] as number;
    const status = statuses[(raw.status[deal] as number) + 1];
    const closed = raw.closed[deal] as Day;
    if (status && !status.isKnown) say(row, columnOf.status, 'status.unknown', status.text);
    if (raw.created[deal] === NO_DAY) say(row, columnOf.created, 'created.missing', '');
    if (outcome[deal] !== OPEN && closed === NO_DAY && settled.closed[deal] === NO_DAY)
      say(row, columnOf.closed, 'closed.missing', '');
    if (status && status.outcome !== OPEN && isDay(closed) && closed > settled.asOf)
      say(row, columnOf.closed, 'closed.afterAsOf', dayText(closed));
    const isClosedWhileOpen = status?.isKnown && status.outcome === OPEN;
    if (isClosedWhileOpen && columnOf.expected >= 0 && isDay(closed)) {
      say(row, columnOf.closed, 'closed.onOpen', dayText(closed));
    }
    datesOutOfOrder(settled, deal, say);
    if (outcome[deal] !== WON) continue;
    if (Number.isNaN(raw.amount[deal])) say(row, columnOf.amount, 'amount.missing', '');
    if (Number.isNaN(raw.cost[deal])) say(row, columnOf.cost, 'cost.missing', '');
    const blank = variableFields.find(
      (field) => columnOf[field] >= 0 && Number.isNaN(raw[readOf(columnOf, field)][deal]),
    );
    if (blank) say(row, columnOf[blank], 'variableCost.missing', '');
    if (raw.customer[deal] === UNSET) say(row, columnOf.customer, 'customer.missing', '');
  }
}

/** A close before the created date, a stage before the stage before it, a win before the last stage. */
function datesOutOfOrder(settled: Settled, deal: number, say: Doubt): void {
  const { rows, layout } = settled;
  const row = rows[deal] as number;
  const created = settled.created[deal] as Day;
  const closed = settled.closed[deal] as Day;
  const isEarly = closed < created && created !== NO_DAY;
  if (isEarly) say(row, layout.columnOf.closed, 'closed.beforeCreated', dayText(closed));
  let previous = created;
  for (let stage = 1; stage < layout.stages.length; stage++) {
    if (layout.stages[stage]?.by === 'flag') continue;
    const day = settled.stages[stage]?.days?.[deal] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (previous !== NO_DAY && day < previous) {
      say(row, layout.stages[stage]?.column ?? -1, 'stage.beforePrevious', dayText(day));
    }
    previous = day;
  }
  if (settled.outcome[deal] === WON && !isEarly && previous !== NO_DAY && closed < previous) {
    say(row, layout.columnOf.closed, 'stage.beforePrevious', dayText(closed));
  }
}
