import { expect, test } from 'vitest';
import { sharedVisit } from './open-page.ts';

const english = sharedVisit();
const rows = (count: number) => `${count.toLocaleString('en')} rows of “Deals”`;

test('the menu builds the summary with its look, its drop-downs, its chart and a toast', async () => {
  const open = english();
  const { page } = open;
  const deals = (await open.values('Deals')).length - 1;
  expect(deals).toBeGreaterThan(1000);
  await open.choose('Sales KPIs', 'Build KPI summary');
  const toast = page.locator('.toast');
  await toast.waitFor();
  expect(await toast.textContent()).toContain(`Sales KPIsKPI Summary is up to date: ${rows(deals)} read`);
  expect(await open.sheets('sheetNames')).toEqual(['Deals', 'Spend', 'Targets', 'KPI Setup', 'KPI Summary']);
  expect(await open.sheets('hiddenLines', 'KPI Summary')).toEqual({ rows: [0], columns: [0] });

  const chart = page.getByRole('img', { name: /Booked sales/ });
  await chart.waitFor();
  const [spec] = await open.sheets('charts', 'KPI Summary');
  await open.goTo(`C${spec?.position.row}`);
  await page.waitForTimeout(400);
  const anchor = await open.box(`C${spec?.position.row}`);
  const drawn = await page.locator('.chart').boundingBox();
  expect(drawn?.x).toBeCloseTo(anchor.left, 0);
  expect(drawn?.y).toBeCloseTo(anchor.top, 0);
  expect(drawn?.width).toBe(spec?.options.width);

  await open.show('KPI Setup');
  await page.locator('.chart').waitFor({ state: 'detached' });
  const rules = await open.sheets('validations', 'KPI Setup');
  expect(rules.length).toBeGreaterThan(0);
  await open.sheets('calculated');
  expect(await page.evaluate('salesKpisPage.session.grid.selected()')).toEqual({ row: 1, column: 1 });

  await toast.getByRole('button').click();
  await toast.waitFor({ state: 'detached' });
});

test('a deal that a person adds is in the next summary', async () => {
  const open = english();
  await open.show('Deals');
  const last = (await open.values('Deals')).length;
  await open.type(`A${last + 1}`, 'D-99999');
  await open.type(`F${last + 1}`, '3/31/2026');
  await open.type(`K${last + 1}`, 'Open');
  const after = await open.run('buildKpiSummary');
  expect(after.toasts[0]?.message).toContain(rows(last));
});

test('charts and drop-downs move along with rows that a person inserts', async () => {
  const open = english();
  const row = async () => (await open.sheets('charts', 'KPI Summary'))[0]?.position.row ?? 0;
  const rules = async () => (await open.sheets('validations', 'KPI Setup')).map(({ area }) => area.row);
  const before = { row: await row(), rules: await rules() };
  await open.page.evaluate(`for (const name of ['KPI Summary', 'KPI Setup'])
    salesKpisPage.session.grid.engine.sheets().find((sheet) => sheet.name() === name).insertRows(1, 2)`);
  expect(await row()).toBe(before.row + 2);
  expect(await rules()).toEqual(before.rules.map((at) => at + 2));
});
