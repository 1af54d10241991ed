import type { RateField } from './rates-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of currency rates. */
export const rateWords: Vocabulary<RateField> = {
  currency: {
    holds: 'name',
    names: words('currency|валюта|валута'),
    words: words('currency code|code|from currency|код валюты|код|код на валута'),
    not: words('rate|base'),
  },
  date: {
    holds: 'month',
    names: words('date|дата'),
    words: words('rate date|valid from|from|day|as of|дата курса|действует с|с|дата на курса|валиден от|от'),
    not: words('to|until'),
  },
  rate: {
    holds: 'number',
    names: words('rate|курс'),
    words: words('exchange rate|fx rate|value|курс валюты|обменный курс|стойност|валутен курс|обменен курс'),
    hints: words('price|значение'),
    not: words('date|win|tax'),
  },
};
