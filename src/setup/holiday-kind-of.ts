import { holidayKindWords } from './holiday-words.ts';
import { knownWords } from './known-words.ts';

/**
 * Whether a text of the kind column names a day off or a working day at a weekend; null for any other: then a day off.
 *
 * @example
 * holidayKindOf('Рабочая суббота') //=> 'working'
 */
export const holidayKindOf = knownWords(holidayKindWords);
