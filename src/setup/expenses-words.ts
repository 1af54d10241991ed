import type { ExpenseField } from './expenses-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of expenses and reserves. */
export const expenseWords: Vocabulary<ExpenseField> = {
  date: {
    holds: 'month',
    names: words('date|month|дата|месяц|месец'),
    words: words('expense date|period|posting date|дата расхода|дата операции|период|дата на разхода|период'),
    not: words('due|last|next'),
  },
  amount: {
    holds: 'number',
    names: words('expense|расход|разход'),
    words: words(
      'expenses|amount|cost|costs|sum|total|spent|reserve|сумма|расходы|сумма расхода|затраты|резерв|сума|разходи|стойност|сума на разхода|резерви',
    ),
    not: words('per|tax|vat|budget|plan|план'),
  },
  currency: {
    holds: 'name',
    names: words('currency|валюта|валута'),
    words: words('currency code|код валюты|код на валута|валюта сделки'),
    not: words('rate|id'),
  },
  rate: {
    holds: 'number',
    names: words('rate|курс'),
    words: words(
      'exchange rate|currency rate|fx rate|conversion rate|курс валюты|обменный курс|валутен курс|обменен курс',
    ),
    not: words('win|tax|interest|date'),
  },
};
