import type { DealField } from './setup.ts';
import { type WordList, words } from './word-list.ts';

/** What headers call a field, as `headerKey` writes them. */
export interface HeaderWords {
  /** The field's own name in English, Russian and Bulgarian. */
  readonly names: WordList;
  /** Other words for it, the surest first. */
  readonly words: WordList;
  /** Words that turn a header into something else: "last", "expected" … */
  readonly not: WordList;
}

/** Words of date headers that tell of bookkeeping, not of the deal. */
const bookkeeping =
  'last|latest|next|previous|updated|update|modified|modification|changed|change|activity|reply|replied|synced|imported|' +
  'последний|последняя|последнее|последнего|следующий|следующая|обновлено|обновления|изменено|изменения|' +
  'последна|последно|последен|следваща|следващо|променено|промяна|обновено';

const planned =
  'expected|estimated|est|forecast|forecasted|planned|projected|anticipated|target|probable|due|' +
  'ожидаемая|предполагаемая|планируемая|плановая|прогнозная|очаквана|очаквано|планирана|прогнозна';

const loss = 'lost|loss|проигрыша|отказа|загуба|загубена';

/**
 * The words for each field of a deal. "Deal", "opportunity" and "lead" before or behind a word are understood
 * without being listed: "Deal owner" is "owner".
 */
export const headerWords: Readonly<Record<DealField, HeaderWords>> = {
  id: {
    names: words('deal id|id|id сделки|id на сделка'),
    words: words(
      'opportunity id|lead id|record id|deal|hs object id|deal number|deal no|deal #|number|no|#|order id|order number|' +
        'reference|ref|key|crm id|case safe id|external id|№|номер|номер сделки|ид|код|номер на сделка|сделка|№ сделки',
    ),
    not: words('account|company|customer|contact|owner|user|parent|pipeline|stage'),
  },
  customer: {
    names: words('customer|клиент'),
    words: words(
      'customer name|account|account name|company|company name|client|client name|organization|organisation|' +
        'organization name|organisation name|associated company|primary associated company|primary company|' +
        'associated company primary|buyer|business name|customer company|contact person|contact name|contact|' +
        'primary contact|associated contact|person|customer id|account id|company id|' +
        'компания|контрагент|заказчик|покупатель|организация|название компании|основной контакт|контакт|' +
        'фирма|име на клиент|име на фирма|контакт на клиента',
    ),
    not: words('type|industry|size|country|city|owner|email|phone|source|value|status|segment|since'),
  },
  rep: {
    names: words('rep|sales rep|менеджер|търговец'),
    words: words(
      'owner|sales agent|sales representative|salesperson|sales person|account executive|agent|owner name|seller|' +
        'record owner|assigned to|assignee|owned by|sales owner|account manager|account owner|responsible|' +
        'responsible person|representative|sales manager|consultant|ae|' +
        'ответственный|менеджер по продажам|ответственный менеджер|продавец|ответственный за сделку|сотрудник|' +
        'търговски представител|продавач|отговорник|отговорно лице|отговорен търговец|консултант|служител|мениджър',
    ),
    not: words('role|team|email|id|previous|manager of'),
  },
  channel: {
    names: words('channel|канал'),
    words: words(
      'sales channel|channel name|channel type|lead channel|канал продаж|канал сделки|канал на продажба|канал за продажба',
    ),
    not: words('id'),
  },
  source: {
    names: words('source|источник|източник'),
    words: words(
      'lead source|source of lead|original source|original source type|original traffic source|traffic source|' +
        'acquisition source|lead origin|origin|source origin|source name|source channel|utm source|referral source|' +
        'how did you hear about us|источник лида|источник заявки|источник обращения|источник клиента|откуда|' +
        'откуда узнали|източник на клиента|източник на запитване|източник на запитването|откъде|откъде ни намерихте',
    ),
    not: words('drill down|id|file|data'),
  },
  created: {
    names: words('created|создан|създаден'),
    words: words(
      'created date|create date|date created|creation date|created on|created at|created time|create time|created date time|' +
        'open date|opened|opened on|opened date|date opened|engage date|engagement date|engaged on|date added|added on|' +
        'added|add time|added time|start date|started|started on|started at|lead date|entry date|inquiry date|' +
        'enquiry date|request date|received|received on|date received|registered|registration date|start|' +
        'дата создания|создана|создано|создан в|дата обращения|дата заявки|дата поступления|дата добавления|' +
        'дата открытия|дата начала|создание|дата на създаване|създадена|създадено|създаден на|създадено на|' +
        'дата на запитване|дата на запитването|дата на откриване|дата на постъпване|начална дата|начало',
    ),
    not: words(`${bookkeeping}|${planned}|${loss}|by|won|closed|contract|contact|account|customer`),
  },
  closed: {
    names: words('closed|закрыт|приключен'),
    words: words(
      'close date|closed date|closing date|date closed|closed on|closed at|actual close date|actual closing date|' +
        'actual closed date|close time|closed time|won date|date won|won on|won at|won time|closed won date|' +
        'date of sale|sale date|sales date|sold on|date sold|close|end date|completed on|completion date|' +
        'дата закрытия|закрыта|закрыто|дата завершения|дата продажи|дата выигрыша|завершена|завершено|дата окончания|' +
        'дата на приключване|дата на затваряне|приключена|приключено|приключена на|приключено на|приключване|' +
        'затворена|затворено|затваряне|дата на продажба|дата на сключване|крайна дата',
    ),
    not: words(`${bookkeeping}|${planned}|${loss}|by|contract|reason`),
  },
  expected: {
    names: words('expected close|expected close date|ожидаемая дата закрытия|очаквана дата на приключване'),
    words: words(
      'expected closing|expected closing date|expected closed date|estimated close|estimated close date|est close date|' +
        'est close|forecast close date|forecast date|forecasted close date|planned close|planned close date|' +
        'projected close date|projected close|anticipated close date|target close date|expected date|' +
        'предполагаемая дата закрытия|планируемая дата закрытия|плановая дата закрытия|прогнозная дата закрытия|' +
        'ожидаемое закрытие|дата закрытия план|очаквано приключване|очаквана дата на затваряне|очаквано затваряне|' +
        'планирана дата на приключване|прогнозна дата на приключване|очаквана дата',
    ),
    not: words(bookkeeping),
  },
  status: {
    names: words('status|статус'),
    words: words(
      'stage|stage name|sales stage|current stage|pipeline stage|funnel stage|outcome|deal outcome|won lost|result|' +
        'current status|state|phase|disposition|этап|стадия|этап воронки|результат|исход|состояние|' +
        'етап|фаза|състояние|резултат|статус етап',
    ),
    not: words(
      `${bookkeeping}|date|time|payment|invoice|email|customer|previous|days|duration|history|entered|code`,
    ),
  },
  amount: {
    names: words('amount|сумма|сума'),
    words: words(
      'value|close value|amount in company currency|contract value|deal size|total amount|total value|revenue|sales|' +
        'order value|order amount|total|net amount|price|total price|sale amount|sales amount|sum|tcv|acv|' +
        'expected revenue|бюджет|стоимость|выручка|сумма заказа|сумма продажи|цена|общая сумма|оборот|' +
        'стойност|приход|обща сума|обща стойност|стойност на поръчката|продажна цена',
    ),
    not: words('weighted|forecast|paid|tax|vat|discount|cost|currency|annual|target|per|of'),
  },
  cost: {
    names: words('cost|себестоимость|себестойност'),
    words: words(
      'costs|cogs|cost of goods|cost of goods sold|cost of sales|cost price|direct cost|direct costs|total cost|' +
        'purchase cost|purchase price|затраты|расходы|закупочная цена|закупочная стоимость|разход|разходи|' +
        'доставна цена|доставна стойност|покупна цена',
    ),
    not: words('acquisition|center|centre|per'),
  },
  massMail: {
    names: words('mass mail|массовая рассылка|масов имейл'),
    words: words(
      'mass mailing|mass email|mass e mail|bulk mail|bulk email|bulk e mail|mailing|рассылка|масова поща|масово изпращане',
    ),
    not: words('date|status|id'),
  },
};
