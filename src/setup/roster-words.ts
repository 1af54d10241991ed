import { dealWords } from './deal-words.ts';
import type { RosterField } from './roster-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of the roster: who sells, from when to when. */
export const rosterWords: Vocabulary<RosterField> = {
  rep: {
    ...dealWords.rep,
    hints: words(
      'name|employee|full name|user|member|имя|фио|сотрудник|имя сотрудника|име|служител|име на служител',
    ),
  },
  start: {
    holds: 'month',
    names: words('start|начало'),
    words: words(
      'start date|hire date|hired|hired on|joined|date joined|employed from|from|дата приёма|дата приема|принят|дата начала работы|работает с|дата выхода|дата на постъпване|назначен|назначена на|постъпил|от|начална дата',
    ),
    not: words('end|deal|birth'),
  },
  end: {
    holds: 'month',
    names: words('end|конец|край'),
    words: words(
      'end date|left|left on|termination date|leaving date|until|to|resigned|дата увольнения|уволен|работает по|дата ухода|дата на напускане|напуснал|до|крайна дата',
    ),
    not: words('start|next'),
  },
  team: {
    holds: 'name',
    names: words('team|команда|екип'),
    words: words(
      'department|group|region|office|unit|отдел|группа|подразделение|филиал|регион|отдел|група|офис',
    ),
    not: words('id|lead|size'),
  },
};
