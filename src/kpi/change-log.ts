import { bucketRows } from './bucket-rows.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';

/** The history of deals, a row a change, up to the as-of day; rows of one day in the order of the table. */
export interface ChangeLog {
  readonly count: number;
  /** The row of the deal, -1 where it is not found. */
  readonly deal: Int32Array;
  readonly day: Int32Array;
  /** The stage it moved to, -1 for a status that is no stage. */
  readonly stage: Int8Array;
  /** Open, won or lost after the change. */
  readonly outcome: Uint8Array;
}

/** What a history changes of the deals. */
export type DealsToTell = Pick<Deals, 'count' | 'stages' | 'outcome' | 'closed' | 'statusStage' | 'has'>;

/**
 * Deals as their history tells: each stage dated by the first entry into it, the outcome and the close by the last
 * change. A deal that moves back and forth counts once per stage; one reopened and still open is open; one closed twice
 * was closed the last time. A deal without history stays as it stands. Source: kpis.md C3, C4, K1.
 *
 * @example
 * withChangeLog(deals, log).outcome[0] //=> 0
 */
export function withChangeLog<Told extends DealsToTell>(deals: Told, log: ChangeLog): Told {
  const { starts, rows } = bucketRows(log.deal, deals.count);
  const stages = deals.stages.map((stage, index) => ({
    ...stage,
    days: index === 0 ? stage.days : (stage.days?.slice() ?? new Int32Array(deals.count).fill(NO_DAY)),
  }));
  const outcome = deals.outcome.slice();
  const closed = deals.closed.slice();
  const statusStage = deals.statusStage.slice();
  for (let deal = 0; deal < deals.count; deal++) {
    const own = rows.subarray(starts[deal], starts[deal + 1]);
    if (own.length === 0) continue;
    own.sort((one, other) => (log.day[one] as Day) - (log.day[other] as Day) || one - other);
    for (const row of own) {
      const days = stages[log.stage[row] as number]?.days;
      if (days && (log.day[row] as Day) < (days[deal] as Day)) days[deal] = log.day[row] as Day;
    }
    const last = own[own.length - 1] as number;
    const isOpen = log.outcome[last] === OPEN;
    outcome[deal] = log.outcome[last] as number;
    closed[deal] = isOpen ? NO_DAY : (log.day[last] as Day);
    statusStage[deal] = log.stage[last] as number;
  }
  const has = new Set(deals.has).add('status').add('closed');
  if (stages.some(({ role }) => role === 'qualified')) has.add('qualified').add('qualifiedDate');
  return { ...deals, stages, outcome, closed, statusStage, has };
}
