import type { SetupMessages } from '../i18n/en-setup.ts';
import type { Setup } from './setup.ts';
import { stageWaits } from './stage-column.ts';

/**
 * The way in which a funnel is kept. A log of changes stands for all else; of several ways
 * the one that gives least; a stage that waits for its column is none. Source: kpis.md, what each way of keeping a funnel can give.
 *
 * @example funnelLayout({ stages: [] }) //=> 'status'
 */
export function funnelLayout({
  stages,
  changes,
}: Pick<Setup, 'stages' | 'changes'>): keyof SetupMessages['layouts'] {
  if (changes) return 'changes';
  const ways = stages
    .filter((stage) => stage.role !== 'lead' && !stageWaits(stage))
    .map(({ reached }) => reached.by);
  return (
    (['count', 'flag', 'status'] as const).find((way) => ways.includes(way)) ??
    (ways.length > 0 ? 'date' : 'status')
  );
}
