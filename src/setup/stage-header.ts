import { headerKey } from './header-key.ts';
import { outcomeOf, stepRank } from './status-text.ts';

/**
 * The stage that a date column tells of, as a person would call it, or null where the header is no known step.
 *
 * @example dateStageName('proposal_sent_date') //=> 'Proposal sent'
 */
export function dateStageName(header: string): string | null {
  const name = bareName(header);
  return [name, nominative(name)].find((known) => stepRank(known) !== null) ?? null;
}

/**
 * The header without what only says that it is a date; first letter large.
 *
 * @example bareName('Date entered "Demo (Sales Pipeline)"') //=> 'Demo'
 */
export function bareName(header: string): string {
  const plain = header
    .replace(/_/g, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = plain.replace(dateBefore, '').replace(dateBehind, '').trim();
  const kept = name === '' ? plain : name;
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}

/**
 * Whether a date header tells of bookkeeping, of money or of an end, and so of no step of the funnel.
 *
 * @example isBookkeeping('Last modified') //=> true
 */
export function isBookkeeping(header: string): boolean {
  const key = headerKey(header);
  if (outcomeOf(bareName(header)).outcome !== 'open') return true;
  return key.split(' ').some((token) => noStep.includes(token));
}

/** "Дата встречи" is about a "Встреча"; a guess at the ending, good only where it gives a known step. */
function nominative(name: string): string {
  return name
    .replace(/ии(?=$|\s)/, 'ия')
    .replace(/чи(?=$|\s)/, 'ча')
    .replace(/ки(?=$|\s)/, 'ка')
    .replace(/ения(?=$|\s)/, 'ение')
    .replace(/оров(?=$|\s)/, 'оры')
    .replace(/(ор|ет|акт)а(?=$|\s)/, '$1');
}

const dateBefore =
  /^((deal|opportunity|сделка) [-–] )?(date (entered|of|the)? ?|entered |дата на |дата и время |дата |data )+/i;
const dateBehind = /([\s-]+(on|at|date|time|timestamp|дата|на))+$/i;

const noStep = (
  'last|latest|next|previous|updated|update|modified|changed|change|activity|reply|replied|synced|imported|exited|exit|' +
  'birthday|birth|renewal|expiry|expires|expiration|due|paid|payment|delivery|delivered|shipped|lost|won|end|ends|' +
  'deadline|reminder|expected|estimated|planned|forecast|projected|closed|close|closing|created|' +
  'последний|последняя|последнее|следующий|следующая|обновлено|обновления|изменено|изменения|редактирования|редактировано|рождения|оплаты|оплата|' +
  'последна|последно|последен|следваща|следващо|обновено|променено|променен|промяна|модифицирано|плащане|доставка|край|срок|падеж'
).split('|');
