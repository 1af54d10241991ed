import { expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { openSidebar } from './sidebar-visit.ts';

/** The sidebar of a file whose summary is built, at its formulas. */
async function atFormulas(query: string, item: string | RegExp, tab: string) {
  const open: Visit = await visit({ query });
  await open.run('buildKpiSummary');
  const sidebar = await openSidebar(open, item);
  await sidebar.frame.getByRole('tab', { name: tab }).click();
  await sidebar.frame.getByRole('searchbox').waitFor();
  return { open, ...sidebar };
}

test('a formula is searched by what it is for and put into the selected cell with the keyboard, never over a filled one', async () => {
  const { open, frame, findsNoFault } = await atFormulas('', 'Set up columns…', 'Formulas');
  await open.sheets('select', 'Deals', 'Q2');
  const search = frame.getByRole('searchbox', { name: 'Search formulas' });
  await search.focus();
  await open.page.keyboard.type('cost new');
  await expect.poll(() => frame.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['CAC']);
  expect(await frame.getByRole('status').allTextContents()).toContain('1 formula');
  await findsNoFault();

  await open.page.keyboard.press('Tab');
  await open.page.keyboard.press('Enter');
  await frame.getByText('✓ CAC stands in Deals!Q2: put your own cells into it.').waitFor();
  expect(await open.sheets('formulas', 'Deals', 'Q2')).toEqual([['=CAC(39200,53)']]);

  await open.page.keyboard.press('Enter');
  await frame.getByText('▲ Deals!Q2 is not empty, and nothing was written over it').waitFor();
  await findsNoFault();

  await search.fill('unicorns');
  await frame
    .getByText('No formula speaks of “unicorns”. Try another word, such as customer or deal.')
    .waitFor();
  await search.fill('');
  expect((await frame.getByRole('heading', { level: 2 }).allTextContents()).length).toBeGreaterThan(22);
  await findsNoFault();
});

test('a figure of the summary is put into a cell over the person’s own tables, and is that figure', async () => {
  const { open, frame } = await atFormulas('today=2026-04-03', 'Set up columns…', 'Formulas');
  await open.sheets('select', 'Targets', 'F2');
  await frame.getByRole('button', { name: 'Insert KPI_TABLE into the selected cell' }).click();
  await frame.getByText('✓ KPI_TABLE stands in Targets!F2').waitFor();
  await open.sheets('calculated');
  const table = await open.values('Targets', 'F2:S30');
  const [keys = [], ...rows] = await open.values('KPI Summary');
  for (const [key, name] of [
    ['booked', 'Booked'],
    ['winRate', 'Win rate'],
  ]) {
    const figures = rows
      .find(([found]) => found === key)
      ?.filter((_, at) => /^month\.\d+$/.test(String(keys[at])));
    const row = table.find(([label]) => label === name)?.slice(1) ?? [];
    expect(figures?.filter((figure) => figure !== '').length).toBeGreaterThan(10);
    expect(row, name).toEqual(figures);
  }
});

for (const [language, item, tab, insert] of [
  ['ru', 'Настроить столбцы…', 'Формулы', 'Вставить'],
  ['bg', 'Настройка на колоните…', 'Формули', 'Вмъкване'],
] as const)
  test(`the formulas in ${language} fit a sidebar of 300 px`, async () => {
    const { frame, findsNoFault } = await atFormulas(`lang=${language}`, item, tab);
    expect(await frame.getByRole('button', { name: new RegExp(`^${insert}`) }).count()).toBeGreaterThan(22);
    expect(await frame.evaluate('document.documentElement.clientWidth')).toBeLessThanOrEqual(300);
    const wide = await frame.evaluate(`[...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > 300 || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline' && !one.matches('.unseen'))
    ).map((one) => one.outerHTML.slice(0, 90))`);
    expect(wide).toEqual([]);
    await findsNoFault();
  });
