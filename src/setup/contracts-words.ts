import type { ContractField } from './contracts-fields.ts';
import { dealWords } from './deal-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { words } from './word-list.ts';

/** The words for each field of a table of contracts. */
export const contractWords: Vocabulary<ContractField> = {
  customer: dealWords.customer,
  start: {
    holds: 'month',
    names: words('start|начало'),
    words: words(
      'contract start|start date|contract date|signed|signed on|valid from|effective date|from|дата начала|дата договора|начало договора|подписан|действует с|дата на договора|начална дата|начало на договора|подписан на|в сила от|от',
    ),
    not: words('end|last'),
  },
  end: {
    holds: 'month',
    names: words('end|конец|край'),
    words: words(
      'contract end|end date|expiry date|expires|expires on|valid to|valid until|until|renewal date|дата окончания|окончание договора|срок действия|действует до|по|крайна дата|край на договора|изтича|валиден до|до',
    ),
    not: words('start'),
  },
};
