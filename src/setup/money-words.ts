import type { FieldWords } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The currency of a row, in any table of money. */
export const currencyField: FieldWords = {
  holds: 'name',
  names: words('currency|валюта|валута'),
  words: words(
    'currency code|deal currency|currency iso code|currency of value|record currency|код валюты|код на валута|валюта сделки|валута на сделката',
  ),
  not: words('rate|id'),
};

/** The rate of a row: what one unit of its currency costs. */
export const rateField: FieldWords = {
  holds: 'number',
  names: words('rate|курс'),
  words: words(
    'exchange rate|currency rate|fx rate|conversion rate|курс валюты|обменный курс|валутен курс|обменен курс',
  ),
  not: words('win|tax|interest|date'),
};
