import type { FrameLocator, Page } from 'playwright-core';
import type { Picture } from './pictures.ts';

const screen = { width: 1000, height: 720, scale: 1, schemes: ['light', 'dark'] } as const;

/** A state that looks the same in every language. */
const inEnglish = { ...screen, languages: ['en'] } as const;

/** The sidebar in its states; each follows a dark screen. */
export const sidebarPictures: readonly Picture[] = [
  { ...screen, name: 'sidebar-columns', prepare: async (page) => void (await next(page, 1)) },
  { ...screen, name: 'sidebar-stages', prepare: async (page) => void (await next(page, 2)) },
  {
    ...inEnglish,
    name: 'sidebar-stage',
    prepare: async (page) => {
      const sidebar = await next(page, 2);
      await sidebar.locator('[data-stage="2"]').click();
    },
  },
  {
    ...inEnglish,
    name: 'sidebar-question',
    prepare: async (page) => {
      await page.evaluate(datesAsText);
      await next(page, 1);
    },
  },
  {
    ...inEnglish,
    name: 'sidebar-conflict',
    prepare: async (page) => {
      await page.evaluate(`salesKpisPage.session.sheets.run('buildKpiSummary')`);
      const sidebar = await open(page);
      await sidebar.locator('#deals-customer').selectOption('');
      await page.evaluate(`{
        const { sheets } = salesKpisPage.session;
        const row = sheets.values('KPI Setup').findIndex(([key]) => key === 'option.currency') + 1;
        sheets.type('KPI Setup', 'C' + row, 'EUR');
      }`);
      await sidebar.locator('footer .primary').click();
      await sidebar.locator('.question').first().waitFor();
    },
  },
  {
    ...inEnglish,
    name: 'sidebar-large-text',
    prepare: async (page) => {
      await next(page, 1);
      const frame = page.frames().at(-1);
      await frame?.evaluate('document.documentElement.style.fontSize = "26px"');
    },
  },
];

/** The created dates as a program of another country would have written them, all within the first twelve days. */
const datesAsText = `{
  const { sheets } = salesKpisPage.session;
  const [name] = sheets.sheetNames();
  const [headers, ...rows] = sheets.values(name);
  const text = (date, row) => [1 + (row % 12), date.getUTCMonth() + 1, date.getUTCFullYear()]
    .map((part) => String(part).padStart(2, '0')).join('/');
  const first = headers.findIndex((_, column) => rows[0][column] instanceof Date);
  const written = rows.map((row, index) => row.map((cell, column) => (column === first ? text(cell, index) : cell)));
  sheets.deleteSheet(name);
  sheets.addSheet(name, [headers, ...written]);
}`;

async function open(page: Page): Promise<FrameLocator> {
  await page.getByRole('menuitem', { name: 'Sales KPIs' }).click();
  await page.getByRole('menu').getByRole('menuitem').nth(1).click();
  const sidebar = page.frameLocator('iframe.html-frame');
  await sidebar.locator('footer').waitFor();
  return sidebar;
}

/** Opens the sidebar and goes so many pages on. */
async function next(page: Page, pages: number): Promise<FrameLocator> {
  const sidebar = await open(page);
  for (let count = 0; count < pages; count++) await sidebar.locator('footer .primary').click();
  return sidebar;
}
