import { headerKey } from './header-key.ts';
import { headerWords } from './header-words.ts';
import { type DealField, dealFields } from './setup.ts';

/** How sure a header alone is, and whether it is the field's own name. */
export interface HeaderScore {
  readonly how: 'sameName' | 'knownWord';
  readonly score: number;
}

/**
 * How well a header names each field: 1 its own name, above 0.9 a known word, 0.65 a known word among others;
 * fields it does not name are left out.
 *
 * @example headerScores('Close date').closed?.how //=> 'knownWord'
 */
export function headerScores(header: string): Partial<Record<DealField, HeaderScore>> {
  const scores: Partial<Record<DealField, HeaderScore>> = {};
  if (header === '' || header.length > longestHeader) return scores;
  const known = knownWords();
  const whole = headerKey(header);
  for (const { key, trust } of readings(header, whole)) {
    const found = known.get(key);
    if (!found || (scores[found.field]?.score ?? 0) >= found.score * trust) continue;
    scores[found.field] = { how: found.how, score: found.score * trust };
  }
  return Object.keys(scores).length > 0 ? scores : partScores(whole);
}

/** A known word inside a longer header is a hint only: the words around it may make it something else. */
function partScores(key: string): Partial<Record<DealField, HeaderScore>> {
  const scores: Partial<Record<DealField, HeaderScore>> = {};
  const tokens = key.split(' ');
  const known = knownWords();
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + longestWord); to += 1) {
      const word = tokens.slice(from, to).join(' ');
      const field = word.length < 4 ? undefined : known.get(word)?.field;
      if (field && !headerWords[field].not().some((token) => ` ${key} `.includes(` ${token} `))) {
        scores[field] = { how: 'knownWord', score: 0.65 };
      }
    }
  }
  return scores;
}

let words: Map<string, HeaderScore & { field: DealField }> | null = null;

/** Every word with its field; made when first needed, for most runs of the bundle need none. */
function knownWords(): NonNullable<typeof words> {
  if (words) return words;
  words = new Map();
  for (const field of dealFields) {
    const { names, words: others } = headerWords[field];
    for (const name of names()) words.set(name, { field, how: 'sameName', score: 1 });
    for (const [rank, word] of others().entries()) {
      words.set(word, { field, how: 'knownWord', score: 0.95 - rank * 0.0005 });
    }
  }
  return words;
}

/** The most tokens a known word has. */
const longestWord = 6;

interface Reading {
  readonly key: string;
  readonly trust: number;
}

/** The header as it is; without what stands in brackets or is a currency; without "deal" at either end. */
function readings(header: string, whole: string): Reading[] {
  const open = /[([]/.test(header) ? headerKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) : whole;
  const bare = open.replace(currency, '');
  const alone = bare.replace(dealBefore, '').replace(dealBehind, '');
  return [
    { key: whole, trust: 1 },
    { key: bare, trust: 0.98 },
    { key: alone, trust: 0.97 },
  ].filter(({ key }, index, all) => key !== '' && key !== all[index - 1]?.key);
}

/** Longer cells are sentences, not headers. */
const longestHeader = 120;

const currency = / (eur|euro|usd|gbp|chf|rub|bgn|руб|рублей|р|лв|лева|евро|евра)$/;
const dealBefore = /^((deal|opportunity|lead|сделка|лид) )+/;
const dealBehind = / (сделки|лида|на сделка|на сделката)$/;
