import { foldText } from './fold-text.ts';
import {
  type RecognisedStatus,
  recogniseStatuses,
  type StatusCount,
  statusSetup,
} from './recognise-statuses.ts';
import type { Setup } from './setup.ts';

/**
 * The setup with the texts that have come into the status column since; what the user decided stays.
 *
 * @example refreshStatuses(setup, [{ text: 'Won', count: 3 }]).added //=> []
 */
export function refreshStatuses(
  setup: Setup,
  counts: readonly StatusCount[],
): { readonly setup: Setup; readonly added: readonly RecognisedStatus[] } {
  const known = new Set(setup.statuses.map(({ text }) => foldText(text)));
  const added = recogniseStatuses(counts).filter(({ text }) => !known.has(foldText(text)));
  if (added.length === 0) return { setup, added };
  const statuses = [...setup.statuses, ...added.map((status) => statusSetup(status))];
  return { setup: { ...setup, statuses }, added };
}
