import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sharedVisit, type Visit } from './open-page.ts';
import { xlsxOf } from './xlsx-of.ts';

const english = sharedVisit();

test('semicolons, Windows-1251, long ids and texts kept as they are', async () => {
  const open = english();
  const { page } = open;
  const text = 'Номер;Клиент;Сумма\r\n1234567890123456789;Ромашка;0012\r\n9876543210987654321;Ёлка;7\r\n';
  await pick(open, 'сделки.csv', windows1251(text));
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('Separator').inputValue()).toBe(';');
  expect(await dialog.getByLabel('Characters').inputValue()).toBe('windows-1251');
  await dialog.getByText('Номер: numbers of more than 15 digits').waitFor();
  await dialog.getByRole('button', { name: 'Open in a new sheet' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('3 rows are in the new sheet “сделки”.').waitFor();
  expect(await open.values('сделки')).toEqual([
    ['Номер', 'Клиент', 'Сумма'],
    [1234567890123460000, 'Ромашка', 12],
    [9876543210987660000, 'Ёлка', 7],
  ]);

  await pick(open, 'сделки.csv', windows1251(text));
  await dialog.getByText('Keep everything as text').click();
  await dialog.getByRole('button', { name: 'Open in a new sheet' }).click();
  await page.getByText('3 rows are in the new sheet “сделки 2”.').waitFor();
  expect((await open.values('сделки 2'))[1]).toEqual(['1234567890123456789', 'Ромашка', '0012']);
});

test('a file is dropped, another is no table, an Excel workbook keeps its types', async () => {
  const open = english();
  const { page } = open;
  await drop(open, 'tabs.tsv', '\ufeffName\tCost\nЕкатерина\t1.5\n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Open in a new sheet' }).click();
  await page.getByText('2 rows are in the new sheet “tabs”.').waitFor();
  expect(await open.values('tabs')).toEqual([
    ['Name', 'Cost'],
    ['Екатерина', 1.5],
  ]);

  await pick(open, 'picture.csv', Buffer.from([0x89, 0x50, 0, 0, 0, 1, 2, 3, 0, 0]));
  await dialog.getByText('This is neither a CSV nor an Excel file (.xlsx).').waitFor();
  await page.keyboard.press('Enter');
  await pick(open, 'broken.xlsx', Buffer.from('PK\u0003\u0004nothing of the kind'));
  await dialog.getByText('This file cannot be read as an Excel workbook (.xlsx).').waitFor();
  await page.keyboard.press('Enter');

  const rows = [
    ['Id', 'Closed', 'Amount', 'Paid'],
    ['0012', new Date('2026-03-31T00:00:00Z'), 1880.5, true],
  ];
  await pick(open, 'book.xlsx', await xlsxOf({ Deals: rows, Empty: [] }));
  await dialog.getByLabel('Sheet in the file').waitFor();
  await dialog.getByRole('button', { name: 'Open in a new sheet' }).click();
  await page.getByText('2 rows are in the new sheet “Deals 2”.').waitFor();
  expect(await open.display('Deals 2')).toEqual([
    ['Id', 'Closed', 'Amount', 'Paid'],
    ['0012', '3/31/2026', '1880.5', 'TRUE'],
  ]);
});

test('a sheet is downloaded as a CSV file', async () => {
  const open = english();
  await open.show('Deals');
  const [download] = await Promise.all([
    open.page.waitForEvent('download'),
    open.choose('File', 'Download this sheet as CSV'),
  ]);
  expect(download.suggestedFilename()).toBe('Deals.csv');
  const path = join(mkdtempSync(join(tmpdir(), 'sales-kpis-')), 'Deals.csv');
  await download.saveAs(path);
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\ufeffDeal ID,Company,Owner,Channel')).toBe(true);
  const lines = text.trimEnd().split('\r\n');
  const shown = await open.display('Deals');
  expect(lines).toHaveLength(shown.length);
  expect(lines[2]).toMatch(/^D-00002,[^,]+,[^,]+,[^,]+,[^,]*,\d+\/\d+\/2024,/);
  expect(lines[2]?.replace(/"([^"]*)"/g, '$1')).toBe(shown[2]?.join());
});

test('a CSV of 8,800 deals is opened in a new sheet and summarised', async () => {
  const open = english();
  const { page } = open;
  await pick(open, 'pipeline.csv', Buffer.from(bigCsv(8800)));
  const dialog = page.getByRole('dialog', { name: 'Open pipeline.csv' });
  await dialog.getByText('8,801 rows, 8 columns').waitFor();
  await dialog.getByRole('button', { name: 'Open in a new sheet' }).click();
  await page.getByText('8,801 rows are in the new sheet “pipeline”.').waitFor();
  expect(await open.display('pipeline', 'A8801:H8801')).toEqual([
    ['P-8800', 'Firm 39', 'Rep 0', 'Web', '2017-11-05', 'Won', '2017-11-15', '1,871'],
  ]);
  expect(await page.getByText('pipeline', { exact: true }).count()).toBeGreaterThan(0);
  for (const name of ['Deals', 'Spend', 'Targets']) await open.sheets('deleteSheet', name);
  await open.choose('Sales KPIs', 'Build KPI summary');
  await page.locator('.toast', { hasText: '8,800 rows of “pipeline” read' }).waitFor();
});

async function pick(open: Visit, name: string, buffer: Buffer): Promise<void> {
  await open.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

async function drop({ page }: Visit, name: string, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    for (const type of ['dragover', 'drop'])
      document.querySelector('main').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
}

function bigCsv(count: number): string {
  const lines = ['Deal ID,Company,Owner,Channel,Created,Status,Close date,Amount'];
  for (let index = 1; index <= count; index++) {
    const day = new Date(Date.UTC(2016, 9, 1 + (index % 420)));
    const closed = new Date(day.getTime() + 10 * 86_400_000);
    const status = index % 3 === 0 ? 'Lost' : 'Won';
    const iso = (date: Date) => date.toISOString().slice(0, 10);
    lines.push(
      `P-${index},Firm ${index % 40 || 39},Rep ${index % 5},Web,${iso(day)},${status},${iso(closed)},"${(1000 + (index % 881)).toLocaleString('en-US')}"`,
    );
  }
  return lines.join('\n');
}

function windows1251(text: string): Buffer {
  const bytes = [...text].map((character) => {
    const code = character.charCodeAt(0);
    if (character === 'Ё') return 0xa8;
    if (character === 'ё') return 0xb8;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
  return Buffer.from(bytes);
}
