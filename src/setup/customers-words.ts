import type { CustomerField } from './customers-fields.ts';
import { dealWords } from './deal-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of customers: who they are and since when. */
export const customerWords: Vocabulary<CustomerField> = {
  customer: {
    ...dealWords.customer,
    hints: words('name|full name|имя|название|наименование|име|наименование'),
  },
  since: {
    holds: 'month',
    names: words('customer since|клиент с|клиент от'),
    words: words(
      'since|client since|account since|first purchase|first purchase date|first order|first order date|first deal|first sale|first invoice|date of first purchase|became customer|became customer on|became a customer date|customer start date|first closed won date|дата первой покупки|первая покупка|дата первой сделки|первая сделка|первый заказ|дата первого заказа|дата первой оплаты|стал клиентом|клиент с даты|дата на първа покупка|първа покупка|първа поръчка|дата на първа поръчка|първа сделка|дата на първа сделка|стана клиент|клиент от дата',
    ),
    hints: words(
      'created|create date|created on|created date|date added|added|start|start date|registered|registration date|создан|дата создания|дата регистрации|дата добавления|начало|създаден|дата на създаване|дата на регистрация|регистриран',
    ),
    not: words('last|latest|next|modified|updated|birth|последняя|последна'),
  },
};
