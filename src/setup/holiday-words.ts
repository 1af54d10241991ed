import { knownWords } from './known-words.ts';

/**
 * Whether a text of the kind column names a day off or a working day at a weekend; null for any other: then a day off.
 *
 * @example
 * holidayKindOf('Рабочая суббота') //=> 'working'
 */
export const holidayKindOf = knownWords({
  holiday:
    'holiday|day off|public holiday|праздник|выходной|нерабочий день|празник|почивен ден|неработен ден',
  working:
    'working|working day|workday|working saturday|work|рабочий|рабочий день|рабочая суббота|перенос|работен|работен ден|работна събота|отработване',
});
