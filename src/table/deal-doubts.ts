import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { OPEN, UNSET, WON } from '../kpi/deals.ts';
import type { Doubt } from './doubt.ts';
import type { IssueCode } from './issue.ts';
import type { Settled } from './settled.ts';

/**
 * Lists what some KPI cannot use of the deals that stand: unknown statuses, dates that are missing or out of order,
 * won deals without amount, cost or customer. Nothing is said of a column that is not mapped, nor twice of a cell
 * that could not be read. Source: kpis.md C4, C6, C14, K3, K6.
 */
export function dealDoubts(settled: Settled, doubt: Doubt): void {
  const { deals, raw, rows, statuses, layout } = settled;
  const { columnOf } = layout;
  for (let deal = 0; deal < deals.count; deal++) {
    const row = rows[deal] as number;
    const say = (column: number, code: IssueCode, value: string) => {
      if (column >= 0) doubt(row, column, code, value);
    };
    const status = statuses[(raw.status[row] as number) + 1];
    const outcome = deals.outcome[deal] as number;
    const closed = raw.closed[row] as Day;
    if (status && !status.isKnown) say(columnOf.status, 'status.unknown', status.text);
    if (raw.created[row] === NO_DAY) say(columnOf.created, 'created.missing', '');
    if (outcome !== OPEN && closed === NO_DAY) say(columnOf.closed, 'closed.missing', '');
    const isClosedWhileOpen = status?.isKnown && status.outcome === OPEN;
    if (isClosedWhileOpen && columnOf.expected >= 0 && isDay(closed)) {
      say(columnOf.closed, 'closed.onOpen', dayText(closed));
    }
    datesOutOfOrder(settled, deal, say);
    if (outcome !== WON) continue;
    if (Number.isNaN(raw.amount[row])) say(columnOf.amount, 'amount.missing', '');
    if (Number.isNaN(raw.cost[row])) say(columnOf.cost, 'cost.missing', '');
    if (deals.customer.codes[deal] === UNSET) say(columnOf.customer, 'customer.missing', '');
  }
}

/** A close before the created date, a stage before the stage before it, a win before the last stage. */
function datesOutOfOrder(
  { deals, layout }: Settled,
  deal: number,
  say: (column: number, code: IssueCode, value: string) => void,
): void {
  const created = deals.created[deal] as Day;
  const closed = deals.closed[deal] as Day;
  const isEarly = closed < created && created !== NO_DAY;
  if (isEarly) say(layout.columnOf.closed, 'closed.beforeCreated', dayText(closed));
  let previous = created;
  for (let stage = 1; stage < deals.stages.length; stage++) {
    const day = deals.stages[stage]?.days?.[deal] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (previous !== NO_DAY && day < previous) {
      say(layout.stages[stage]?.column ?? -1, 'stage.beforePrevious', dayText(day));
    }
    previous = day;
  }
  if (deals.outcome[deal] === WON && !isEarly && previous !== NO_DAY && closed < previous) {
    say(layout.columnOf.closed, 'stage.beforePrevious', dayText(closed));
  }
}

const isDay = (day: Day) => day !== NO_DAY && day > -NO_DAY;
