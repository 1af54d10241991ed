import { words } from './word-list.ts';

/** What people call a day off and a working day at a weekend. */
export const holidayKindWords = {
  holiday: words(
    'holiday|day off|public holiday|праздник|выходной|нерабочий день|празник|почивен ден|неработен ден',
  ),
  working: words(
    'working|working day|workday|working saturday|work|рабочий|рабочий день|рабочая суббота|перенос|работен|работен ден|работна събота|отработване',
  ),
} as const;
