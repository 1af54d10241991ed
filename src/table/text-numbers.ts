import { blockRows } from './row-block.ts';
import { textHash } from './text-hash.ts';

/** Different texts, numbered from 0 in the order in which they first came. */
export interface TextNumbers {
  /** The number of a text, a new one where it has not come yet. */
  numberOf(text: string): number;
  /** The numbers of some texts, at most as many as a block has rows, into the places of `into` from `at` on. */
  numbersOf(texts: readonly string[], into: Int32Array, at: number): void;
  /** Number → text. */
  readonly texts: readonly string[];
}

/**
 * Numbers for texts, without an object a text: a table of hashes and numbers, the next free place taken, never more
 * than half full. A Map of a million texts that each come from a cell of their own takes twice as long.
 *
 * @example
 * textNumbers().numberOf('Fair') //=> 0
 */
export function textNumbers(): TextNumbers {
  const texts: string[] = [];
  /** Two places a text: its hash, then its number + 1; 0 is free. */
  let table = new Int32Array(128);
  let mask = table.length / 2 - 1;

  const grow = () => {
    const old = table;
    table = new Int32Array(old.length * 2);
    mask = table.length / 2 - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let place = (old[from] as number) & mask;
      while (table[place * 2 + 1] !== 0) place = (place + 1) & mask;
      table[place * 2] = old[from] as number;
      table[place * 2 + 1] = old[from + 1] as number;
    }
  };

  const numberWith = (hash: number, text: string): number => {
    let place = hash & mask;
    for (;;) {
      const found = table[place * 2 + 1] as number;
      if (found === 0) break;
      if (table[place * 2] === hash && texts[found - 1] === text) return found - 1;
      place = (place + 1) & mask;
    }
    texts.push(text);
    table[place * 2] = hash;
    table[place * 2 + 1] = texts.length;
    if (texts.length * 4 > table.length) grow();
    return texts.length - 1;
  };

  const hashes = new Int32Array(blockRows);
  const likely = new Int32Array(blockRows);

  return {
    texts,
    numberOf: (text) => numberWith(textHash(text), text),
    // Step by step for all: what a step needs lies anywhere in the memory, which answers many questions at once sooner
    // than each in its turn.
    numbersOf: (some, into, at) => {
      for (let index = 0; index < some.length; index++) hashes[index] = textHash(some[index] as string);
      for (let index = 0; index < some.length; index++) {
        const place = ((hashes[index] as number) & mask) * 2;
        const found = table[place] === hashes[index] ? (table[place + 1] as number) - 1 : -1;
        likely[index] = found >= 0 && texts[found]?.length === some[index]?.length ? found : -1;
      }
      for (let index = 0; index < some.length; index++) {
        const text = some[index] as string;
        const found = likely[index] as number;
        const isIt = found >= 0 && texts[found] === text;
        into[at + index] = isIt ? found : numberWith(hashes[index] as number, text);
      }
    },
  };
}
