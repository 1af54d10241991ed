import { expect, test } from 'vitest';
import { sharedVisit, visit } from './open-page.ts';

const english = sharedVisit();

test('a typed formula of the add-in has its value within half a second', async () => {
  const open = english();
  const waits: number[] = [];
  for (const cell of ['P2', 'P3', 'P4']) {
    await open.goTo(cell);
    await open.page.keyboard.type('=conversion(200;50)');
    await open.page.waitForTimeout(300);
    const value = `salesKpisPage.session.sheets.display("Deals", "${cell}")[0][0]`;
    await open.page.evaluate(`window.took = 0; (function watch() {
      if (${value} === "0.25") window.took = performance.now() - window.began; else setTimeout(watch, 5);
    })();
    addEventListener("keydown", () => { window.began = performance.now(); }, { capture: true, once: true })`);
    await open.page.keyboard.press('Enter');
    await open.page.waitForFunction('window.took');
    waits.push(Number(await open.page.evaluate('window.took')));
  }
  expect(await open.sheets('formulas', 'Deals', 'P2')).toEqual([['=CONVERSION(200,50)']]);
  expect(Math.min(...waits)).toBeLessThan(500);
});

test('the help of the add-in’s formulas stands beside the cell that is typed into', async () => {
  const open = english();
  const { page } = open;
  await open.goTo('Q2');
  await page.keyboard.type('=CONV');
  await page.getByText('CONVERSION', { exact: true }).first().waitFor();
  await page.keyboard.type('ERSION(');
  await page.getByText('Share of one stage that reached another').first().waitFor();
  // The first closes the help, the second the cell.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('an error says its sentence when the pointer is over it, and has a red corner', async () => {
  const open = english();
  const { page } = open;
  await open.type('R2', '=CONVERSION("many", 50)');
  await open.sheets('calculated');
  expect(await open.display('Deals', 'R2')).toEqual([['#ERROR!']]);
  const box = await open.cell('R2');
  await page.mouse.move(box.left - 60, box.top + 60);
  await page.mouse.move(box.left + 20, box.top + 10, { steps: 3 });
  const tip = page.getByRole('tooltip');
  await tip.waitFor();
  expect(await tip.textContent()).toContain(await open.sheets('errorMessage', 'Deals', 'R2'));
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
