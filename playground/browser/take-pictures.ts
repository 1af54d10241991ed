import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import type { Language } from '../page/session/page-options.ts';
import { servePage } from '../serve/page-server.ts';
import { pageWithAddIn } from '../serve/start.ts';
import { findBrowser } from './find-browser.ts';
import { type Picture, pictures } from './pictures.ts';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const languages: readonly Language[] = ['en', 'ru', 'bg'];

/** `npm run screenshots [name …]`: takes the pictures of README and docs, the same on every machine. */
async function takePictures(names: readonly string[]): Promise<void> {
  const server = await servePage(await pageWithAddIn(), 0);
  const { path, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args], headless: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const language of languages) {
      for (const picture of pictures) {
        const file = `${picture.name}-${language}.png`;
        if (names.length > 0 && !names.some((name) => file.startsWith(name))) continue;
        await take(browser, server.url, language, picture, `${folder}/${file}`);
        process.stdout.write(`docs/pictures/${file}\n`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(
  browser: Browser,
  url: string,
  language: Language,
  { width, height, scale, prepare, stillPointed }: Picture,
  path: string,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: language,
  });
  const page = await context.newPage();
  await page.goto(`${url}?lang=${language}&today=2026-04-03&zone=Europe/Sofia`);
  await page.waitForFunction('window.salesKpisPage');
  await prepare(page, language);
  if (!stillPointed) await page.mouse.move(width / 2, 20);
  await page.waitForTimeout(900);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();
}

await takePictures(process.argv.slice(2));
