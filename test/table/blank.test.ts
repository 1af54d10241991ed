import { expect, it } from 'vitest';
import { defaultBlankTexts } from '../../src/setup/blank-texts.ts';
import { columnProfile } from '../../src/setup/column-profile.ts';
import { blankTest } from '../../src/table/blank.ts';

it.each(['', '  ', '\u00a0', '-', '–', '—', 'n/a', 'N/A ', 'None', 'null', 'Select'])(
  '"%s" means blank',
  (text) => {
    expect(blankTest([])(text)).toBe(true);
  },
);

it.each(['0', 'no', 'Selected', 'n', 'Nonesuch'])('"%s" is a value', (text) => {
  expect(blankTest([])(text)).toBe(false);
});

it.each(['не указан', 'НЕ ЗАКРЫТА', 'няма', 'не е приключена', 'not set', '-None-'])(
  '"%s" means blank until a person says otherwise, when a table is read and when it is recognised',
  (text) => {
    expect(blankTest(defaultBlankTexts)(text)).toBe(true);
    expect(blankTest(['не указано'])(text)).toBe(false);
    expect(columnProfile([text, 'Acme', '']).filled).toBe(1);
  },
);

it('the setting adds texts', () => {
  expect(blankTest(['не указан'])(' Не указан')).toBe(true);
  expect(blankTest([])('не указан')).toBe(false);
});
