import type { Page } from 'playwright-core';
import type { Language } from '../page/session/page-options.ts';
import { sidebarPictures } from './sidebar-pictures.ts';

/** One picture of the page: how large, and what a person does before it is taken. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** 2 where small text matters. */
  readonly scale: 1 | 2;
  /** True where the pointer belongs to the picture. */
  readonly stillPointed?: boolean;
  /** Where the picture looks different on a dark screen; light alone without it. */
  readonly schemes?: readonly ('light' | 'dark')[];
  /** Where one language is enough to see it; all without it. */
  readonly languages?: readonly Language[];
  readonly prepare: (page: Page, language: Language) => Promise<void>;
}

const screen = { width: 1280, height: 720, scale: 1 } as const;
const sharp = { ...screen, scale: 2 } as const;

/**
 * The pictures of README and docs. The sheets stay light on a dark screen; what follows it, as a sidebar does, says
 * `schemes: ['light', 'dark']`.
 */
export const pictures: readonly Picture[] = [
  { ...screen, name: 'page', prepare: async () => {} },
  { ...screen, name: 'menu', prepare: (page) => openMenu(page) },
  { ...sharp, name: 'formula', prepare: (page) => typeFormula(page) },
  { ...screen, name: 'error', stillPointed: true, prepare: (page) => showError(page) },
  { ...screen, name: 'import', prepare: (page, language) => importFile(page, language) },
  {
    name: 'summary',
    width: 1512,
    height: 850,
    scale: 2,
    prepare: async (page) => {
      await build(page);
      await closeToasts(page);
    },
  },
  { ...screen, name: 'built', prepare: (page) => build(page) },
  {
    name: 'summary-whole',
    width: 1520,
    height: 1700,
    scale: 2,
    prepare: async (page) => {
      await build(page);
      await closeToasts(page);
    },
  },
  {
    ...screen,
    name: 'setup',
    width: 1280,
    height: 1280,
    prepare: async (page) => {
      await build(page);
      await closeToasts(page);
      await page.getByText('KPI Setup', { exact: true }).last().click();
    },
  },
  {
    ...sharp,
    name: 'cohorts',
    height: 860,
    languages: ['en'],
    prepare: (page) => showFurther(page, 'cohorts', 'KPI Cohorts'),
  },
  {
    ...sharp,
    name: 'funnel',
    height: 1000,
    languages: ['en'],
    prepare: (page) => showFurther(page, 'funnel', 'KPI Funnel'),
  },
  {
    ...sharp,
    name: 'channels',
    width: 1360,
    height: 1000,
    languages: ['en'],
    prepare: (page) => showFurther(page, 'channels', 'KPI Channels'),
  },
  ...sidebarPictures,
];

const addIn = 'Sales KPIs';

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: addIn }).click();
}

async function build(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('menu').getByRole('menuitem').first().click();
  await page.locator('.toast').waitFor();
  await page.locator('.chart canvas').waitFor();
}

/** Switches a sheet beside the summary on in "KPI Setup", and builds again. */
async function showFurther(page: Page, sheet: string, name: string): Promise<void> {
  await build(page);
  await closeToasts(page);
  await page.evaluate(`(() => {
    const { sheets } = salesKpisPage.session;
    const row = sheets.values('KPI Setup').findIndex(([key]) => key === 'option.sheet.${sheet}') + 1;
    sheets.type('KPI Setup', 'C' + row, 'Yes');
  })()`);
  await build(page);
  await closeToasts(page);
  await page.getByText(name, { exact: true }).last().click();
}

async function closeToasts(page: Page): Promise<void> {
  await page.locator('.toast button').click();
}

async function goTo(page: Page, a1: string): Promise<void> {
  await page.evaluate(`salesKpisPage.session.grid.goTo(${JSON.stringify(a1)})`);
}

async function typeFormula(page: Page): Promise<void> {
  await goTo(page, 'E4');
  await page.keyboard.type('=CONVERSION(');
  await page.locator('text=/to \\/ from/').first().waitFor();
}

async function showError(page: Page): Promise<void> {
  await goTo(page, 'E4');
  await page.keyboard.type('=CONVERSION("?"; 50)');
  await page.keyboard.press('Enter');
  await page.evaluate(
    'salesKpisPage.session.sheets.calculated().then(() => new Promise((done) => setTimeout(done)))',
  );
  const box = (await page.evaluate('salesKpisPage.session.grid.box("E4")')) as { left: number; top: number };
  const tooltip = page.getByRole('tooltip');
  // The grid looks at the pointer now and then only, and later on a busy machine.
  for (let round = 0; round < 6 && !(await tooltip.isVisible()); round++) {
    await page.mouse.move(box.left + 10, box.top + 90);
    await page.mouse.move(box.left + 30, box.top + 10, { steps: 4 });
    await tooltip.waitFor({ timeout: 5000 }).catch(() => {});
  }
  await tooltip.waitFor();
}

const files: Readonly<Record<Language, { name: string; text: string }>> = {
  en: {
    name: 'pipeline.csv',
    text: 'Deal ID;Customer;Created;Stage;Amount\n1234567890123456701;Northwind;2026-03-02;Won;12500\n1234567890123456702;Contoso;2026-03-04;Open;8400\n1234567890123456703;Fabrikam;2026-03-09;Lost;3150\n',
  },
  ru: {
    name: 'сделки.csv',
    text: 'Номер;Клиент;Создана;Этап;Сумма\n1234567890123456701;Ромашка;02.03.2026;Продажа;125000\n1234567890123456702;Вектор;04.03.2026;В работе;84000\n1234567890123456703;Полюс;09.03.2026;Отказ;31500\n',
  },
  bg: {
    name: 'сделки.csv',
    text: 'Номер;Клиент;Създадена;Етап;Сума\n1234567890123456701;Балкан;2.03.2026;Спечелена;12500\n1234567890123456702;Витоша;4.03.2026;Отворена;8400\n1234567890123456703;Марица;9.03.2026;Загубена;3150\n',
  },
};

async function importFile(page: Page, language: Language): Promise<void> {
  const { name, text } = files[language];
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').waitFor();
}
