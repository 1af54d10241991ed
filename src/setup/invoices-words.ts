import { dealWords } from './deal-words.ts';
import type { InvoiceField } from './invoices-fields.ts';
import { currencyField, rateField, variableCostFields } from './money-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/**
 * The words for each field of a table of invoices, as accounting exports head them. Numbers of invoices and orders may
 * stand in several rows, so they are read like names of customers, not like keys.
 */
export const invoiceWords: Vocabulary<InvoiceField> = {
  id: {
    holds: 'customer',
    names: words('invoice|счёт|фактура'),
    words: words(
      'invoice number|invoice no|invoice id|invoice #|inv|inv no|doc number|document number|bill number|номер счёта|номер счета|счет|счёт №|номер документа|номер накладной|реализация|фактура №|номер на фактура|номер на документ|документ №',
    ),
    hints: words('number|no|#|id|№|номер'),
    not: words('date|amount|status|due|customer'),
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
    names: words('invoice date|дата счёта|дата на фактура'),
    words: words(
      'date|issue date|issued|issued on|date issued|billing date|bill date|posting date|document date|tax date|дата|дата счета|дата выставления|дата документа|дата отгрузки|дата реализации|дата на издаване|издадена на|дата на документа|дан събитие',
    ),
    hints: words('created|period|месяц|месец'),
    not: words('due|paid|payment|last|delivery|оплаты|плащане|падеж|срок'),
  },
  amount: {
    holds: 'number',
    names: words('amount|сумма|сума'),
    words: words(
      'invoice amount|invoice total|total|net amount|subtotal|total amount|net|line total|amount excl tax|untaxed amount|сумма счёта|сумма счета|сумма без ндс|сумма документа|итого|всего|данъчна основа|стойност|сума без ддс|сума на фактурата|обща сума',
    ),
    hints: words('gross|total incl tax|сумма с ндс|сума с ддс|sum|value'),
    not: words('paid|due|tax|vat|discount|balance|open|outstanding|cost|оплачено|остаток|платена|дължима'),
  },
  currency: currencyField,
  rate: rateField,
  cost: dealWords.cost,
  ...variableCostFields,
  paidOn: {
    holds: 'date',
    names: words('paid on|дата оплаты|платена на'),
    words: words(
      'payment date|date paid|paid date|paid at|settled on|дата платежа|оплачен|оплачено дата|дата поступления|дата на плащане|платено на',
    ),
    hints: words('paid|оплата|плащане'),
    not: words('due|expected|срок|падеж'),
  },
  paid: {
    holds: 'number',
    names: words('paid amount|оплачено|платено'),
    words: words(
      'amount paid|paid|payment amount|received|amount received|payments|сумма оплаты|оплачено сумма|поступило|платена сума|получена сума|сума на плащането',
    ),
    not: words('date|on|unpaid|not|дата'),
  },
  rep: dealWords.rep,
  channel: dealWords.channel,
  source: dealWords.source,
};
