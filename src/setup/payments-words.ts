import { dealWords } from './deal-words.ts';
import { currencyField, rateField } from './money-words.ts';
import type { PaymentField } from './payments-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of payments, as bank and accounting exports head them. */
export const paymentWords: Vocabulary<PaymentField> = {
  id: {
    holds: 'customer',
    names: words('payment|платёж|плащане'),
    words: words(
      'payment id|payment number|payment no|transaction id|transaction|receipt number|receipt no|номер платежа|платеж|платёж №|номер операции|номер транзакции|номер на плащане|транзакция|номер на транзакция',
    ),
    hints: words('id|№|номер|number'),
    not: words('date|amount|status|method'),
  },
  order: {
    holds: 'customer',
    names: words('order|заказ|поръчка'),
    words: words(
      'order id|order number|order no|deal|deal id|deal number|opportunity|opportunity id|номер заказа|заказ №|сделка|id сделки|номер сделки|основание|номер на поръчка|поръчка №|id на сделка',
    ),
    hints: words('reference|contract|contract number|договор|номер договора'),
    not: words('date|status|name|amount'),
  },
  customer: dealWords.customer,
  date: {
    holds: 'date',
    names: words('payment date|дата оплаты|дата на плащане'),
    words: words(
      'date|paid on|paid at|date paid|received on|value date|booking date|transaction date|дата|дата платежа|дата поступления|дата операции|дата на превода|вальор|получено на',
    ),
    hints: words('created|paid'),
    not: words('due|last|next|срок|падеж'),
  },
  amount: {
    holds: 'number',
    names: words('amount|сумма|сума'),
    words: words(
      'payment amount|paid|amount paid|received|amount received|credit|net amount|сумма платежа|сумма оплаты|поступило|приход|платена сума|получена сума|сума на плащането|кредит',
    ),
    hints: words('total|value|стойност'),
    not: words('due|tax|vat|fee|balance|комиссия|такса'),
  },
  currency: currencyField,
  rate: rateField,
  rep: dealWords.rep,
  channel: dealWords.channel,
  source: dealWords.source,
};
