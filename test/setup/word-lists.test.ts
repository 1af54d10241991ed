import { expect, test } from 'vitest';
import { dealWords } from '../../src/setup/deal-words.ts';
import { headerKey } from '../../src/setup/header-key.ts';

import { statusKey } from '../../src/setup/status-text.ts';
import {
  lostWords,
  perhapsWonWords,
  plainlyOpenWords,
  qualifiedWords,
  stepWords,
  wonWords,
} from '../../src/setup/status-words.ts';

test('every word for a header is written as headers are compared', () => {
  const words = Object.values(dealWords).flatMap(({ names, words, hints, not }) => [
    ...names(),
    ...words(),
    ...(hints?.() ?? []),
    ...not(),
  ]);
  expect(words.filter((word) => headerKey(word) !== word)).toEqual([]);
});

test('no header word belongs to two fields', () => {
  const words = Object.values(dealWords).flatMap(({ names, words, hints }) => [
    ...names(),
    ...words(),
    ...(hints?.() ?? []),
  ]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every word for a status is written as statuses are compared, and means one thing', () => {
  const words = [
    ...wonWords(),
    ...perhapsWonWords(),
    ...lostWords(),
    ...plainlyOpenWords(),
    ...stepWords.flatMap((list) => list()),
  ];
  expect(
    [...words, ...qualifiedWords.flatMap((list) => list())].filter((word) => statusKey(word) !== word),
  ).toEqual([]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
