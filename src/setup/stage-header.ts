import { headerKey } from './header-key.ts';
import { outcomeOf } from './recognise-statuses.ts';
import { stepRank } from './step-rank.ts';

/**
 * The stage that a date column tells of, as a person would call it, or null where the header is no known step.
 *
 * @example dateStageName('proposal_sent_date') //=> 'Proposal sent'
 */
export function dateStageName(header: string): string | null {
  const name = bareName(header);
  return stepRank(name) === null ? null : name;
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

const dateBefore = /^((deal|opportunity) [-–] )?(date (entered|of|the)? ?|entered |дата |data |дата на )+/i;
const dateBehind = /([\s-]+(on|at|date|time|timestamp|дата|на))+$/i;

const noStep = (
  'last|latest|next|previous|updated|update|modified|changed|change|activity|reply|replied|synced|imported|exited|exit|' +
  'birthday|birth|renewal|expiry|expires|expiration|due|paid|payment|delivery|delivered|shipped|lost|won|end|ends|' +
  'deadline|reminder|expected|estimated|planned|forecast|projected|closed|close|closing|created|' +
  'последний|последняя|последнее|следующий|следующая|обновлено|обновления|изменено|изменения|рождения|оплаты|оплата|' +
  'последна|последно|последен|следваща|следващо|обновено|променено|промяна|плащане|доставка|край|срок|падеж'
).split('|');
