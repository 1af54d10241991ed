import { foldText } from './fold-text.ts';
import type { StatusSetup } from './setup.ts';
import { isPerhapsWon, outcomeOf, type StatusMeaning } from './status-text.ts';

/** A text of the status column and in how many rows it stands. */
export interface StatusCount {
  readonly text: string;
  readonly count: number;
}

/** What a text was taken for. */
export interface RecognisedStatus extends StatusSetup, StatusCount, StatusMeaning {}

/**
 * What a set-up says of a text: a word that nobody knows waits for a person, unless a stage claims it.
 *
 * @example statusSetup({ text: 'On ice', count: 3, outcome: 'open', how: 'undecided' }).undecided //=> true
 */
export function statusSetup({ text, outcome, how }: RecognisedStatus, isClaimed = false): StatusSetup {
  return how === 'undecided' && !isClaimed ? { text, outcome, undecided: true } : { text, outcome };
}

/**
 * Won, lost or open for each text, in the order given. Spellings that fold alike are one text, shown as it is
 * spelt most often; blanks are left out.
 *
 * @example recogniseStatuses([{ text: 'Closed Won', count: 5 }])[0]?.outcome //=> 'won'
 */
export function recogniseStatuses(counts: readonly StatusCount[]): RecognisedStatus[] {
  const statuses = joinSpellings(counts).map(({ text, count }) => ({ text, count, ...outcomeOf(text) }));
  const won = statuses.some(({ text, outcome }) => outcome === 'won' && !isPerhapsWon(text));
  if (!won) return statuses;
  return statuses.map((status) =>
    isPerhapsWon(status.text) ? { ...status, outcome: 'open', how: 'undecided' } : status,
  );
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
