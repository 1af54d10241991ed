import { headerKey } from './header-key.ts';
import { headerWords } from './header-words.ts';
import type { DealField } from './setup.ts';

/** How sure a header alone is, and whether it is the field's own name. */
export interface HeaderScore {
  readonly how: 'sameName' | 'knownWord';
  readonly score: number;
}

/**
 * How well a header names a field: 1 its own name, above 0.9 a known word, 0.65 a known word among others,
 * null not at all.
 *
 * @example headerScore('Close date', 'closed')?.how //=> 'knownWord'
 */
export function headerScore(header: string, field: DealField): HeaderScore | null {
  let best: HeaderScore | null = null;
  for (const { key, trust } of readings(header)) {
    const found = wholeScore(key, field);
    if (found && found.score * trust > (best?.score ?? 0))
      best = { how: found.how, score: found.score * trust };
  }
  return best ?? partScore(headerKey(header), field);
}

function wholeScore(key: string, field: DealField): HeaderScore | null {
  const { names, words } = headerWords[field];
  if (names.includes(key)) return { how: 'sameName', score: 1 };
  const rank = words.indexOf(key);
  return rank < 0 ? null : { how: 'knownWord', score: 0.95 - rank * 0.0005 };
}

/** A known word inside a longer header is a hint only; one letter more and it may be something else. */
function partScore(key: string, field: DealField): HeaderScore | null {
  const { names, words, not } = headerWords[field];
  const padded = ` ${key} `;
  if (not.some((word) => padded.includes(` ${word} `))) return null;
  const known = [...names, ...words].some((word) => word.length >= 4 && padded.includes(` ${word} `));
  return known ? { how: 'knownWord', score: 0.65 } : null;
}

/** The header as it is; without what stands in brackets or is a currency; without "deal" at either end. */
function readings(header: string): { key: string; trust: number }[] {
  const whole = headerKey(header);
  const bare = headerKey(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(currency, '');
  const alone = bare.replace(dealBefore, '').replace(dealBehind, '');
  return [
    { key: whole, trust: 1 },
    { key: bare, trust: 0.98 },
    { key: alone, trust: 0.97 },
  ].filter(({ key }) => key !== '');
}

const currency = / (eur|euro|usd|gbp|chf|rub|bgn|руб|рублей|р|лв|лева|евро|евра)$/;
const dealBefore = /^((deal|opportunity|lead|сделка|лид) )+/;
const dealBehind = / (сделки|лида|на сделка|на сделката)$/;
