import { expect, test } from 'vitest';
import { ready, sharedVisit, visit } from './open-page.ts';

const english = sharedVisit();

test('opens with the sample company and the menu of the add-in', async () => {
  const open = english();
  const { page } = open;
  expect(await page.title()).toBe('Sample company · Sales KPIs');
  expect(await page.getByRole('menubar').getByRole('menuitem').allTextContents()).toEqual([
    'File',
    'Sales KPIs',
    'Help',
  ]);
  expect(await open.sheets('sheetNames')).toEqual(['Deals', 'Spend', 'Targets']);
  expect((await open.display('Deals', 'A1:C2'))[0]).toEqual(['Deal ID', 'Company', 'Owner']);
});

test('speaks the language of the browser, unless the address names another', async () => {
  const russian = await visit({ query: 'today=2026-04-03', locale: 'ru-RU' });
  expect(await russian.page.getByRole('menuitem').first().textContent()).toBe('Файл');
  expect(await russian.sheets('sheetNames')).toEqual(['Сделки', 'Расходы', 'План']);
  const bulgarian = await visit({ query: 'today=2026-04-03', locale: 'bg-BG' });
  expect(await bulgarian.page.getByRole('menuitem').first().textContent()).toBe('Файл');
  expect(await bulgarian.sheets('sheetNames')).toEqual(['Сделки', 'Разходи', 'Цели']);
  await bulgarian.page.getByText('Автоматичен').first().waitFor();
  const german = await visit({ query: 'today=2026-04-03', locale: 'de-DE' });
  expect(await german.sheets('sheetNames')).toEqual(['Deals', 'Spend', 'Targets']);
  const asked = await visit({ query: 'lang=bg&today=2026-04-03', locale: 'ru-RU' });
  expect(await asked.sheets('sheetNames')).toEqual(['Сделки', 'Разходи', 'Цели']);
});

test('scripts see nothing of the browser, and nothing of each other', async () => {
  const names =
    'setTimeout setInterval clearTimeout TextEncoder TextDecoder fetch FormData Blob File URL URLSearchParams atob btoa crypto window navigator performance process structuredClone queueMicrotask AbortController Event Headers self document localStorage location top parent frames addEventListener';
  const open = await visit({
    files: {
      'Code.js': `var count = 0;
          function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Look', 'look').addToUi(); }
          function look() {
            const seen = [${names
              .split(' ')
              .map((name) => `typeof ${name}`)
              .join()}].filter((one) => one !== 'undefined');
            const kinds = [SpreadsheetApp, JSON, Intl, console, globalThis.Utilities].map((one) => typeof one);
            return [seen, typeof globalThis.document, kinds, ++count, later(), new Date(2026, 0, 1).toISOString(),
              new Date() instanceof Date, [] instanceof Array, String(new Date(2026, 6, 1)).slice(0, 24)];
          }`,
      'More.js': 'const later = () => count + 6;',
      'appsscript.json': JSON.stringify({ timeZone: 'America/New_York' }),
    },
  });
  await open.run('look');
  const { value } = await open.run('look');
  expect(value).toEqual([
    [],
    'undefined',
    ['object', 'object', 'object', 'object', 'object'],
    1,
    7,
    '2026-01-01T05:00:00.000Z',
    true,
    true,
    'Wed Jul 01 2026 00:00:00',
  ]);
});

test('says itself when it has become usable, for measuring', async () => {
  const open = english();
  await open.page.reload();
  await ready(open);
  expect(await open.page.evaluate('performance.getEntriesByName("usable").length')).toBe(1);
});
