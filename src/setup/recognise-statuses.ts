import { foldText } from './fold-text.ts';
import type { StatusSetup } from './setup.ts';
import { statusKey } from './status-key.ts';
import { lostWords, plainlyOpenWords, wonWords } from './status-words.ts';
import { stepRank } from './step-rank.ts';

/** A text of the status column and in how many rows it stands. */
export interface StatusCount {
  readonly text: string;
  readonly count: number;
}

/** What a text was taken for. `undecided`: nobody knows the word; it counts as open until the user says. */
export interface RecognisedStatus extends StatusSetup, StatusCount {
  readonly how: 'knownWord' | 'undecided';
}

/**
 * Won, lost or open for each text, in the order given. Spellings that fold alike are one text, shown as it is
 * spelt most often; blanks are left out.
 *
 * @example recogniseStatuses([{ text: 'Closed Won', count: 5 }])[0]?.outcome //=> 'won'
 */
export function recogniseStatuses(counts: readonly StatusCount[]): RecognisedStatus[] {
  return joinSpellings(counts).map(({ text, count }) => ({ text, count, ...outcomeOf(text) }));
}

/**
 * The outcome a text tells by itself.
 *
 * @example outcomeOf('On the moon') //=> { outcome: 'open', how: 'undecided' }
 */
export function outcomeOf(text: string): Pick<RecognisedStatus, 'outcome' | 'how'> {
  const key = statusKey(text);
  const known = (outcome: StatusSetup['outcome']) => ({ outcome, how: 'knownWord' }) as const;
  if (wonWords().includes(key)) return known('won');
  if (lostWords().includes(key)) return known('lost');
  if (plainlyOpenWords().includes(key) || stepRank(text) !== null) return known('open');
  const tokens = key.split(' ');
  const [won, lost] = [tokens.includes('won'), tokens.includes('lost')];
  if (won !== lost && !tokens.some((token) => negations.includes(token))) return known(won ? 'won' : 'lost');
  return { outcome: 'open', how: 'undecided' };
}

/** Texts that fold alike, together; the most frequent spelling stands for all, a tie goes to the first. */
function joinSpellings(counts: readonly StatusCount[]): StatusCount[] {
  const groups = new Map<string, StatusCount[]>();
  for (const { text, count } of counts) {
    const key = foldText(text);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push({ text: text.trim(), count });
    else groups.set(key, [{ text: text.trim(), count }]);
  }
  return [...groups.values()].map((group) => ({
    text: group.reduce((best, next) => (next.count > best.count ? next : best)).text,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}

const negations = ['not', 'never', 'no', 'if', 'almost', 'to'];
