import { NO_DAY } from '../kpi/day.ts';
import type { Doubt } from './doubt.ts';
import type { Settled } from './settled.ts';

/**
 * Takes the entry into *qualified* from the deals that are flagged as a mass mailing, whoever tells of it, and lists
 * them. Where the status is the evidence it proves the stage before. Source: kpis.md K2 (W13).
 */
export function leaveOutMassMail({ raw, rows, statusStage, stages, layout }: Settled, doubt: Doubt): void {
  const qualified = stages.findIndex(({ role }) => role === 'qualified');
  if (qualified < 0 || layout.columnOf.massMail < 0) return;
  const { days = null, flags } = stages[qualified] ?? {};
  for (let deal = 0; deal < raw.count; deal++) {
    if (!raw.massMail[deal]) continue;
    const isByStatus = statusStage[deal] === qualified;
    if (!isByStatus && (days?.[deal] ?? NO_DAY) === NO_DAY && !flags?.[deal]) continue;
    if (isByStatus) statusStage[deal] = qualified - 1;
    if (days) days[deal] = NO_DAY;
    if (flags) flags[deal] = 0;
    doubt(rows[deal] as number, layout.columnOf.massMail, 'stage.massMail', '');
  }
}
