import { type WordList, words } from './word-list.ts';

/** What texts of a status column say, as `statusKey` writes them. */
export const wonWords: WordList = words(
  'won|win|closed won|deal won|won deal|closedwon|success|successful|successfully closed|order won|' +
    'успешно реализовано|закрыто и реализовано|сделка успешна|успешно|успешная|успех|выиграна|выиграно|выигран|выиграли|' +
    'сделка выиграна|' +
    'спечелена|спечелен|спечелено|спечелени|спечелена сделка|печеливш|печеливша|печелившо|успешна|успешен|успешна сделка|' +
    'приключена успешно|успешно приключена|приключено успешно|успешно приключено',
);

/** Won, unless the same column has one of the words above: then they are steps on the way, to be asked about. */
export const perhapsWonWords: WordList = words(
  'sold|sale|signed|contract signed|purchased|paid|order received|order confirmed|' +
    'продано|продана|оплачено|оплачена|оплата получена|сделка заключена|договор подписан|договор заключен|' +
    'продадено|продадена|подписан|подписан договор|договорът е подписан|платено|платена',
);

export const lostWords: WordList = words(
  'lost|loss|closed lost|deal lost|lost deal|closedlost|closed not won|rejected|declined|cancelled|canceled|dead|' +
    'disqualified|unqualified|no sale|not interested|abandoned|lost to competitor|no decision|closed no decision|' +
    'refused|dropped|failed|unsuccessful|junk|junk lead|' +
    'закрыто и не реализовано|не реализовано|проиграна|проиграно|проигран|проигрыш|сделка проиграна|отказ|' +
    'сделка провалена|провалена|провалено|анализ причины провала|некачественный лид|нецелевой|нецелевой лид|потеряна|потеряно|отменена|отменено|отмена|отклонено|отклонена|неуспешно|' +
    'загубена|загубен|загубено|загубена сделка|изгубена|изгубен|изгубено|отказана|отказан|отказано|отхвърлена|' +
    'отхвърлен|отхвърлено|отпаднал|отпаднала|отпаднало|неуспешна|неуспешен|анулирана|анулиран|приключена неуспешно|неуспешно приключена',
);

/** Open, and no step of a funnel: they say that the deal is there, or that it rests. */
export const plainlyOpenWords: WordList = words(
  'open|opened|active|in progress|ongoing|pending|in work|working|live|new|new lead|new deal|lead|created|incoming|' +
    'incoming lead|on hold|hold|paused|postponed|stalled|nurture|nurturing|' +
    'новая|новый|новое|новый лид|открыта|открыто|открыт|активна|активная|в работе|в процессе|неразобранное|пауза|' +
    'на паузе|отложено|отложена|лид|новая сделка|новая заявка|новый клиент|не обработана|не обработан|взят в работу|' +
    'взята в работу|входящие|' +
    'нова|нов|ново|нова сделка|нов лид|ново запитване|нов клиент|отворена|отворен|отворено|активен|в ход|в процес|изчакване|на изчакване|отложен',
);

/** Steps of a funnel in their usual order; words in one line are equally far. */
export const stepWords: readonly WordList[] = [
  words(
    'prospect|prospecting|prospects|suspect|target|потенциальный клиент|потенциален клиент|потенциален|проучване',
  ),
  words(
    'decision maker reached|contact with the partner|contact on an occasion|выход на лпр|контакт с партнером|контакт по поводу|връзка с вземащия решения|контакт с партньор|контакт по повод|contact|contacted|contact made|first contact|first touch|attempted|attempting|attempted to contact|connected|reached|' +
      'первичный контакт|первый контакт|контакт установлен|контакт|първи контакт|осъществен контакт|' +
      'свързахме се|в контакт|свързан|проведен разговор',
  ),
  words('engaged|engaging|interested|responded|discovery|заинтересован|заинтересован клиент|проявен интерес'),
  words(
    'qualify|qualified|qualification|qualifying|qualified lead|qualified to buy|sql|mql|sal|needs analysis|' +
      'needs defined|id decision makers|decision maker bought in|perception analysis|value proposition|' +
      'квалификация|квалифицирован|квалифицирована|квалифицированный|квалифицированный лид|целевой|целевой лид|' +
      'выявление потребностей|сбор потребностей|квалифициран|квалифицирана|квалифицирано|квалифициране|квалифициран лид|' +
      'класификация на сделката|анализ на нуждите|анализ на нуждите на клиента',
  ),
  words(
    'meeting|meeting set|meeting scheduled|meeting arranged|meeting held|meeting booked|appointment|' +
      'appointment scheduled|appointment set|demo|demo scheduled|demo done|demo held|demo given|consultation|trial|pilot|' +
      'site visit|evaluation|встреча|встреча назначена|встреча проведена|демонстрация|консультация|замер|' +
      'среща|насрочена среща|проведена среща|демо|консултация',
  ),
  words(
    'presentation|presentation scheduled|presentation held|presented|solution|презентация|представяне|презентация проведена|проведена презентация|изпратена презентация',
  ),
  words(
    'предложение сделано|сделано предложение|направена оферта|quote|quoted|quote sent|quotation|quotation sent|proposal|proposal made|proposal sent|proposal price quote|proposition|' +
      'offer|offer sent|offer made|кп|кп отправлено|отправлено кп|предложение|коммерческое предложение|' +
      'предложение отправлено|отправка кп|отправка предложения|ткп отправлено|подготовка кп|оферта|ценова оферта|изготвяне на оферта|изпратена оферта|оферта изпратена|офериране',
  ),
  words(
    'кп рассмотрено|предложение рассмотрено|разгледана оферта|proposal reviewed|quote reviewed|offer reviewed|review|proposal review|принимают решение|принятие решения|решение|' +
      'кп согласовано|вземане на решение|преглед на офертата',
  ),
  words(
    'negotiation held|negotiations held|переговоры проведены|проведены переговоры|проведени преговори|negotiation|negotiations|negotiating|negotiations started|in negotiation|objections|переговоры|согласование|' +
      'обсуждение условий|преговори|в преговори|договаряне|уточняване',
  ),
  words(
    'договор согласован|договорът е съгласуван|съгласуван договор|contract|contract sent|contract out|contract agreed|contracting|verbal|verbal agreement|verbal commitment|commit|' +
      'договор|согласование договора|договор отправлен|подготовка договора|подготовка документов|изпратен договор|договор изпратен|подписване',
  ),
  words(
    'invoice issued|invoice raised|выставлен счет на оплату|invoice|invoice sent|invoiced|awaiting payment|счет|счет выставлен|выставлен счет|счет на предоплату|финальный счет|ожидание оплаты|ожидаем оплату|предоплата|фактура|издадена фактура',
  ),
];

/** Steps that count as "qualified", the surest line first: the word itself, then a quote for an own need. */
export const qualifiedWords: readonly WordList[] = [
  words(
    'qualified|qualify|qualification|qualified lead|qualified to buy|sql|sales qualified|sales qualified lead|' +
      'квалифицирован|квалифицирована|квалифицированный|квалифицированный лид|квалификация|целевой|целевой лид|' +
      'квалифициран|квалифицирана|квалифицирано|квалифициране|квалифициран лид',
  ),
  words(
    'quote|quoted|quote sent|quote presented|quotation|quotation sent|кп|кп отправлено|отправлено кп|отправка кп|ткп отправлено|' +
      'оферта|изпратена оферта|оферта изпратена',
  ),
  words(
    'proposal|proposal sent|proposal made|proposal presented|proposal price quote|proposition|offer|offer sent|offer made|' +
      'коммерческое предложение|предложение отправлено|предложение',
  ),
];
