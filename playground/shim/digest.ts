import { signed } from './base64.ts';
import { NotEmulated } from './google-error.ts';

/** The digest of bytes, as signed bytes: MD5, SHA_1 and SHA_256. */
export function digest(algorithm: string, bytes: readonly number[]): number[] {
  if (algorithm === 'MD5') return toBytes(md5(pad(bytes, true)), true);
  if (algorithm === 'SHA_1') return toBytes(sha1(pad(bytes, false)), false);
  if (algorithm === 'SHA_256') return toBytes(sha256(pad(bytes, false)), false);
  throw new NotEmulated(`Utilities.computeDigest with ${algorithm}`);
}

/** The message with its end mark and length, as 32-bit words. */
function pad(bytes: readonly number[], little: boolean): Int32Array {
  const words = new Int32Array(((bytes.length + 8) >> 6) * 16 + 16);
  const put = (index: number, byte: number) => {
    const shift = little ? (index % 4) * 8 : 24 - (index % 4) * 8;
    words[index >> 2] = (words[index >> 2] ?? 0) | ((byte & 255) << shift);
  };
  bytes.forEach((byte, index) => {
    put(index, byte);
  });
  put(bytes.length, 0x80);
  const high = Math.floor(bytes.length / 0x20000000);
  const low = bytes.length << 3;
  words[words.length - 2] = little ? low : high;
  words[words.length - 1] = little ? high : low;
  return words;
}

function toBytes(words: readonly number[], little: boolean): number[] {
  return words.flatMap((word) =>
    [0, 8, 16, 24].map((shift) => signed((word >>> (little ? shift : 24 - shift)) & 255)),
  );
}

const left = (word: number, by: number) => (word << by) | (word >>> (32 - by));
const right = (word: number, by: number) => (word >>> by) | (word << (32 - by));

const md5Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const md5Constants = Array.from(
  { length: 64 },
  (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0,
);

function md5(words: Int32Array): number[] {
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const index = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0;
      const sum = (a + mixed + (md5Constants[i] ?? 0) + (words[block + (index % 16)] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + left(sum, md5Shifts[round * 4 + (i % 4)] ?? 0)) | 0];
    }
    state = state.map((word, i) => (word + ([a, b, c, d][i] ?? 0)) | 0);
  }
  return state;
}

function sha1(words: Int32Array): number[] {
  let state = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476, 0xc3d2e1f0 | 0];
  for (let block = 0; block < words.length; block += 16) {
    const w = Array.from(words.subarray(block, block + 16));
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      if (i >= 16) w[i] = left((w[i - 3] ?? 0) ^ (w[i - 8] ?? 0) ^ (w[i - 14] ?? 0) ^ (w[i - 16] ?? 0), 1);
      const round = Math.floor(i / 20);
      const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round] ?? 0;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round] ?? 0;
      const sum = (left(a, 5) + mixed + e + constant + (w[i] ?? 0)) | 0;
      [e, d, c, b, a] = [d, c, left(b, 30), a, sum];
    }
    state = state.map((word, i) => (word + ([a, b, c, d, e][i] ?? 0)) | 0);
  }
  return state;
}

const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n - 2 }, (_, d) => d + 2).every((d) => n % d !== 0),
);
const fraction = (value: number) => Math.floor((value % 1) * 2 ** 32) | 0;
const sha256Constants = primes.slice(0, 64).map((prime) => fraction(prime ** (1 / 3)));
const sha256Start = primes.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));

function sha256(words: Int32Array): number[] {
  let state = sha256Start;
  for (let block = 0; block < words.length; block += 16) {
    const w = Array.from(words.subarray(block, block + 16));
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      if (i >= 16) {
        const x = w[i - 15] ?? 0;
        const y = w[i - 2] ?? 0;
        const s0 = right(x, 7) ^ right(x, 18) ^ (x >>> 3);
        const s1 = right(y, 17) ^ right(y, 19) ^ (y >>> 10);
        w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
      }
      const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
      const one = (h + s1 + ((e & f) ^ (~e & g)) + (sha256Constants[i] ?? 0) + (w[i] ?? 0)) | 0;
      const s0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
      const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    state = state.map((word, i) => (word + ([a, b, c, d, e, f, g, h][i] ?? 0)) | 0);
  }
  return state;
}
