import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNSET } from '../../src/kpi/deals.ts';
import { blankTest } from '../../src/table/blank.ts';
import { dictionary, ERROR_CODE } from '../../src/table/dictionary.ts';

function names(texts: readonly string[]) {
  const words = dictionary(blankTest([]));
  for (const text of texts) words.codeOf(text);
  return words.names();
}

it('spellings that fold to one text have one code', () => {
  const words = dictionary(blankTest([]));
  expect(words.codeOf('Google')).toBe(words.codeOf('google '));
  expect(words.codeOf('GTXPro')).not.toBe(words.codeOf('GTX Pro'));
});

it('the most frequent spelling is shown, after trimming', () => {
  expect(names(['google ', 'GOOGLE', 'google', 'Google'])).toEqual(['google']);
});

it('of equally frequent spellings the one that sorts first is shown', () => {
  expect(names(['google', 'Google', 'GOOGLE'])).toEqual(['GOOGLE']);
});

it('blanks and errors have codes of their own', () => {
  const words = dictionary(blankTest([]));
  expect(words.codeOf(' n/a ')).toBe(UNSET);
  expect(words.codeOf('#N/A')).toBe(ERROR_CODE);
  expect(words.names()).toEqual([]);
});

it('the order in which texts come makes no difference to the names', () => {
  const text = fc.constantFrom('Google', 'google', ' GOOGLE', 'Fair', 'fair ');
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(names([...texts].reverse()).sort()).toEqual(names(texts).sort());
    }),
  );
});
