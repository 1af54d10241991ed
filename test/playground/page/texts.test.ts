import { expect, it } from 'vitest';
import { bg } from '../../../playground/page/texts/bg.ts';
import { en } from '../../../playground/page/texts/en.ts';
import { ru } from '../../../playground/page/texts/ru.ts';

it('rows and columns are counted as each language counts', () => {
  const said = (texts: typeof en) => [1, 3, 21].map((rows) => texts.imported(rows, 'Deals'));
  expect(said(en)).toEqual([
    '1 row is in the new sheet “Deals”.',
    '3 rows are in the new sheet “Deals”.',
    '21 rows are in the new sheet “Deals”.',
  ]);
  expect(said(ru)).toEqual([
    'На новом листе «Deals» — 1 строка.',
    'На новом листе «Deals» — 3 строки.',
    'На новом листе «Deals» — 21 строка.',
  ]);
  expect(said(bg)).toEqual([
    'В новия лист „Deals“ има 1 ред.',
    'В новия лист „Deals“ има 3 реда.',
    'В новия лист „Deals“ има 21 реда.',
  ]);
  expect([en, ru, bg].map((texts) => texts.size(1, 1))).toEqual([
    '1 row, 1 column',
    '1 строка, 1 столбец',
    '1 ред, 1 колона',
  ]);
});
