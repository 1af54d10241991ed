import { expect, test } from 'vitest';
import { decodeText, detectEncoding } from '../../../playground/page/files/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

test('a byte order mark tells the encoding and is no part of the text', () => {
  const marked = bytes([0xef, 0xbb, 0xbf], 'Сделка');
  expect(detectEncoding(marked)).toBe('utf-8');
  expect(decodeText(marked, 'utf-8')).toBe('Сделка');
  const wide = bytes([0xff, 0xfe, 0x21, 0x04]);
  expect(detectEncoding(wide)).toBe('utf-16le');
  expect(decodeText(wide, 'utf-16le')).toBe('С');
  expect(detectEncoding(bytes([0xfe, 0xff, 0x04, 0x21]))).toBe('utf-16be');
});

test('valid UTF-8 is UTF-8, and so is plain ASCII', () => {
  expect(detectEncoding(bytes('Клиент;Müller;€'))).toBe('utf-8');
  expect(detectEncoding(bytes('id,name'))).toBe('utf-8');
});

test('Cyrillic words are Windows-1251, single letters among Latin ones Windows-1252', () => {
  // "Ёлка;Клиент" and "Müller;café" by their code pages.
  const russian = bytes([0xa8, 0xeb, 0xea, 0xe0], ';', [0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2]);
  expect(detectEncoding(russian)).toBe('windows-1251');
  expect(decodeText(russian, 'windows-1251')).toBe('Ёлка;Клиент');
  const german = bytes('M', [0xfc], 'ller;caf', [0xe9]);
  expect(detectEncoding(german)).toBe('windows-1252');
  expect(decodeText(german, 'windows-1252')).toBe('Müller;café');
});
