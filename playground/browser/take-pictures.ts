import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import type { Language } from '../page/session/page-options.ts';
import { servePage } from '../serve/page-server.ts';
import { pageWithAddIn } from '../serve/start.ts';
import { findBrowser } from './find-browser.ts';
import { drawingPage, installDrawings } from './install-drawings.ts';
import { type Picture, pictures } from './pictures.ts';

/** A picture to take: its file's name, its size in pixels, and how. */
export interface Shot {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly take: (browser: Browser, url: string, path: string) => Promise<void>;
}

const languages: readonly Language[] = ['en', 'ru', 'bg'];

/** All pictures of README and docs: those of the page in each language, and the drawings of docs/install.md. */
export function allShots(): Shot[] {
  const ofPage = languages.flatMap((language) =>
    pictures
      .filter((picture) => (picture.languages ?? languages).includes(language))
      .flatMap((picture) =>
        (picture.schemes ?? ['light']).map((scheme) => ({
          file: `${picture.name}-${language}${scheme === 'dark' ? '-dark' : ''}.png`,
          width: picture.width * picture.scale,
          height: picture.height * picture.scale,
          take: (browser: Browser, url: string, path: string) =>
            takePage(browser, url, { language, scheme, picture, path }),
        })),
      ),
  );
  const drawn = installDrawings.map((drawing) => ({
    file: `${drawing.name}.png`,
    width: 1600,
    height: 840,
    take: (browser: Browser, url: string, path: string) =>
      takeDrawing(browser, url, drawingPage(drawing), path),
  }));
  return [...ofPage, ...drawn];
}

/** Takes those pictures into the folder, the same on every machine, and tells of each that is there. */
export async function takePictures(
  folder: string,
  shots: readonly Shot[],
  tell: (file: string) => void,
): Promise<void> {
  const server = await servePage(await pageWithAddIn(), 0);
  const { path, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args], headless: true });
  mkdirSync(folder, { recursive: true });
  try {
    const waiting = [...shots];
    const work = async () => {
      for (let shot = waiting.shift(); shot; shot = waiting.shift()) {
        await shot.take(browser, server.url, `${folder}/${shot.file}`);
        tell(shot.file);
      }
    };
    // A page waits more than it works.
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    await server.close();
  }
}

interface PageShot {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly picture: Picture;
  readonly path: string;
}

async function takePage(
  browser: Browser,
  url: string,
  { language, scheme, picture, path }: PageShot,
): Promise<void> {
  const { width, height, scale, prepare, stillPointed } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    colorScheme: scheme,
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

async function takeDrawing(browser: Browser, url: string, html: string, path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 800, height: 420 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // At the page's own address, so that its fonts are at hand.
  await page.route(`${url}drawing`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(`${url}drawing`);
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path });
  await context.close();
}

/** `npm run screenshots [-- --into FOLDER] [NAME …]`: of the pictures whose names begin so, else of all. */
async function main(args: readonly string[]): Promise<void> {
  const into = args.indexOf('--into');
  const docs = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
  const folder = into < 0 ? docs : (args[into + 1] ?? docs);
  const names = args.filter((_, index) => into < 0 || (index !== into && index !== into + 1));
  const wanted = ({ file }: Shot) => names.length === 0 || names.some((name) => file.startsWith(name));
  await takePictures(folder, allShots().filter(wanted), (file) => process.stdout.write(`${file}\n`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
