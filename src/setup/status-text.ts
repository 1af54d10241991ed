import { headerKey } from './header-key.ts';
import type { StatusSetup } from './setup.ts';
import { lostWords, perhapsWonWords, plainlyOpenWords, stepWords, wonWords } from './status-words.ts';

/** What a text tells by itself. `undecided`: nobody knows the word; it counts as open until the user says. */
export interface StatusMeaning {
  readonly outcome: StatusSetup['outcome'];
  readonly how: 'knownWord' | 'undecided';
}

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

/**
 * How far along the usual funnel a step is, or null for an unknown word. Of words with a stroke between them the
 * first known one counts.
 *
 * @example stepRank('Engaging') < stepRank('Negotiation/Review') //=> true
 */
export function stepRank(text: string): number | null {
  if (text.length > longestStatus) return null;
  const whole = known().get(statusKey(text));
  if (whole) return whole.rank;
  const parts = text.includes('/') ? text.split('/').map((part) => known().get(statusKey(part))) : [];
  if (parts.some((part) => part !== undefined && part.outcome !== 'open')) return null;
  return parts.find((part) => part !== undefined && part.rank !== null)?.rank ?? null;
}

/**
 * The outcome a text tells by itself.
 *
 * @example outcomeOf('On the moon') //=> { outcome: 'open', how: 'undecided' }
 */
export function outcomeOf(text: string): StatusMeaning {
  if (text.length > longestStatus) return undecided;
  const key = statusKey(text);
  const found = known().get(key);
  if (found) return { outcome: found.outcome, how: 'knownWord' };
  if (stepRank(text) !== null) return { outcome: 'open', how: 'knownWord' };
  const tokens = key.split(' ');
  const [won, lost] = [wonToken, lostToken].map((token) => tokens.some((word) => token.test(word)));
  if (won === lost || tokens.some((word) => denial.test(word))) return undecided;
  return { outcome: won ? 'won' : 'lost', how: 'knownWord' };
}

/**
 * Whether a text means won only where the list has no plainer word for it: "Contract signed" beside "Won" is a step.
 *
 * @example isPerhapsWon('Signed') //=> true
 */
export function isPerhapsWon(text: string): boolean {
  return known().get(statusKey(text))?.perhaps === true;
}

interface Known {
  readonly outcome: StatusSetup['outcome'];
  readonly rank: number | null;
  readonly perhaps: boolean;
}

let words: Map<string, Known> | null = null;

/** Every word with what it says; made when first needed. */
function known(): Map<string, Known> {
  if (words) return words;
  const all = new Map<string, Known>();
  const add = (list: readonly string[], outcome: Known['outcome'], rank: Known['rank'], perhaps = false) => {
    for (const word of list) all.set(word, { outcome, rank, perhaps });
  };
  stepWords.forEach((list, rank) => {
    add(list(), 'open', rank);
  });
  add(plainlyOpenWords(), 'open', null);
  add(perhapsWonWords(), 'won', null, true);
  add(lostWords(), 'lost', null);
  add(wonWords(), 'won', null);
  words = all;
  return all;
}

const undecided: StatusMeaning = { outcome: 'open', how: 'undecided' };

/** Longer texts are sentences, not statuses. */
const longestStatus = 100;

const numbering = /^(\d{1,3})\s*[-.):/–—\s]\s*(?=\p{L})/u;
const wonToken = /^(won$|выигран|спечелен)/;
const lostToken = /^(lost$|проигран|загубен|изгубен)/;
const denial = /^(not|never|no|if|almost|to|or|не|нет|ни|или|если|почти|ако)$/;
