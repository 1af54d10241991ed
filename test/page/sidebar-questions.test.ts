import { expect, test } from 'vitest';
import type { LocalValue } from '../../playground/shim/local-sheets.ts';
import { type Visit, visit } from './open-page.ts';
import { openSidebar, sidebarOf } from './sidebar-visit.ts';

const headers = ['Deal ID', 'Company', 'Created', 'Quote sent', 'Closed', 'Status', 'Amount'];

/** A file with these deals and nothing else. */
async function withDeals(rows: readonly (readonly LocalValue[])[], query?: string): Promise<Visit> {
  const open = await visit(query ? { query } : {});
  const old = await open.sheets('sheetNames');
  await open.sheets('addSheet', 'Sales', rows);
  for (const name of old) await open.sheets('deleteSheet', name);
  return open;
}

test('the first click asks for the order of dates and for the won status, and builds with the answers', async () => {
  const open = await withDeals([
    headers,
    ['D1', 'Acme', '01/02/2026', '02/02/2026', '2026-02-10', 'Zorb', 100],
    ['D2', 'Birch', '03/02/2026', '04/02/2026', '2026-02-12', 'Lost', 200],
    ['D3', 'Acme', '05/02/2026', '', '2026-03-03', 'Zorb', 300],
  ]);
  await open.choose('Sales KPIs', 'Build KPI summary');
  const { frame, findsNoFault, press, state } = await sidebarOf(open);
  expect(await open.sheets('sheetNames')).toEqual(['Sales']);
  await press('Next');
  const card = frame.getByRole('region', { name: 'Day or month first?' });
  expect(await card.textContent()).toContain(
    '4 dates in “Created”, “Quote sent” fit both orders. 01/02/2026 means',
  );
  expect(await state()).toBe('Choose the date order');
  expect(await frame.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  await findsNoFault();
  await press('1 February');
  await expect.poll(() => card.count()).toBe(0);
  await press('Next');
  const won = frame.getByRole('region', { name: 'Which status means won?' });
  await findsNoFault();
  await won.getByRole('combobox').selectOption({ label: 'Zorb (2)' });
  await frame.getByText('“Status” is “Zorb”').waitFor();
  await press('Save and build');
  await frame.getByText(/^KPI Summary is up to date: 3 rows/).waitFor();
  const [keys = [], ...rows] = await open.values('KPI Summary');
  const leads = rows.find(([key]) => key === 'leads');
  expect(['month.11', 'month.12', 'month.13'].map((month) => leads?.[keys.indexOf(month)])).toEqual([
    '',
    3,
    0,
  ]);
});

test('a status that nobody knows is assigned, or left as open for good', async () => {
  const open = await withDeals([
    headers,
    ['D1', 'Acme', '2026-02-01', '2026-02-02', '2026-02-10', 'Won', 100],
    ['D2', 'Birch', '2026-02-03', '2026-02-04', '', 'On ice', 200],
    ['D3', 'Birch', '2026-02-03', '2026-02-04', '', 'Zorb', 200],
  ]);
  const { frame, press, findsNoFault } = await openSidebar(open);
  await press('Next');
  await press('Next');
  const ice = frame.getByRole('region', { name: '“On ice” is not assigned' });
  expect(await ice.textContent()).toContain('1 deal has it. It counts as open.');
  await ice.getByRole('button', { name: 'Assign…' }).click();
  await findsNoFault();
  await ice.getByRole('combobox').selectOption({ label: 'Lost' });
  await frame
    .getByRole('region', { name: '“Zorb” is not assigned' })
    .getByRole('button', { name: 'Leave as open' })
    .click();
  await frame.getByText('“Status” is “On ice”').waitFor();
  await press('Save and build');
  await frame.getByText(/^KPI Summary is up to date/).waitFor();
  const setup = await open.values('KPI Setup');
  const meaning = (key: string) => setup.find(([found]) => found === key)?.slice(1, 5);
  expect(meaning('status.on ice')).toEqual(['Status', '', 'On ice', 'Lost']);
  expect(meaning('status.zorb')).toEqual(['Status', '', 'Zorb', 'Open, no stage']);
  expect(await frame.locator('.question').count()).toBe(0);
});

test('the keyboard goes from an answer to the next question, and from the last one to the heading', async () => {
  const open = await withDeals([
    headers,
    ['D1', 'Acme', '2026-02-01', '2026-02-02', '2026-02-10', 'Won', 100],
    ['D2', 'Birch', '2026-02-03', '2026-02-04', '', 'On ice', 200],
    ['D3', 'Birch', '2026-02-03', '2026-02-04', '', 'Zorb', 200],
  ]);
  const { frame, press, findsNoFault } = await openSidebar(open);
  await press('Next');
  await press('Next');
  const { keyboard } = open.page;
  const place = () =>
    frame.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');
  const ice = frame.getByRole('region', { name: '“On ice” is not assigned' });
  await ice.getByRole('button', { name: 'Assign…' }).focus();
  await keyboard.press('Enter');
  await expect
    .poll(() => frame.evaluate('document.activeElement.tagName'), { timeout: 5_000 })
    .toBe('SELECT');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect.poll(place, { timeout: 5_000 }).toBe('“Zorb” is not assigned');
  await findsNoFault();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await place()).toBe('Leave as open');
  await keyboard.press('Enter');
  await expect.poll(place, { timeout: 5_000 }).toBe(await frame.locator('h1').textContent());
});

test('hostile texts stay texts and do not break the page', async () => {
  const long = 'Very long header '.repeat(30);
  const evil = [
    '<img src=x onerror=alert(1)>',
    '=IMPORTXML("http://example.com")',
    long,
    'سعر الصفقة 🚀',
    '</script><b>',
  ];
  const open = await withDeals([
    [...headers, ...evil],
    ['D1', 'Acme', '2026-02-01', '', '2026-02-10', 'Won', 100, ...evil],
    ['D2', 'Birch', '2026-02-03', '', '', '<img src=x onerror=alert(2)>', 200, ...evil],
  ]);
  const { frame, press, findsNoFault } = await openSidebar(open);
  await press('Next');
  await frame.getByLabel('Rep').count();
  await frame.getByRole('button', { name: /more field/ }).click();
  await frame.getByLabel('Channel', { exact: true }).selectOption({ label: evil[0] as string });
  await frame.getByLabel('Source', { exact: true }).selectOption({ label: evil[3] as string });
  await frame.getByLabel('Cost', { exact: true }).selectOption({ label: long.trim() });
  await findsNoFault();
  expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await frame.locator('img, b').count()).toBe(0);
  await press('Next');
  await frame.getByRole('region', { name: /onerror/ }).waitFor();
  expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await press('Save and build');
  await frame.getByText(/^KPI Summary is up to date/).waitFor();
  const setup = await open.values('KPI Setup');
  expect(setup.find(([key]) => key === 'deals.channel')?.[2]).toBe(evil[0]);
});
