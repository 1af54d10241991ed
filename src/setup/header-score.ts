import { headerKey } from './header-key.ts';
import { fieldsOf, type Vocabulary } from './vocabulary.ts';

/** How sure a header alone is, and whether it is the field's own name. */
interface HeaderScore {
  readonly how: 'sameName' | 'knownWord';
  readonly score: number;
}

type Scores<Field extends string> = Partial<Record<Field, HeaderScore>>;

/**
 * How well a header names each field: 1 its own name, above 0.9 a known word, 0.7 a hint, 0.65 a known word among
 * others; fields it does not name are left out.
 *
 * @example headerScores('Close date', dealWords).closed?.how //=> 'knownWord'
 */
export function headerScores<Field extends string>(
  header: string,
  vocabulary: Vocabulary<Field>,
): Scores<Field> {
  return wholeScores(header, vocabulary) ?? partScores(header, vocabulary);
}

/** Whether the header, whole, is a word for a field; quicker than its scores. */
export function isKnownHeader<Field extends string>(header: string, vocabulary: Vocabulary<Field>): boolean {
  return wholeScores(header, vocabulary) !== null;
}

function wholeScores<Field extends string>(
  header: string,
  vocabulary: Vocabulary<Field>,
): Scores<Field> | null {
  if (header === '' || header.length > longestHeader) return null;
  const { words, seen } = lookup(vocabulary);
  const before = seen.get(header);
  if (before !== undefined) return before;
  const scores: Scores<Field> = {};
  let found = false;
  for (const { key, trust } of readings(header)) {
    const known = words.get(key);
    if (!known || (scores[known.field]?.score ?? 0) >= known.score * trust) continue;
    scores[known.field] = { how: known.how, score: known.score * trust };
    found = true;
  }
  const result = found ? scores : null;
  if (seen.size < mostSeen) seen.set(header, result);
  return result;
}

/** A known word inside a longer header is a hint only: the words around it may make it something else. */
function partScores<Field extends string>(header: string, vocabulary: Vocabulary<Field>): Scores<Field> {
  const scores: Scores<Field> = {};
  if (header.length > longestHeader) return scores;
  const key = headerKey(header);
  const tokens = key.split(' ');
  const known = lookup(vocabulary).words;
  for (let from = 0; from < tokens.length; from += 1) {
    let word = '';
    for (let to = from; to < Math.min(tokens.length, from + longestWord); to += 1) {
      word = to === from ? (tokens[to] ?? '') : `${word} ${tokens[to]}`;
      const field = word.length < 4 ? undefined : known.get(word)?.field;
      if (field && !vocabulary[field].not().some((token) => ` ${key} `.includes(` ${token} `))) {
        scores[field] = { how: 'knownWord', score: 0.65 };
      }
    }
  }
  return scores;
}

interface Lookup<Field extends string> {
  /** Every word with its field. */
  readonly words: Map<string, HeaderScore & { field: Field }>;
  /** Headers asked about before: a head is looked at several times. */
  readonly seen: Map<string, Scores<Field> | null>;
}

const lookups = new WeakMap<object, Lookup<string>>();

/** Made when first needed, for most runs of the bundle need none. */
function lookup<Field extends string>(vocabulary: Vocabulary<Field>): Lookup<Field> {
  const made = lookups.get(vocabulary) as Lookup<Field> | undefined;
  if (made) return made;
  const all: Lookup<Field>['words'] = new Map();
  for (const field of fieldsOf(vocabulary)) {
    const { names, words, hints } = vocabulary[field];
    for (const name of names()) all.set(name, { field, how: 'sameName', score: 1 });
    for (const [rank, word] of words().entries()) {
      all.set(word, { field, how: 'knownWord', score: 0.95 - rank * 0.0005 });
    }
    for (const [rank, word] of hints?.().entries() ?? []) {
      all.set(word, { field, how: 'knownWord', score: 0.7 - rank * 0.0005 });
    }
  }
  const fresh: Lookup<Field> = { words: all, seen: new Map() };
  lookups.set(vocabulary, fresh);
  return fresh;
}

interface Reading {
  readonly key: string;
  readonly trust: number;
}

/** The header as it is; without what stands in brackets or is a currency; without "deal" at either end and the "on" of a day. */
function readings(header: string): Reading[] {
  const whole = headerKey(header);
  const open = /[([]/.test(header) ? headerKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')) : whole;
  const bare = open.replace(currency, '');
  const alone = bare.replace(dealBefore, '').replace(dealBehind, '').replace(dayBehind, '');
  return [
    { key: whole, trust: 1 },
    { key: bare, trust: 0.98 },
    { key: alone, trust: 0.97 },
  ].filter(({ key }, index, all) => key !== '' && key !== all[index - 1]?.key);
}

/** Longer cells are sentences, not headers. */
const longestHeader = 80;

/** How many headers are kept. */
const mostSeen = 2000;

/** The most tokens a known word has. */
const longestWord = 6;

const currency = / (eur|euro|usd|gbp|chf|rub|bgn|руб|рублей|р|лв|лева|евро|евра)$/;
const dealBefore = /^((deal|opportunity|lead|сделка|лид|възможност) )+/;
const dayBehind = / (на|в)$/;
const dealBehind = / (сделки|лида|на сделка|на сделката|на възможността)$/;
