import { NO_DAY } from '../kpi/day.ts';
import type { Doubt } from './doubt.ts';
import type { Settled } from './settled.ts';
import { knownDay } from './typed-columns.ts';

/**
 * Takes the entry into *qualified* from the deals that are flagged as a mass mailing, and lists them. Where the
 * status is the evidence it proves the stage before. Source: kpis.md K2 (W13).
 */
export function leaveOutMassMail({ raw, rows, asOf, statusStage, layout }: Settled, doubt: Doubt): void {
  const qualified = layout.stages.findIndex(({ role }) => role === 'qualified');
  const days = raw.stages[qualified];
  for (let deal = 0; deal < raw.count; deal++) {
    if (qualified < 0 || !raw.massMail[deal]) continue;
    const isByStatus = statusStage[deal] === qualified;
    const isByDate = days !== null && days !== undefined && knownDay(days[deal] as number, asOf) !== NO_DAY;
    if (!isByStatus && !isByDate) continue;
    if (isByStatus) statusStage[deal] = qualified - 1;
    if (isByDate) days[deal] = NO_DAY;
    doubt(rows[deal] as number, layout.columnOf.massMail, 'stage.massMail', '');
  }
}
