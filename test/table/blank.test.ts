import { expect, it } from 'vitest';
import { blankTest } from '../../src/table/blank.ts';

it.each(['', '  ', '\u00a0', '-', '–', '—', 'n/a', 'N/A ', 'None', 'null', 'Select'])(
  '"%s" means blank',
  (text) => {
    expect(blankTest([])(text)).toBe(true);
  },
);

it.each(['0', 'no', 'Selected', 'n', '--', 'Nonesuch'])('"%s" is a value', (text) => {
  expect(blankTest([])(text)).toBe(false);
});

it('the setting adds texts', () => {
  expect(blankTest(['не указан'])(' Не указан')).toBe(true);
  expect(blankTest([])('не указан')).toBe(false);
});
