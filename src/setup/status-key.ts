import { headerKey } from './header-key.ts';

/**
 * A status reduced to its words: without its number in the list and without what stands in brackets.
 *
 * @example statusKey('7. Closed-Won (Sales Pipeline)') //=> 'closed won'
 */
export function statusKey(text: string): string {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').trim();
  return headerKey((bare === '' ? text : bare).replace(numbering, ''));
}

/**
 * The number a status begins with, or null.
 *
 * @example statusNumber('3 - Proposal') //=> 3
 */
export function statusNumber(text: string): number | null {
  const [, digits] = numbering.exec(text.trim()) ?? [];
  return digits === undefined ? null : Number(digits);
}

const numbering = /^(\d{1,3})\s*[-.):/–—\s]\s*(?=\p{L})/u;
