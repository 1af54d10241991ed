import { expect, test } from 'vitest';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';
import { closing, oneSheet } from './one-sheet.ts';

const mark = '[>=1]"✓ "0.0%;[<0.8]"▼ "0.0%;0.0%';
const change = '"▲ "0.0%;"▼ "0.0%;"= "0.0%';

test.each([
  ['', 0.1 + 0.2, '0.3'],
  ['', 1 / 3, '0.3333333333'],
  ['', 1234567.891, '1234567.891'],
  ['', 123456789012345, '123456789012345'],
  ['', 1e21, '1E+21'],
  ['', -0.5, '-0.5'],
  ['0.00', 1.0051, '1.01'],
  ['#,##0', 1234567.5, '1,234,568'],
  ['#,##0,', 1234567, '1,235'],
  ['#,##0.0,,"M"', 1234567, '1.2M'],
  ['0.0%', 0.1234, '12.3%'],
  [mark, 1.05, '✓ 105.0%'],
  [mark, 1, '✓ 100.0%'],
  [mark, 0.5, '▼ 50.0%'],
  [mark, 0.9, '90.0%'],
  [change, 0.1, '▲ 10.0%'],
  [change, -0.1, '▼ 10.0%'],
  [change, 0, '= 0.0%'],
  ['d mmm yyyy', 45292, '1 Jan 2024'],
  ['yyyy-mm-dd', 45292.75, '2024-01-01'],
  ['dd.mm.yyyy hh:mm', 45292.75, '01.01.2024 18:00'],
  ['mmmm yyyy', 45292, 'January 2024'],
  ['[$€]#,##0.00', 1234.5, '€1,234.50'],
  ['#,##0.00 "лв."', 1234.5, '1,234.50 лв.'],
  ['0;-0;"–"', 0, '–'],
  ['@', 12, '12'],
  ['0.0%', true, 'TRUE'],
  ['0.0%', false, 'FALSE'],
  ['0.0%', 'text', 'text'],
  ['0.0%', null, ''],
])('under the format “%s” %j is shown as “%s”', (format, value, shown) => {
  const { sheet } = oneSheet([]);
  sheet.write(0, 0, [[{ value, format }]]);
  expect(sheet.displayValues({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[shown]]);
});

test('the locale decides the separators and the names of months', () => {
  const sheets = [
    {
      name: 'Данни',
      size: { rows: 2, columns: 3 },
      cells: [[{ value: 1234.5, format: '#,##0.00' }, 0.5, { value: 45292, format: 'd mmmm yyyy' }]],
    },
  ];
  const shown = (locale: string) =>
    closing(openHeadlessEngine({ sheets, locale }))
      .sheets()[0]
      ?.displayValues({ row: 0, column: 0, rows: 1, columns: 3 })[0];
  expect(shown('ru-RU')).toEqual(['1\u00a0234,50', '0,5', '1 января 2024']);
  expect(shown('bg-BG')).toEqual(['1\u00a0234,50', '0,5', '1 януари 2024']);
  expect(shown('en-US')).toEqual(['1,234.50', '0.5', '1 January 2024']);
});
