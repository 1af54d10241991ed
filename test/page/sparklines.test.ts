import { expect, test } from 'vitest';
import { ready, sharedVisit, type Visit } from './open-page.ts';

const english = sharedVisit();

test('SPARKLINE draws a line in its cell, which reads as blank', async () => {
  const open = english();
  await open.show('Spend');
  await open.type('F3', '=SPARKLINE(C2:C40)');
  await open.sheets('calculated');
  await expect.poll(() => inked(open, 'F3')).toBeGreaterThan(20);
  expect(await open.values('Spend', 'F3')).toEqual([['']]);
  expect(await open.display('Spend', 'F3')).toEqual([['']]);
  await open.goTo('H9');
  expect(await inked(open, 'F4')).toBe(0);

  await open.page.evaluate('salesKpisPage.session.grid.engine.sheets()[1].insertRows(1, 1)');
  await expect.poll(() => inked(open, 'F4')).toBeGreaterThan(20);
  expect(await inked(open, 'F3')).toBe(0);

  await open.goTo('F4');
  await open.page.keyboard.press('Delete');
  await expect.poll(() => inked(open, 'F4')).toBe(0);
});

test('each KPI of the summary has its trend, after a reload too', async () => {
  const open = english();
  await open.choose('Sales KPIs', 'Build KPI summary');
  await open.page.locator('.toast').waitFor();
  await open.show('KPI Summary');
  const formulas = await open.sheets('formulas', 'KPI Summary');
  const rows = formulas.flatMap((row, index) =>
    row.some((formula) => formula.startsWith('=SPARKLINE')) ? [index + 1] : [],
  );
  const column = formulas[(rows[0] ?? 1) - 1]?.findIndex((formula) => formula.startsWith('=SPARKLINE')) ?? 0;
  const letter = String.fromCharCode(65 + column);
  expect(rows.length).toBeGreaterThan(10);
  const shown = rows.slice(0, 5).map((row) => `${letter}${row}`);
  await open.goTo(shown[0] ?? '');
  for (const cell of shown) await expect.poll(() => inked(open, cell)).toBeGreaterThan(20);
  const values = await open.values('KPI Summary');
  expect(rows.map((row) => values[row - 1]?.[column])).toEqual(rows.map(() => ''));

  await open.page.getByText('Saved in this browser').waitFor();
  await open.page.reload();
  await ready(open);
  await open.show('KPI Summary');
  await open.goTo(shown[0] ?? '');
  for (const cell of shown) await expect.poll(() => inked(open, cell)).toBeGreaterThan(20);
});

/** How many dark pixels the grid shows inside that cell, borders left out. */
async function inked(open: Visit, a1: string): Promise<number> {
  const box = await open.box(a1);
  return open.page.evaluate<number>(`(() => {
    const grids = [...document.querySelectorAll('main canvas')].map((one) => ({ one, at: one.getBoundingClientRect() }));
    const { one, at } = grids.reduce((most, next) => (next.at.width * next.at.height > most.at.width * most.at.height ? next : most));
    const scale = one.width / at.width;
    const { left, top, width, height } = ${JSON.stringify(box)};
    const [x, y, w, h] = [left - at.left + 4, top - at.top + 4, width - 8, height - 8].map((part) => Math.round(part * scale));
    const copy = Object.assign(document.createElement('canvas'), { width: w, height: h }).getContext('2d', { willReadFrequently: true });
    copy.drawImage(one, x, y, w, h, 0, 0, w, h);
    const { data } = copy.getImageData(0, 0, w, h);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200 && data[at] + data[at + 1] + data[at + 2] < 450) dark++;
    return dark;
  })()`);
}
