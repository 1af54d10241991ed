import { dealWords } from './deal-words.ts';
import { currencyField, rateField } from './money-words.ts';
import type { QuoteField } from './quotes-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of quotes; several may name the same lead or deal. */
export const quoteWords: Vocabulary<QuoteField> = {
  key: {
    holds: 'customer',
    names: words('lead or deal|лид или сделка|лийд или сделка'),
    words: words(
      'deal|deal id|lead|lead id|opportunity|opportunity id|deal number|deal no|order|order id|лид|id лида|сделка|id сделки|номер сделки|номер лида|заявка|номер заявки|заказ|номер заказа|id на сделка|номер на сделка|id на лийд|лийд|запитване|номер на запитване',
    ),
    hints: words('id|reference|ref|no|number|#|№|номер'),
    not: words('date|amount|status|name|quote|proposal|offer'),
  },
  date: {
    holds: 'date',
    names: words('quote date|дата кп|дата на оферта'),
    words: words(
      'date|date sent|sent|sent on|sent at|quoted on|quote sent|proposal date|proposal sent|offer date|offer sent|presented on|presentation date|issued|issue date|дата|дата отправки|отправлено|отправлено кп|дата предложения|дата коммерческого предложения|дата презентации|выставлено|изпратена|изпратена на|дата на изпращане|дата на офертата|дата на представяне|представена на',
    ),
    hints: words('created|created on|created date|создано|дата создания|създадена|дата на създаване'),
    not: words('valid|expiry|expires|until|accepted|closed|due|действует|валидна'),
  },
  amount: {
    ...dealWords.amount,
    words: words(
      `${dealWords.amount.words().join('|')}|quote amount|quote total|quote value|proposal amount|offer amount|сумма кп|сумма предложения|стойност на офертата|сума на офертата`,
    ),
  },
  currency: currencyField,
  rate: rateField,
  massMail: {
    ...dealWords.massMail,
    words: words(
      `${dealWords.massMail.words().join('|')}|mass|bulk|is mass mail|newsletter|рассылка|массово|массовое|масова|масово|масова оферта`,
    ),
    hints: words('mailing|campaign|кампания'),
  },
};
