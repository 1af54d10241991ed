import type { ActivityField } from './activities-fields.ts';
import { dealWords } from './deal-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of activities: a row each, or a day with counts. */
export const activityWords: Vocabulary<ActivityField> = {
  date: {
    holds: 'date',
    names: words('date|дата'),
    words: words(
      'activity date|call date|task date|due date|completed on|date completed|start time|done on|created|day|дата активности|дата звонка|дата задачи|дата выполнения|дата встречи|день|дата на дейност|дата на обаждане|дата на задача|изпълнено на|ден',
    ),
    hints: words('created at|start|scheduled|начало'),
    not: words('last|next|updated|modified|birth'),
  },
  type: {
    holds: 'name',
    names: words('type|тип|вид'),
    words: words(
      'activity type|task type|activity|call type|subject|kind|action|вид активности|тип активности|тип задачи|активность|действие|вид дейност|тип дейност|дейност|вид задача',
    ),
    hints: words('task|задача|title|тема'),
    not: words('deal|customer|company|lead'),
  },
  rep: dealWords.rep,
  channel: dealWords.channel,
  customer: dealWords.customer,
  status: {
    holds: 'status',
    names: words('status|статус'),
    words: words(
      'activity status|task status|done|completed|state|result|состояние|выполнено|результат|сделано|състояние|изпълнено|резултат',
    ),
    not: words('deal|lead|stage'),
  },
  times: {
    holds: 'number',
    names: words('count|количество|брой'),
    words: words(
      'quantity|number of activities|qty|кол во|число|количество активностей|бройка|брой дейности',
    ),
    not: words('date|price'),
  },
  attempts: {
    holds: 'number',
    names: words('attempts|попытки|опити'),
    words: words('contact attempts|call attempts|попытки контакта|недозвоны|опити за контакт'),
    not: words('date'),
  },
  firstTouches: {
    holds: 'number',
    names: words('first touches|первые касания|първи контакти'),
    words: words('first contacts|new contacts|первые контакты|нови контакти'),
    not: words('date'),
  },
  calls: {
    holds: 'number',
    names: words('calls|звонки|обаждания'),
    words: words(
      'calls made|number of calls|outbound calls|количество звонков|исходящие звонки|брой обаждания|изходящи обаждания',
    ),
    not: words('date|type|duration|plan|план'),
  },
  emails: {
    holds: 'number',
    names: words('e mails|письма|имейли'),
    words: words(
      'emails|emails sent|e mails sent|mails|отправлено писем|количество писем|изпратени имейли|брой имейли',
    ),
    not: words('date|open|click'),
  },
  meetingsSet: {
    holds: 'number',
    names: words('meetings set|назначенные встречи|уговорени срещи'),
    words: words(
      'meetings booked|meetings scheduled|appointments set|demos booked|назначено встреч|насрочени срещи',
    ),
    not: words('date'),
  },
  meetingsHeld: {
    holds: 'number',
    names: words('meetings held|проведённые встречи|проведени срещи'),
    words: words(
      'meetings|meetings attended|demos|presentations|negotiations|встречи|проведено встреч|презентации|переговоры|срещи|презентации|преговори',
    ),
    not: words('date|set|booked'),
  },
  proposals: {
    holds: 'number',
    names: words('proposals|предложения|оферти'),
    words: words(
      'quotes|quotes sent|proposals sent|offers|кп|отправлено кп|коммерческие предложения|изпратени оферти|предложения',
    ),
    not: words('date|amount|sum'),
  },
  occasions: {
    holds: 'number',
    names: words('occasions|контакты по поводу|контакти по повод'),
    words: words('birthday calls|surveys|поздравления|опросы|поздравления|анкети'),
    not: words('date'),
  },
};
