import { expect, test } from 'vitest';
import { tableText, textWidth } from '../../../playground/node/table-text.ts';

test('columns of figures stand to the right, texts to the left', () => {
  expect(
    tableText([
      ['', 'Jan', 'Feb'],
      ['Leads', '5', '1,234'],
      ['Win rate', '', '82%'],
    ]),
  ).toBe(['          Jan    Feb', 'Leads       5  1,234', 'Win rate         82%'].join('\n'));
});

test('a lone text runs over its neighbours', () => {
  expect(tableText([['A long title of the table'], ['a', '1'], ['b', '2']])).toBe(
    'A long title of the table\na  1\nb  2',
  );
});

test('wide characters take two places', () => {
  expect(textWidth('日本')).toBe(4);
  expect(textWidth('e\u0301')).toBe(1);
});
