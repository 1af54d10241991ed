import { expect, test } from 'vitest';
import { sharedVisit, visit } from './open-page.ts';

const english = sharedVisit();

test('a typed formula of the add-in shows its value, and again when a cell it refers to changes', async () => {
  const open = english();
  await open.type('P2', '200');
  await open.type('Q2', '50');
  await open.type('R2', '=conversion(P2;Q2)');
  const shown = () => open.page.evaluate('salesKpisPage.session.sheets.display("Deals", "R2")[0][0]');
  await expect.poll(shown).toBe('0.25');
  expect(await open.sheets('formulas', 'Deals', 'R2')).toEqual([['=CONVERSION(P2,Q2)']]);
  await open.type('Q2', '100');
  await expect.poll(shown).toBe('0.5');
});

test('the help of the add-in’s formulas stands beside the cell that is typed into', async () => {
  const open = english();
  const { page } = open;
  await open.goTo('T2');
  await page.keyboard.type('=CONV');
  await page.getByText('CONVERSION', { exact: true }).first().waitFor();
  await page.keyboard.type('ERSION(');
  await page.getByText('Share of one stage that reached another').first().waitFor();
  // The first closes the help, the second the cell.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('KPI_TABLE is offered and explained while it is typed, and gives the figures of the summary', async () => {
  const open = await visit({ query: 'today=2026-04-03' });
  await open.run('buildKpiSummary');
  await open.sheets('select', 'Targets', 'F2');
  const { page } = open;
  await open.goTo('F2');
  await page.keyboard.type('=KPI_');
  await page.getByText('KPI_TABLE', { exact: true }).first().waitFor();
  await page.keyboard.type('TABLE(');
  await page.getByText('A table of KPIs of your own tables with its heads').first().waitFor();
  await page.keyboard.type(`"2026-03";'KPI Setup'!A:F;;{"booked";"winRate";"cac"};Deals!A:N;Spend!A:C)`);
  // The first one may only close what is offered.
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  const shown = () => open.values('Targets', 'F2:G5');
  const [keys = [], ...rows] = await open.values('KPI Summary');
  const figure = (key: string) => rows.find(([found]) => found === key)?.[keys.indexOf('month.13')];
  expect(typeof figure('cac')).toBe('number');
  await expect
    .poll(shown, { timeout: 15_000 })
    .toEqual([['', '2026-03'], ...['booked', 'winRate', 'cac'].map((key) => [key, figure(key)])]);
});

test('an error says its sentence when the pointer is over it, and has a red corner', async () => {
  const open = english();
  const { page } = open;
  await open.type('R5', '=CONVERSION("many", 50)');
  await open.sheets('calculated');
  expect(await open.display('Deals', 'R5')).toEqual([['#ERROR!']]);
  const box = await open.cell('R5');
  await page.mouse.move(box.left - 60, box.top + 60);
  await page.mouse.move(box.left + 20, box.top + 10, { steps: 3 });
  const tip = page.getByRole('tooltip');
  await tip.waitFor();
  expect(await tip.textContent()).toContain(await open.sheets('errorMessage', 'Deals', 'R5'));
  await page.mouse.move(box.left - 60, box.top + 160, { steps: 3 });
  await tip.waitFor({ state: 'detached' });
});

test('numbers, dates and formulas are typed as the spreadsheet’s locale writes them', async () => {
  const open = await visit({ query: 'lang=ru&today=2026-04-03' });
  await open.type('P2', '12,5');
  await open.type('P3', '31.03.2026');
  await open.type('P4', '=CONVERSION(P2;2,5)');
  await open.type('P5', '=P2*2');
  expect(await open.values('Сделки', 'P2')).toEqual([[12.5]]);
  expect(await open.display('Сделки', 'P2:P5')).toEqual([['12,5'], ['31.03.2026'], ['0,2'], ['25']]);
  expect(await open.sheets('formulas', 'Сделки', 'P4')).toEqual([['=CONVERSION(P2;2,5)']]);
});

test('a column of formulas fills down from one cell', async () => {
  const open = english();
  await open.type('S2', '=CONVERSION(M3:M7, N3:N7)');
  const column = await open.values('Deals', 'S2:S6');
  expect(column.map(([value]) => typeof value)).toContain('number');
});
