import { expect, test } from 'vitest';
import { ready, visit } from './open-page.ts';

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
