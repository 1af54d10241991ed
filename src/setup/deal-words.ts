import { currencyField, rateField, variableCostFields } from './money-words.ts';
import type { DealField } from './setup.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** Words of date headers that tell of bookkeeping, not of the deal. */
const bookkeeping =
  'last|latest|next|previous|updated|update|modified|modification|changed|change|activity|reply|replied|synced|imported|' +
  'последний|последняя|последнее|последнего|следующий|следующая|обновлено|обновления|изменено|изменения|редактирования|редактировано|' +
  'последна|последно|последен|следваща|следващо|променено|променен|промяна|обновено|модифицирано';

const planned =
  'expected|estimated|est|forecast|forecasted|planned|projected|anticipated|target|probable|due|' +
  'ожидаемая|предполагаемая|планируемая|плановая|прогнозная|очаквана|очаквано|планирана|прогнозна';

const loss = 'lost|loss|проигрыша|отказа|загуба|загубена';

/** A column of the user's own has no name that could be known. */
const none = () => [];
const unknown = { holds: 'name', names: none, words: none, not: none } as const;

/**
 * The words for each field of a deal. "Deal", "opportunity" and "lead" before or behind a word are understood
 * without being listed: "Deal owner" is "owner".
 */
export const dealWords: Vocabulary<DealField> = {
  id: {
    holds: 'key',
    names: words('deal id|id|id сделки|id на сделка'),
    words: words(
      'opportunity id|record id|deal|hs object id|deal number|deal no|deal #|number|no|#|order id|order number|reference|ref|key|crm id|case safe id|external id|№|номер|номер сделки|ид|код|номер на сделка|сделка|№ сделки|№ сделка|№ на сделка|номер сделка|pipedrive system id|идентификатор|идентификационен номер|номер заказа',
    ),
    not: words('account|company|customer|contact|owner|user|parent|pipeline|stage'),
  },
  customer: {
    holds: 'customer',
    names: words('customer|клиент'),
    words: words(
      'customer name|account|account name|company|company name|client|client name|organization|organisation|organization name|organisation name|associated company|primary associated company|primary company|associated company primary|firm|firm name|buyer|business name|customer company|компания|контрагент|заказчик|покупатель|название компании|фирма|име на клиент|име на фирма|клиент название|компания название компании|наименование клиента|клиент фирма|customer id|account id|company id',
    ),
    hints: words(
      'contact person|contact name|contact|primary contact|associated contact|person|организация|основной контакт|контакт|полное имя контакта|контакт на клиента|име за контакт|сметка|партнер',
    ),
    not: words('type|industry|size|country|city|owner|email|phone|source|value|status|segment|since'),
  },
  rep: {
    holds: 'name',
    names: words('rep|sales rep|менеджер|търговец'),
    words: words(
      'owner|sales agent|sales representative|salesperson|sales person|account executive|agent|owner name|seller|record owner|assigned to|assignee|owned by|sales owner|account manager|account owner|responsible|responsible person|representative|sales manager|consultant|ae|ответственный|менеджер по продажам|ответственный менеджер|продавец|ответственный за сделку|търговски представител|продавач|отговорник|отговорно лице|отговорен търговец|assigned user|назначен потребител|търговец отговорник|ответственный сотрудник|продавец менеджер',
    ),
    hints: words('manager|employee|user|консультант|консултант|сотрудник|служител|мениджър|изпълнител'),
    not: words('role|team|email|id|previous|manager of'),
  },
  channel: {
    holds: 'name',
    names: words('channel|канал'),
    words: words(
      'sales channel|channel name|channel type|lead channel|канал продаж|канал сделки|канал на продажба|канал за продажба',
    ),
    hints: words('тип продаж'),
    not: words('id'),
  },
  source: {
    holds: 'name',
    names: words('source|источник|източник'),
    words: words(
      'lead source|source of lead|original source|original source type|original traffic source|traffic source|acquisition source|lead origin|source origin|source name|source channel|referral source|how did you hear about us|источник лида|источник заявки|источник обращения|источник клиента|откуда узнали|източник на клиента|източник на запитване|източник на запитването|откъде ни намерихте|первичный источник|рекламный источник|канал привлечения|източник на потенциалната продажба|водещ източник',
    ),
    hints: words('откуда|откъде|origin|utm source|реклама'),
    not: words('drill down|id|file|data'),
  },
  created: {
    holds: 'date',
    names: words('created|создан|създаден'),
    words: words(
      'created date|create date|date created|creation date|created on|created at|created time|create time|created date time|opened on|opened date|date opened|engage date|engagement date|engaged on|date added|added on|added|add time|added time|lead date|entry date|inquiry date|enquiry date|request date|received|received on|date received|дата создания|создана|создано|создан в|дата обращения|дата заявки|дата поступления|дата добавления|дата открытия|создание|дата на създаване|създадена|създадено|създаден на|създадено на|дата на запитване|дата на запитването|дата на откриване|дата на постъпване|creation time|дата и время создания|когда создана|създаден в|създадена в|дата на създаването|дата на заявка',
    ),
    hints: words(
      'start date|started|started on|started at|start|opened|open date|registered|registration date|дата начала|начальная дата|начална дата|начало|дата регистрации|дата сделки',
    ),
    not: words(`${bookkeeping}|${planned}|${loss}|by|won|closed|contract|contact|account|customer`),
  },
  closed: {
    holds: 'date',
    names: words('closed|закрыт|приключен'),
    words: words(
      'close date|closed date|closing date|date closed|closed on|closed at|actual close date|actual closing date|actual closed date|close time|closed time|won date|date won|won on|won at|won time|closed won date|date of sale|sale date|sales date|sold on|date sold|дата закрытия|закрыта|закрыто|дата завершения|дата продажи|дата выигрыша|дата на приключване|дата на затваряне|приключена|приключено|приключена на|приключено на|приключване|затворена|затворено|затваряне|дата на продажба|дата и время закрытия|фактическая дата закрытия|затворен на|затворена на|дата на закриване|приключен на|дата на спечелване',
    ),
    hints: words(
      'close|end date|completed on|completion date|дата окончания|крайна дата|край|дата на сключване|дата на финализиране|завершена|завершено',
    ),
    not: words(`${bookkeeping}|${planned}|${loss}|by|contract|reason|probability|вероятность|вероятност`),
  },
  expected: {
    holds: 'date',
    names: words('expected close|expected close date|ожидаемая дата закрытия|очаквана дата на приключване'),
    words: words(
      'expected closing|expected closing date|expected closed date|estimated close|estimated close date|est close date|est close|forecast close date|forecasted close date|planned close|planned close date|projected close date|projected close|anticipated close date|target close date|предполагаемая дата закрытия|планируемая дата закрытия|плановая дата закрытия|прогнозная дата закрытия|ожидаемое закрытие|дата закрытия план|очаквано приключване|очаквана дата на затваряне|очаквано затваряне|планирана дата на приключване|прогнозна дата на приключване|expected to close on|срок закрытия|очаквано сключване на сделка|очаквана дата на сключване|прогнозна дата на затваряне',
    ),
    hints: words('forecast date|expected date|очаквана дата|ожидаемая дата'),
    not: words(bookkeeping),
  },
  status: {
    holds: 'status',
    names: words('status|статус'),
    words: words(
      'stage|stage name|sales stage|current stage|pipeline stage|funnel stage|outcome|deal outcome|won lost|current status|этап|стадия|этап воронки|етап|фаза|статус етап|стадия продажи|этап продажи|этап продаж|текущий этап|етап на продажба|етап на продажбата|етап на преговори|стадий',
    ),
    hints: words('state|phase|result|current state|disposition|состояние|результат|исход|състояние|резултат'),
    not: words(
      `${bookkeeping}|date|time|payment|invoice|email|customer|previous|days|duration|history|entered|code`,
    ),
  },
  amount: {
    holds: 'number',
    names: words('amount|сумма|сума'),
    words: words(
      'value|close value|amount in company currency|contract value|deal size|total amount|total value|order value|order amount|net amount|sale amount|sales amount|tcv|acv|expected revenue|бюджет|стоимость|сумма заказа|сумма продажи|общая сумма|стойност|обща сума|обща стойност|стойност на поръчката|сумма контракта|сумма договора|ожидаемая сумма|потенциальная сумма|сумма документа|очакван приход|очаквани приходи|приблизителна сума',
    ),
    hints: words(
      'price|total price|revenue|sales|total|sum|тариф|цена|продажна цена|оборот|выручка|приход|всего',
    ),
    not: words('weighted|forecast|paid|tax|vat|discount|cost|currency|annual|target|per|of'),
  },
  currency: currencyField,
  rate: rateField,
  cost: {
    holds: 'number',
    names: words('cost|себестоимость|себестойност'),
    words: words(
      'cogs|cost of goods|cost of goods sold|cost of sales|cost price|direct cost|direct costs|total cost|закупочная цена|закупочная стоимость|доставна цена|доставна стойност|покупна цена|себестоимость продаж',
    ),
    hints: words('расходы|затраты|разход|разходи|costs|purchase price|purchase cost'),
    not: words('acquisition|center|centre|per'),
  },
  ...variableCostFields,
  probability: {
    holds: 'number',
    names: words('probability|вероятность|вероятност'),
    words: words(
      'probability %|win probability|close probability|deal probability|forecast probability|likelihood|chance of winning|win chance|вероятность %|вероятность закрытия|вероятность сделки|вероятность успеха|вероятность продажи|вероятность выигрыша|вероятност %|вероятност за спечелване|вероятност за успех|вероятност за приключване|вероятност за сключване',
    ),
    hints: words('chance|confidence|шанс|вероятность закрытия сделки'),
    not: words('date|weighted'),
  },
  type: {
    holds: 'dealType',
    names: words('deal type|тип сделки|вид сделка'),
    words: words(
      'type|order type|sale type|sales type|opportunity type|business type|type of business|type of deal|type of sale|new or existing|new or repeat|customer type|client type|тип|тип заказа|тип продажи|вид сделки|вид продажи|тип клиента|новый или повторный|тип сделка|тип на сделката|тип на сделка|вид на сделката|вид на сделка|тип на възможността|вид продажба|тип продажба|вид поръчка|тип клиент|вид клиент|нов или съществуващ|вид',
    ),
    not: words('id|date'),
  },
  reason: {
    holds: 'name',
    names: words('lost reason|причина отказа|причина за загуба'),
    words: words(
      'loss reason|reason lost|reason for loss|reason for losing|closed lost reason|lost because|why lost|reason|close reason|closed reason|причина проигрыша|причина потери|причина провала|причина закрытия|причина неудачи|причина|почему проиграли|причина отказа клиента|причина за загубата|причина за отказ|причина за загубване|причина за отказа|причина на загубата|защо е загубена',
    ),
    not: words('won|date|id'),
  },
  lead: {
    holds: 'name',
    names: words('lead|лид|лийд|lead id|id лида|id на лийда'),
    words: words(
      'lead key|lead no|lead number|original lead|source lead id|номер лида|код лида|лид id|id на лийд|номер на лийд|лийд id|№ лида',
    ),
    not: words('source|owner|status|date|time|score|stage|channel|name|источник|статус'),
  },
  massMail: {
    holds: 'yesNo',
    names: words('mass mail|массовая рассылка|масов имейл'),
    words: words(
      'mass mailing|mass email|mass e mail|bulk mail|bulk email|bulk e mail|масова поща|масово изпращане',
    ),
    hints: words('mailing|рассылка'),
    not: words('date|status|id'),
  },
  free1: unknown,
  free2: unknown,
  free3: unknown,
  free4: unknown,
};
