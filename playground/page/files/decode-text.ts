/** How the bytes of a text file become characters. */
export const encodings = ['utf-8', 'windows-1251', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** Reads bytes in an encoding; a byte order mark is no part of the text. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Tells the encoding of a text: by its byte order mark; UTF-8 where the bytes are valid UTF-8, which other texts with
 * letters beyond ASCII practically never are; else Windows-1251 where such letters stand side by side as in Cyrillic
 * words, and Windows-1252 where they stand alone among Latin ones.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  let beside = 0;
  let alone = 0;
  const sample = bytes.subarray(0, 200_000);
  for (let i = 0; i < sample.length; i++) {
    if (!isHighLetter(sample[i])) continue;
    const hasNeighbour = isHighLetter(sample[i - 1]) || isHighLetter(sample[i + 1]);
    if (hasNeighbour) beside += 1;
    else if (isLatin(sample[i - 1]) || isLatin(sample[i + 1])) alone += 1;
  }
  return beside >= alone ? 'windows-1251' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** All letters of Russian and Bulgarian in Windows-1251, ё and Ё included. */
function isHighLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
}

function isLatin(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
