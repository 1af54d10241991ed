import { dealWords } from './deal-words.ts';
import type { LeadField } from './leads-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of leads; an e-mail or a phone may be the key. */
export const leadWords: Vocabulary<LeadField> = {
  id: {
    holds: 'key',
    names: words('lead id|id лида|id на лийд'),
    words: words(
      'id|lead|lead number|lead no|lead key|record id|number|no|#|inquiry id|enquiry id|request id|id заявки|лид|номер лида|номер заявки|№ лида|№ заявки|№|номер|ид|ид лида|id на запитване|номер на запитване|номер на лийд|лийд|№ на запитване',
    ),
    hints: words('email|e mail|phone|telephone|телефон|почта|имейл|эл почта'),
    not: words('account|company|customer|owner|user|deal|сделки|сделка'),
  },
  created: {
    ...dealWords.created,
    words: words(
      `${dealWords.created.words().join('|')}|date|lead created|lead created date|inquiry received|дата|дата лида|дата обращения лида|дата на лийд|дата на лийда`,
    ),
  },
  customer: dealWords.customer,
  rep: dealWords.rep,
  channel: dealWords.channel,
  source: dealWords.source,
};
