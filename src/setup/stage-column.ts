import type { ColumnRef, Setup, StageSetup } from './setup.ts';

/**
 * The column that a stage goes by; none where it goes by the status.
 *
 * @example stageColumn({ name: 'Offer', role: 'none', reached: { by: 'status', texts: [] } }) //=> undefined
 */
export const stageColumn = ({ reached }: Pick<StageSetup, 'reached'>): ColumnRef | undefined =>
  reached.by === 'status' ? undefined : reached.column;

/** Has a stage neither a column nor a status yet? Then nothing tells who reached it. */
export const stageWaits = ({ reached }: Pick<StageSetup, 'reached'>): boolean =>
  reached.by === 'status' && reached.texts.length === 0;

/** Does a stage end a deal? Then it is none of the funnel's steps. */
export const isEnd = ({ role }: Pick<StageSetup, 'role'>): boolean => role === 'won' || role === 'lost';

/** Can nothing but a status say what was won: no stage of that role, no log of changes, no counts? */
export const needsStatus = (setup: Pick<Setup, 'stages' | 'changes'>): boolean =>
  !setup.changes && !isTally(setup) && setup.stages.every(({ role }) => role !== 'won');

/** Does anything say what was won? Of counts nothing has to. */
export const tellsWon = (setup: Pick<Setup, 'stages' | 'statuses'>): boolean =>
  isTally(setup) ||
  setup.stages.some(({ role }) => role === 'won') ||
  setup.statuses.some(({ outcome }) => outcome === 'won');

/** Is the funnel kept as counts: a row a day, no deals? */
export const isTally = ({ stages }: Pick<Setup, 'stages'>): boolean =>
  stages.some(({ reached }) => reached.by === 'count');
