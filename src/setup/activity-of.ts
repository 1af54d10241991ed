import { activityStateWords, activityTypeWords } from './activity-words.ts';
import { knownWords } from './known-words.ts';

/**
 * The type of activity that a text names, in English, Russian or Bulgarian; null for any other. Source: kpis.md K17.
 *
 * @example
 * activityOf('Звонок') //=> 'call'
 */
export const activityOf = knownWords(activityTypeWords);

/**
 * Whether an activity was done, is planned, or was cancelled; null for any other text.
 *
 * @example
 * activityStateOf('Отменено') //=> 'cancelled'
 */
export const activityStateOf = knownWords(activityStateWords);
