import { dealWords } from './deal-words.ts';
import type { TallyField } from './tally-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for a tally sheet: a row a day with how many leads came in, reached each step, were won and lost. */
export const tallyWords: Vocabulary<TallyField> = {
  created: {
    holds: 'month',
    names: words('date|дата'),
    words: words(
      'day|month|week|period|week of|week start|report date|day of month|день|месяц|неделя|период|отчетная дата|ден|месец|седмица|период от',
    ),
    not: words('due|last|next|updated|close|closed'),
  },
  rep: dealWords.rep,
  channel: dealWords.channel,
  source: dealWords.source,
  amount: {
    holds: 'number',
    names: words('revenue|выручка|приходи'),
    words: words(
      'sales amount|won amount|amount won|booked|booked sales|sold for|turnover|amount|income|сумма продаж|сумма сделок|оборот|сумма|продажи сумма|сумма выигранных|приход|сума на продажбите|продажби сума|сума|стойност на продажбите|оборот продажби',
    ),
    not: words('target|plan|cost|spend|план|расход|разход'),
  },
  currency: dealWords.currency,
  rate: dealWords.rate,
  lead: {
    holds: 'number',
    names: words('leads|лиды|лийдове'),
    words: words(
      'new leads|lead|leads in|leads received|leads created|leads generated|incoming leads|inquiries|enquiries|requests|new inquiries|prospects|contacts made|visitors|новые лиды|лид|лидов|получено лидов|заявки|новые заявки|заявок|обращения|входящие|запросы|поток заявок|нови лийдове|лийд|лидове|запитвания|нови запитвания|получени запитвания|заявки получени',
    ),
    not: words('qualified|target|plan|lost|cost|per|план|квалифицированные|целевые|цел'),
  },
  qualified: {
    holds: 'number',
    names: words('qualified leads|квалифицированные лиды|квалифицирани лийдове'),
    words: words(
      'qualified|sql|sqls|mql|mqls|sales qualified leads|leads qualified|целевые лиды|целевые|квалифицированные|квал лиды|квалифицировано|целевых лидов|квалифицирани|квалифициран|качествени лийдове|quotes|quotes sent|quotations|proposals|proposals sent|offers|offers sent|кп|кп отправлено|отправлено кп|предложения|коммерческие предложения|предложений отправлено|оферти|изпратени оферти|оферти изпратени',
    ),
    not: words('cost|per|target|plan|план'),
  },
  won: {
    holds: 'number',
    names: words('won|продажи|продажби'),
    words: words(
      'deals won|won deals|closed won|wins|sales|sold|orders|closed|deals closed|deals|new customers|customers|clients won|purchases|сделки|выиграно|выиграно сделок|продано|продаж|успешные сделки|заключено сделок|закрыто сделок|оплаты|оплачено|заказы|новые клиенты|покупки|спечелени|спечелени сделки|сделки спечелени|продадени|приключени сделки|поръчки|нови клиенти|покупки брой',
    ),
    not: words(
      'amount|lost|cost|per|target|plan|rate|%|share|revenue|value|average|сумма|план|доля|процент|выручка|средний|сума|дял|приходи|стойност|средна',
    ),
  },
  lost: {
    holds: 'number',
    names: words('lost|отказы|загубени'),
    words: words(
      'deals lost|lost deals|closed lost|losses|rejected|refusals|declined|проиграно|проиграно сделок|отказов|отказ|потеряно|проигранные сделки|загубени сделки|откази|изгубени|отказани|отказали',
    ),
    not: words(
      'amount|cost|reason|rate|%|share|revenue|value|average|причина|сумма|доля|процент|выручка|средний|сума|дял|приходи|стойност|средна',
    ),
  },
  step: {
    holds: 'number',
    names: words('meetings|встречи|срещи'),
    words: words(
      'calls|contacts|contacted|first contacts|meetings set|meetings held|meetings booked|appointments|demos|demos held|demos booked|presentations|consultations|trials|negotiations|negotiations held|contracts|contracts sent|contracts signed|contracts agreed|invoices|invoices sent|invoices issued|звонки|контакты|касания|первые касания|встречи назначены|встречи проведены|назначено встреч|проведено встреч|демонстрации|презентации|консультации|переговоры|договоры|договоров|договоры согласованы|счета|счета выставлены|выставлено счетов|обаждания|контакти|първи контакти|насрочени срещи|проведени срещи|демонстрации брой|презентации брой|консултации|преговори|договори|подписани договори|фактури|издадени фактури',
    ),
    not: words('target|plan|cost|per|план'),
  },
};
