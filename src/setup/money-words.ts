import type { FieldWords } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The currency of a row, in any table of money. */
export const currencyField: FieldWords = {
  holds: 'name',
  names: words('currency|валюта|валута'),
  words: words(
    'currency code|deal currency|currency iso code|currency of value|record currency|код валюты|код на валута|валюта сделки|валута на сделката|валута на сумата',
  ),
  not: words('rate|id'),
};

/** The rate of a row: what one unit of its currency costs. */
export const rateField: FieldWords = {
  holds: 'number',
  names: words('exchange rate|курс валюты|валутен курс'),
  words: words(
    'currency rate|fx rate|conversion rate|currency exchange rate|rate to base|обменный курс|курс пересчета|курс к рублю|обменен курс|курс на валутата|курс към лева|курс към еврото',
  ),
  hints: words('rate|курс'),
  not: words('win|tax|interest|date'),
};

/** The costs of a row that vary with sales, in up to three columns. */
export const variableCostFields: Readonly<Record<'variable1' | 'variable2' | 'variable3', FieldWords>> = {
  variable1: {
    holds: 'number',
    names: words('variable cost|переменные затраты|променливи разходи'),
    words: words(
      'variable costs|direct expenses|commission|shipping cost|delivery cost|переменные расходы|прямые затраты|комиссия|доставка|преки разходи|комисиона|комисиони|транспорт',
    ),
    not: words('date|percent|rate'),
  },
  variable2: {
    holds: 'number',
    names: words('variable cost 2|переменные затраты 2|променливи разходи 2'),
    words: words('other variable costs|прочие переменные затраты|други променливи разходи'),
    not: words('date'),
  },
  variable3: {
    holds: 'number',
    names: words('variable cost 3|переменные затраты 3|променливи разходи 3'),
    words: words('variable costs 3|переменные расходы 3|променлив разход 3'),
    not: words('date'),
  },
};
