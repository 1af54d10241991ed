import { GoogleError } from './google-error.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes (also negative, as Java's are) as base64. */
export function encodeBase64(bytes: readonly number[]): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3).map((byte) => byte & 255);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += `${alphabet[bits >> 18]}${alphabet[(bits >> 12) & 63]}`;
    out +=
      b === undefined ? '==' : `${alphabet[(bits >> 6) & 63]}${c === undefined ? '=' : alphabet[bits & 63]}`;
  }
  return out;
}

/** The bytes of base64 text, signed as Java's are. */
export function decodeBase64(text: string): number[] {
  const digits = [...text.replace(/[\s=]/g, '')].map((digit) => alphabet.indexOf(digit));
  if (digits.includes(-1) || digits.length % 4 === 1) throw new GoogleError('Could not decode string.');
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const digit of digits) {
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(signed((held >> bits) & 255));
    }
  }
  return bytes;
}

/** 255 → -1: Apps Script's bytes are Java's. */
export function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
