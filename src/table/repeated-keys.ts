import { textHash } from './text-hash.ts';

/**
 * The keys that stand in more than one of the rows that take part; '' is no key. One look-up a row in a table of
 * row numbers, found by a hash of the text with the next free place taken: a Set of a million texts takes
 * several times as long and leaves garbage behind.
 *
 * @example
 * repeatedKeys(['D1', 'D2', 'D1'], Uint8Array.of(1, 1, 1)) //=> Set { 'D1' }
 */
export function repeatedKeys(keys: readonly string[], takesPart: Uint8Array): Set<string> {
  const repeated = new Set<string>();
  const places = 1 << Math.max(4, 33 - Math.clz32(keys.length));
  const hashes = new Int32Array(places);
  /** Row + 1; 0 is a free place. */
  const rows = new Int32Array(places);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as string;
    if (!takesPart[row] || key === '') continue;
    const hash = textHash(key);
    let place = hash & (places - 1);
    for (;;) {
      const other = rows[place] as number;
      if (other === 0) {
        rows[place] = row + 1;
        hashes[place] = hash;
        break;
      }
      if (hashes[place] === hash && keys[other - 1] === key) {
        repeated.add(key);
        break;
      }
      place = (place + 1) & (places - 1);
    }
  }
  return repeated;
}
