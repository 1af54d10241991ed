import { expect, test } from 'vitest';
import { ready, visit } from './open-page.ts';
import { openSidebar } from './sidebar-visit.ts';

test('a reload keeps the workbook, starting over asks and brings the sample back', async () => {
  const open = await visit();
  const { page } = open;
  await open.choose('Sales KPIs', 'Build KPI summary');
  await page.locator('.toast').waitFor();
  await open.show('Deals');
  await open.type('P2', '=CONVERSION(200;50)');
  await open.type('P3', 'kept');
  const summary = await open.display('KPI Summary');
  await page.getByText('Saving…').waitFor();
  await page.getByText('Saved in this browser').waitFor();

  await page.reload();
  await ready(open);
  expect(await open.display('Deals', 'P2:P3')).toEqual([['0.25'], ['kept']]);
  expect(await open.display('KPI Summary')).toEqual(summary);
  expect(await open.sheets('charts', 'KPI Summary')).toHaveLength(1);
  expect((await open.run('buildKpiSummary')).outcome).toBe('done');

  await open.choose('File', 'Start over');
  const dialog = page.getByRole('dialog', { name: 'Start over?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await open.display('Deals', 'P3')).toEqual([['kept']]);
  await open.choose('File', 'Start over');
  await Promise.all([page.waitForEvent('load'), dialog.getByRole('button', { name: 'OK' }).click()]);
  await ready(open);
  expect(await open.sheets('sheetNames')).toEqual(['Deals', 'Spend', 'Targets']);
  expect(await open.display('Deals', 'P3')).toEqual([['']]);
});

test('a reload keeps what a script keeps for a person, though no cell has changed', async () => {
  const open = await visit();
  const { frame } = await openSidebar(open);
  await frame.getByLabel('Header row').first().waitFor();
  await frame.getByRole('button', { name: 'Next' }).click();
  await frame.getByLabel('Customer').selectOption({ label: 'Not used' });
  await open.page.getByText('Saving…').waitFor();
  await open.page.getByText('Saved in this browser').waitFor();

  await open.page.reload();
  await ready(open);
  const again = await openSidebar(open);
  await again.frame.getByText('Your unsaved changes of last time are back.').waitFor();
});

test('a toast goes after its time, whatever changes meanwhile', async () => {
  const open = await visit();
  await open.choose('Sales KPIs', 'Build KPI summary');
  await open.page.locator('.toast').waitFor();
  for (const row of [2, 3, 4, 5]) {
    await open.page.waitForTimeout(2_200);
    await open.sheets('type', 'Deals', `P${row}`, 'a change');
  }
  expect(await open.page.locator('.toast').count()).toBe(0);
});
