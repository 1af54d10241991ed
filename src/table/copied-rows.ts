/**
 * Which rows stand in a sheet that copies the sheets before it, 1 for each: nine of ten of its rows, three at least,
 * stand alike in those. Keys tell it better where there are any.
 *
 * @param count how many rows @param textOf all that was read of a row, as a text
 * @param starts the place of the first row of each sheet
 * @example
 * copiedRows(6, (row) => 'abcabc'[row] ?? '', [0, 3]) //=> Uint8Array [0, 0, 0, 1, 1, 1]
 */
export function copiedRows(
  count: number,
  textOf: (row: number) => string,
  starts: readonly number[],
): Uint8Array {
  const copied = new Uint8Array(starts.length > 1 ? count : 0);
  if (copied.length === 0) return copied;
  const known = new Set<string>();
  starts.forEach((start, part) => {
    const end = starts[part + 1] ?? count;
    const texts: string[] = [];
    for (let row = start; row < end; row++) texts.push(textOf(row));
    const alike = texts.reduce((sum, text) => sum + (known.has(text) ? 1 : 0), 0);
    const isCopy = texts.length >= fewest && alike >= texts.length * 0.9;
    texts.forEach((text, index) => {
      if (isCopy && known.has(text)) copied[start + index] = 1;
    });
    for (const text of texts) known.add(text);
  });
  return copied;
}

/** Fewer rows may be alike by chance. */
const fewest = 3;
