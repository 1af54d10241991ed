import { type WordList, words } from './word-list.ts';

/** What texts of a status column say, as `statusKey` writes them. */
export const wonWords: WordList = words(
  'won|win|closed won|deal won|won deal|closedwon|sold|sale|signed|contract signed|success|successful|' +
    'successfully closed|purchased|paid|order won|order received|' +
    'успешно реализовано|сделка успешна|успешно|успешная|успех|выиграна|выиграно|выигран|выиграли|сделка выиграна|' +
    'продано|продана|оплачено|сделка заключена|договор подписан|закрыто и реализовано|' +
    'спечелена|спечелен|спечелено|спечелена сделка|продадено|продадена|подписан|подписан договор|платено|платена|' +
    'успешна|успешен|успешна сделка|приключена успешно|успешно приключена|приключено успешно',
);

export const lostWords: WordList = words(
  'lost|loss|closed lost|deal lost|lost deal|closedlost|closed not won|rejected|declined|cancelled|canceled|dead|' +
    'disqualified|unqualified|no sale|not interested|abandoned|lost to competitor|no decision|closed no decision|' +
    'refused|dropped|failed|unsuccessful|' +
    'закрыто и не реализовано|не реализовано|проиграна|проиграно|проигран|проигрыш|сделка проиграна|отказ|' +
    'сделка провалена|провалена|провалено|потеряна|потеряно|отменена|отменено|отмена|отклонено|отклонена|неуспешно|' +
    'загубена|загубен|загубено|загубена сделка|изгубена|изгубен|изгубено|отказана|отказан|отказано|отхвърлена|' +
    'отхвърлен|отхвърлено|неуспешна|неуспешен|анулирана|анулиран|приключена неуспешно|неуспешно приключена',
);

/** Open, and no step of a funnel: they say that the deal is there, or that it rests. */
export const plainlyOpenWords: WordList = words(
  'open|opened|active|in progress|ongoing|pending|in work|working|live|new|new lead|new deal|lead|created|incoming|' +
    'incoming lead|on hold|hold|paused|postponed|stalled|nurture|nurturing|' +
    'новая|новый|новое|новый лид|открыта|открыто|открыт|активна|активная|в работе|в процессе|неразобранное|пауза|' +
    'на паузе|отложено|отложена|лид|' +
    'нова|нов|ново|нова сделка|отворена|отворен|отворено|активен|в ход|в процес|изчакване|на изчакване|отложен',
);

/** Steps of a funnel in their usual order; words in one line are equally far. */
export const stepWords: readonly WordList[] = [
  words('prospect|prospecting|prospects|suspect|target|потенциальный клиент|потенциален клиент'),
  words(
    'contact|contacted|contact made|first contact|first touch|attempted|attempting|attempted to contact|connected|reached|' +
      'первичный контакт|первый контакт|контакт установлен|контакт|първи контакт|осъществен контакт|' +
      'свързахме се',
  ),
  words('engaged|engaging|interested|responded|discovery|заинтересован|заинтересован клиент|проявен интерес'),
  words(
    'qualify|qualified|qualification|qualifying|qualified lead|qualified to buy|sql|mql|sal|needs analysis|' +
      'needs defined|id decision makers|decision maker bought in|perception analysis|value proposition|' +
      'квалификация|квалифицирован|квалифицирована|квалифицированный|целевой|выявление потребностей|' +
      'квалифициран|квалифицирана|квалифициране|анализ на нуждите',
  ),
  words(
    'meeting|meeting set|meeting scheduled|meeting arranged|meeting held|meeting booked|appointment|' +
      'appointment scheduled|appointment set|demo|demo scheduled|demo done|demo held|demo given|consultation|trial|pilot|' +
      'site visit|evaluation|встреча|встреча назначена|встреча проведена|демонстрация|консультация|' +
      'среща|насрочена среща|проведена среща|демо|консултация',
  ),
  words('presentation|presentation scheduled|presentation held|presented|solution|презентация|представяне'),
  words(
    'quote|quoted|quote sent|quotation|quotation sent|proposal|proposal made|proposal sent|proposal price quote|proposition|' +
      'offer|offer sent|offer made|кп|кп отправлено|отправлено кп|предложение|коммерческое предложение|' +
      'предложение отправлено|оферта|изпратена оферта|оферта изпратена|офериране',
  ),
  words(
    'proposal reviewed|quote reviewed|offer reviewed|review|proposal review|negotiation review|принимают решение|решение',
  ),
  words(
    'negotiation|negotiations|negotiating|negotiations started|in negotiation|objections|переговоры|согласование|' +
      'обсуждение условий|преговори|договаряне|уточняване',
  ),
  words(
    'contract|contract sent|contract out|contract agreed|contracting|verbal|verbal agreement|verbal commitment|commit|' +
      'договор|согласование договора|договор отправлен|изпратен договор|договор изпратен|подписване',
  ),
  words(
    'invoice|invoice sent|invoiced|awaiting payment|счет|счет выставлен|ожидание оплаты|фактура|издадена фактура',
  ),
];

/** Steps that count as "qualified", the surest line first: the word itself, then a quote for an own need. */
export const qualifiedWords: readonly WordList[] = [
  words(
    'qualified|qualify|qualification|qualified lead|qualified to buy|sql|sales qualified|sales qualified lead|' +
      'квалифицирован|квалифицирована|квалифицированный|квалификация|целевой|квалифициран|квалифицирана',
  ),
  words(
    'quote|quoted|quote sent|quote presented|quotation|quotation sent|кп|кп отправлено|отправлено кп|оферта|изпратена оферта|оферта изпратена',
  ),
  words(
    'proposal|proposal sent|proposal made|proposal presented|proposal price quote|proposition|offer|offer sent|offer made|' +
      'коммерческое предложение|предложение отправлено|предложение',
  ),
];
