import { dealWords } from './deal-words.ts';
import type { TargetField } from './targets-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of targets. */
export const targetWords: Vocabulary<TargetField> = {
  start: {
    holds: 'month',
    names: words('start|month|начало|месяц|месец'),
    words: words(
      'start date|period|period start|date|from|valid from|date from|дата начала|начало периода|период|дата|с|начална дата|начало на периода|от|за месец|за период|за периода|quarter|half|квартал|полугодие|тримесечие',
    ),
    not: words('last|next|created|closed'),
  },
  end: {
    holds: 'month',
    names: words('end|конец|край'),
    words: words(
      'end date|period end|to|until|valid to|date to|last day|дата окончания|конец периода|окончание|по|крайна дата|край на периода|до',
    ),
    not: words('next'),
  },
  rep: dealWords.rep,
  channel: dealWords.channel,
  target: {
    holds: 'number',
    names: words('target|план|цель|цел'),
    words: words(
      'quota|goal|sales target|sales quota|sales goal|target amount|revenue target|monthly target|plan|sales plan|квота|таргет|план продаж|цель продаж|план по продажам|плановая сумма|план на месяц|план за продажби|план продажби|цел за продажби|целева сума|месечна цел',
    ),
    hints: words('amount|sum|сумма|сума'),
    not: words('date|attainment|actual|of'),
  },
  measure: {
    holds: 'name',
    names: words('measure|показатель|показател'),
    words: words('metric|kpi|target type|unit|метрика|единица|вид цели|вид плана|мярка|вид цел'),
    not: words('id'),
  },
};
