import type { HolidayField } from './holidays-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of holidays and working Saturdays. */
export const holidayWords: Vocabulary<HolidayField> = {
  date: {
    holds: 'date',
    names: words('date|дата'),
    words: words(
      'day|holiday|holiday date|day off|день|праздник|выходной|дата праздника|ден|празник|почивен ден|дата на празника',
    ),
    not: words('start|end|created'),
  },
  kind: {
    holds: 'name',
    names: words('kind|вид'),
    words: words('type|working|description|тип|рабочий|описание|тип дня|тип|работен|описание|вид ден'),
    not: words('id'),
  },
};
