import { statusKey } from './status-key.ts';
import { stepWords } from './status-words.ts';

/**
 * How far along the usual funnel a step is, or null for an unknown word.
 *
 * @example stepRank('Engaging') < stepRank('Negotiation') //=> true
 */
export function stepRank(text: string): number | null {
  const key = statusKey(text);
  const rank = stepWords.findIndex((words) => words().includes(key));
  return rank < 0 ? null : rank;
}
