import type { ChangeField } from './changes-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a log of changes: which deal moved where on which day. */
export const changeWords: Vocabulary<ChangeField> = {
  key: {
    holds: 'customer',
    names: words('deal|сделка|възможност'),
    words: words(
      'deal id|opportunity id|opportunity|record id|record|object id|deal number|deal no|lead id|lead|id|id сделки|номер сделки|№ сделки|лид|id лида|номер лида|заявка|номер заявки|id на сделка|номер на сделка|сделка №|id на лийд|лийд',
    ),
    hints: words('reference|ref|no|number|#|№|номер|name|deal name|название сделки|име на сделка'),
    not: words('date|amount|status|stage|owner|user'),
  },
  date: {
    holds: 'date',
    names: words('date|дата'),
    words: words(
      'changed on|changed at|change date|date changed|date of change|changed|moved on|moved at|date moved|moved|entered|entered on|entered at|date entered|timestamp|time|date time|when|created date|created at|created on|event date|stage date|last stage change date|дата изменения|дата перехода|дата смены этапа|дата смены статуса|изменено|когда|время|дата и время|дата события|дата на промяна|дата на промяната|промяна на|променено на|променена на|дата на преминаване|преминава на|кога|дата и час|влязла на',
    ),
    not: words('close|closed|expected|birth|previous|old|left|exited'),
  },
  to: {
    holds: 'status',
    names: words('new stage|новый этап|нов етап'),
    words: words(
      'to stage|stage to|to|to status|new status|new value|moved to|changed to|stage|stage name|status|entered stage|deal stage|current stage|новая стадия|новый статус|новое значение|на этап|в этап|перешла в|стал|стало|этап|стадия|статус|нов статус|нова фаза|нова стойност|към|към етап|в етап|етап|фаза',
    ),
    hints: words('value|значение|стойност|event|событие|събитие'),
    not: words('from|old|previous|before|date|time|days|duration|предыдущий|старый|предишен|стар'),
  },
};
