import { expect, test } from 'vitest';
import { texts as bg } from '../../../playground/page/univer/texts-bg.ts';
import { texts as en } from '../../../playground/page/univer/texts-en.ts';
import { texts as ru } from '../../../playground/page/univer/texts-ru.ts';

/** Every text by its path. */
function textsIn(part: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof part !== 'object' || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) => textsIn(value, `${path}.${key}`));
}

test('a text of our own takes no text of the grid away: what is not named stays as it was', () => {
  const [english, bulgarian] = [en, bg].map((texts) => new Map(textsIn(texts)));
  // Russian is the grid's own, whole.
  expect(textsIn(ru).filter(([path]) => !english?.has(path))).toEqual([]);
  expect([...(english?.keys() ?? [])].filter((path) => !bulgarian?.has(path))).toEqual([]);
  expect(english?.get('.sheets-ui.toolbar.font')).toBe('Font');
  expect(english?.get('.sheets-ui.borderLine.borderTop')).toBe('Top border');
  expect(bulgarian?.get('.sheets-ui.toolbar.font')).toBe('Шрифт');
});
