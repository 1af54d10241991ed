import { expect, test } from 'vitest';
import { dealTypeOf } from '../../src/setup/deal-type-of.ts';
import { dealTypeWords } from '../../src/setup/deal-type-words.ts';
import { foldText } from '../../src/setup/fold-text.ts';

test.each([
  ['New Business', 'new'],
  ['newbusiness', 'new'],
  ['Existing Customer - Upgrade', 'added'],
  ['Новый клиент', 'new'],
  ['ПОВТОРНАЯ', 'added'],
  ['Допродажа', 'added'],
  ['Възобновена', null],
  ['Нова сделка', 'new'],
  ['Повторна поръчка', 'added'],
  ['Завърнал се клиент', 'returned'],
  ['Вернувшийся', 'returned'],
  ['Hardware', null],
])('%s is %s', (text, part) => {
  expect(dealTypeOf(text)).toBe(part);
});

test('no word means two kinds of deal', () => {
  const words = Object.values(dealTypeWords).flatMap((list) => list().map(foldText));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
