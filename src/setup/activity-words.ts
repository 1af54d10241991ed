import { words } from './word-list.ts';

/** What people call each type of activity, in English, Russian and Bulgarian. */
export const activityTypeWords = {
  attempt: words(
    'attempt|attempts|contact attempt|contact attempts|no answer|left voicemail|попытка|попытки|попытка контакта|недозвон|не дозвонились|опит|опити|опит за контакт|без отговор',
  ),
  firstTouch: words(
    'first touch|first touches|first contact|intro call|первое касание|первые касания|первый контакт|касание|първи контакт|първи контакти',
  ),
  call: words(
    'call|calls|phone call|outbound call|inbound call|outgoing call|incoming call|logged call|звонок|звонки|исходящий звонок|входящий звонок|телефонный звонок|обаждане|обаждания|телефонно обаждане|изходящо обаждане|входящо обаждане|разговор',
  ),
  email: words(
    'e-mail|e-mails|email|emails|email sent|mail|outgoing email|письмо|письма|эл. письмо|электронное письмо|емейл|имейл|имейли|изпратен имейл|писмо',
  ),
  meetingSet: words(
    'meeting set|meetings set|meeting scheduled|meeting booked|demo scheduled|appointment set|встреча назначена|назначенная встреча|назначенные встречи|назначена встреча|уговорена среща|уговорени срещи|насрочена среща',
  ),
  meetingHeld: words(
    'meeting|meetings|meeting held|meetings held|meeting completed|demo|presentation|consultation|negotiation|negotiations|visit|video call|встреча|встречи|встреча проведена|проведённая встреча|презентация|консультация|переговоры|визит|демо|среща|срещи|проведена среща|презентация|консултация|преговори|посещение|видеоразговор',
  ),
  proposal: words(
    'proposal|proposals|proposal sent|quote|quotes|quote sent|offer|offer sent|кп|предложение|предложения|коммерческое предложение|отправлено кп|оферта|оферти|изпратена оферта|предложение изпратено',
  ),
  occasion: words(
    'occasion|occasions|birthday|holiday greeting|survey|congratulation|anniversary|повод|день рождения|поздравление|опрос|контакт по поводу|рожден ден|поздрав|анкета|контакт по повод|годишнина',
  ),
} as const;

/** How people write that an activity was done, is planned, or was cancelled. */
export const activityStateWords = {
  done: words(
    'done|completed|complete|finished|closed|held|sent|yes|true|сделано|выполнено|выполнена|завершено|завершена|завершён|проведена|проведено|состоялась|да|извършено|извършена|изпълнено|изпълнена|завършено|завършена|приключено|готово|проведена',
  ),
  planned: words(
    'planned|scheduled|open|to do|todo|not started|in progress|pending|upcoming|false|no|запланировано|запланирована|в плане|назначено|назначена|в работе|не начато|нет|планирано|планирана|насрочено|насрочена|предстои|отворено|не',
  ),
  cancelled: words(
    'cancelled|canceled|deferred|no show|no-show|rescheduled|missed|отменено|отменена|отменён|не состоялась|не пришёл|перенесена|перенесено|отменено|отменена|отказано|отложена|неявяване|несъстояла се',
  ),
} as const;
