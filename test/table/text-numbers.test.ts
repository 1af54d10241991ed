import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textHash } from '../../src/table/text-hash.ts';
import { textNumbers } from '../../src/table/text-numbers.ts';

it('texts are numbered in the order in which they first come', () => {
  const numbers = textNumbers();
  expect(['Fair', 'Web', 'Fair', '', 'Web'].map(numbers.numberOf)).toEqual([0, 1, 0, 2, 1]);
  expect(numbers.texts).toEqual(['Fair', 'Web', '']);
});

it('thousands of texts keep their numbers while the table grows', () => {
  const numbers = textNumbers();
  const texts = Array.from({ length: 20_000 }, (_, index) => `Firm ${(index * 7919) % 20_000}`);
  const first = texts.map(numbers.numberOf);
  expect(first).toEqual(texts.map((_, index) => index));
  expect(texts.map(numbers.numberOf)).toEqual(first);
});

it('texts with one hash have numbers of their own', () => {
  expect(textHash('F809493')).toBe(textHash('F1314000'));
  const numbers = textNumbers();
  expect(['F809493', 'F1314000', 'F809493', 'F1314000'].map(numbers.numberOf)).toEqual([0, 1, 0, 1]);
});

it('any texts are numbered as a Map would', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
      const numbers = textNumbers();
      const known = new Map<string, number>();
      for (const text of texts) {
        if (!known.has(text)) known.set(text, known.size);
        expect(numbers.numberOf(text)).toBe(known.get(text));
      }
    }),
  );
});
