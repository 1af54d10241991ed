import { dealWords } from './deal-words.ts';
import { currencyField, rateField } from './money-words.ts';
import type { SpendField } from './spend-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of marketing spend. */
export const spendWords: Vocabulary<SpendField> = {
  date: {
    holds: 'month',
    names: words('date|month|дата|месяц|месец'),
    words: words(
      'day|period|spend date|invoice date|start date|день|период|ден|дата расхода|дата на разхода',
    ),
    not: words('last|next|due|created|closed'),
  },
  channel: dealWords.channel,
  source: dealWords.source,
  amount: {
    holds: 'number',
    names: words('spend|marketing spend|расход|расходы|разход|разходи'),
    words: words(
      'cost|costs|ad spend|ad cost|ads cost|amount spent|spent|total spend|total cost|advertising cost|advertising spend|marketing cost|marketing costs|campaign cost|затраты|потрачено|расходы на рекламу|рекламные расходы|затраты на рекламу|расходы на маркетинг|стоимость рекламы|изразходвано|похарчено|разходи за реклама|рекламни разходи|разходи за маркетинг|маркетингови разходи',
    ),
    hints: words('amount|sum|total|budget|сумма|бюджет|стоимость|сума|стойност'),
    not: words('goods|per|of'),
  },
  currency: currencyField,
  rate: rateField,
};
