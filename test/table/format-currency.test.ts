import { expect, it } from 'vitest';
import { formatCurrency } from '../../src/table/format-currency.ts';

it.each([
  ['"$"#,##0.00', '$'],
  ['[$€]#,##0', '€'],
  ['#,##0.00\\ [$€-407]', '€'],
  ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)', '$'],
  ['$#,##0', '$'],
  ['#,##0.00 [$USD]', 'USD'],
  ['#,##0.00 "лв."', 'лв.'],
  ['#,##0.00[$р.-419]', 'р.'],
])('the format %s shows amounts in %s', (format, currency) => {
  expect(formatCurrency(format)).toBe(currency);
});

it.each([
  '',
  'General',
  '#,##0.00',
  '0.0%',
  '@',
  '[$-409]mmm d',
  '#,##0 "шт."',
  '0.0,"k"',
  '[Red]0;[Blue]-0',
])('the format "%s" shows no currency', (format) => expect(formatCurrency(format)).toBe(''));
