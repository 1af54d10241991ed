import { NO_DAY } from '../kpi/day.ts';
import type { Doubt } from './doubt.ts';
import type { Settled } from './settled.ts';

/**
 * Takes the entry into *qualified* from the deals that are flagged as a mass mailing, and lists them. Where the
 * status is the evidence it proves the stage before. Source: kpis.md K2 (W13).
 */
export function leaveOutMassMail({ deals, raw, rows, layout }: Settled, doubt: Doubt): void {
  const qualified = deals.stages.findIndex(({ role }) => role === 'qualified');
  const days = deals.stages[qualified]?.days;
  for (let deal = 0; deal < deals.count; deal++) {
    if (qualified < 0 || !raw.massMail[rows[deal] as number]) continue;
    const isByStatus = deals.statusStage[deal] === qualified;
    const isByDate = days !== null && days !== undefined && days[deal] !== NO_DAY;
    if (!isByStatus && !isByDate) continue;
    if (isByStatus) deals.statusStage[deal] = qualified - 1;
    if (isByDate) days[deal] = NO_DAY;
    doubt(rows[deal] as number, layout.columnOf.massMail, 'stage.massMail', '');
  }
}
