import { words } from './word-list.ts';

/** What the names of sheets and headers have in them, folded, that say what a table is: pieces of regular expressions. */
export const kindWords = {
  marketing: words('marketing|advertis|\\bspend|\\bads?\\b|реклам|маркетинг'),
  cost: words('spend|cost|расход|затрат|разход'),
  target: words('target|quota|goal|план|цел[иь]|квот|таргет'),
  /** What is meant to be, and has not happened. */
  intended: words('target|quota|goal|\\bplan|budget|forecast|план|цел[иь]|квот|таргет|бюджет|прогноз'),
  expense: words('expens|overhead|reserve|расход|разход|резерв'),
  soldTo: words('channel|source|customer|client|company|канал|источник|клиент|компани|контрагент|фирма'),
  invoice: words('invoice|(^|[^а-я])счет(а|у|ов)?([^а-я]|$)|фактур'),
  payment: words('payment|receipt|received|оплат|платеж|поступлен|плащан|постъпл'),
  /** What a cell holds that says yes or no. */
  tick: words(
    '^(true|false|истина|ложь|вярно|невярно|yes|no|y|n|да|нет|не|done|ok|ja|готово|сделано|есть|направено|има|x|х|v|✓|✔|☑|✅|\\+|-|0|1)$',
  ),
  purchase: words('purchas|supplier|vendor|поставщик|закуп|доставчик|покупк|salar|зарплат|заплат'),
  lead: words('leads?\\b|inquir|enquir|prospects|лид(?!ер)|заявк|обращени|лийд|запитван'),
  quote: words('quote|quotation|proposal|offer|(^|[^а-я])кп([^а-я]|$)|коммерческ|предложен|оферт'),
  customers: words('customer|client|account|клиент|контрагент|заказчик|покупател'),
  history: words(
    'histor|change|\\blog\\b|timeline|истори|журнал|хронолог|изменени|переход|движени|промен|смени|смяна',
  ),
  team: words(
    'team|roster|staff|employee|\\breps?\\b|salespeople|sellers|managers|команд|сотрудник|менеджер|персонал|екип|служител|търговци',
  ),
  hired: words('hire|joined|employ|прием|принят|работает|увол|постъпв|постъпил|назначен|напус'),
  absence: words('vacation|absen|\\bleave|sick|отпуск|отсутств|больнич|отпуса|болнич'),
  holiday: words('holiday|days? off|праздник|выходн|нерабоч|празни|почивн|неработ'),
  person: words('\\brep\\b|employee|owner|manager|сотрудник|менеджер|служител|търговец'),
  rates: words('rate|currenc|exchange|\\bfx\\b|курс|валют'),
  money: words('amount|total|price|сумма|цена|сума'),
  /** What channels are called, by the kind of selling. */
  partner: words('partner|reseller|dealer|\\bagents?\\b|партнер|партньор|дилер|(^|[^а-я])агент'),
  regular: words(
    'regular|existing|repeat|loyal|\\bvip\\b|key (account|client|customer)|постоян|действующ|ключ[ео]в|лояльн|редовн|съществуващ|лоялн|(^|[^а-я])вип([^а-я]|$)',
  ),
  flow: words(
    'inbound|incoming|входящ|outbound|\\bactive|\\bcold\\b|(^|[^а-я])активн|холодн|исходящ|студен|изходящ',
  ),
  contract: words('contract|agreement|subscription|договор|контракт|подписк|абонамент'),
};
