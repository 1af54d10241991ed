import { OPEN } from '../kpi/deals.ts';
import type { DealsLayout, StatusMeaning } from './deals-layout.ts';
import type { Dictionary } from './dictionary.ts';

/** What a status of the table means, and how it is spelt there. */
export interface TableStatus extends StatusMeaning {
  readonly isKnown: boolean;
  readonly text: string;
}

/**
 * The meaning of each status code of a table; the first entry is that of a blank status, code + 1 that of a code. A
 * status that the set-up does not know counts as open. Source: kpis.md C4.
 *
 * @example
 * statusMeanings(layout, statuses)[0]?.isKnown //=> false
 */
export function statusMeanings(layout: DealsLayout, statuses: Dictionary): TableStatus[] {
  const names = ['', ...statuses.names()];
  return ['', ...statuses.keys()].map((key, index) => {
    const meaning = layout.statuses.get(key);
    return { outcome: OPEN, stage: -1, ...meaning, isKnown: meaning !== undefined, text: names[index] ?? '' };
  });
}
