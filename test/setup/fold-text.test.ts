import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../src/setup/fold-text.ts';

it.each([
  ['google ', 'Google'],
  ['GOOGLE\u00a0Ads', 'google  ads'],
  ['Пётр', 'ПЕТР'],
  ['Cafe\u0301', 'CAFÉ'],
  ['Е\u0308лка', 'елка'],
  ['\u202fVIP\u3000', 'vip'],
])('"%s" and "%s" are one', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

it.each([
  ['GTXPro', 'GTX Pro'],
  ['й', 'и'],
  ['0012', '12'],
])('"%s" and "%s" are two', (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

it('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
