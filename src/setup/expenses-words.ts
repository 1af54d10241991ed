import type { ExpenseField } from './expenses-fields.ts';
import { currencyField, rateField } from './money-words.ts';
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
      'expenses|amount|cost|costs|sum|total|spent|сумма|расходы|сумма расхода|затраты|сума|разходи|стойност|сума на разхода',
    ),
    not: words('per|tax|vat|budget|plan|план'),
  },
  reserve: {
    holds: 'number',
    names: words('reserve|резерв'),
    words: words(
      'reserves|reserve fund|provision|provisions|put aside|резервы|резервный фонд|резерви|резервен фонд|заделени средства',
    ),
    not: words('per|tax|vat|budget|plan|план'),
  },
  currency: currencyField,
  rate: rateField,
};
