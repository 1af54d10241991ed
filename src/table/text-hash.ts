/**
 * A whole number of 32 bits that is mostly another one for another text: FNV-1a over the code units, its bits stirred
 * once more so that the low ones spread.
 *
 * @example
 * textHash('D1') === textHash('D2') //=> false
 */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 0;
}
