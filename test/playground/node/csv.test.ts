import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCsv } from '../../../playground/node/csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'sales-kpis-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('commas, semicolons and tabs separate, a byte order mark is no content', () => {
  const rows = [
    ['id', 'amount'],
    ['1', '2'],
  ];
  expect(readCsv(file('a.csv', 'id,amount\r\n1,2\r\n')).rows).toEqual(rows);
  expect(readCsv(file('b.csv', '\uFEFFid;amount\n1;2')).rows).toEqual(rows);
  expect(readCsv(file('c.csv', 'id\tamount\n1\t2\n')).rows).toEqual(rows);
});

test('a file of a Russian Windows is read as such', () => {
  // «ФИО;Сумма» and «Лён;7» in Windows-1251.
  const bytes = Uint8Array.of(
    ...[0xd4, 0xc8, 0xce, 0x3b, 0xd1, 0xf3, 0xec, 0xec, 0xe0, 0x0a],
    ...[0xcb, 0xb8, 0xed, 0x3b, 0x37, 0x0a],
  );
  expect(readCsv(file('d.csv', bytes)).rows).toEqual([
    ['ФИО', 'Сумма'],
    ['Лён', '7'],
  ]);
});

test('the sheet is named after the file', () => {
  expect(readCsv(file('Deals 2026.csv', 'a,b')).name).toBe('Deals 2026');
});

test('a file that is not there is named', () => {
  expect(() => readCsv('nothing.csv')).toThrow('There is no file "nothing.csv".');
});
