import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../playground/browser/find-browser.ts';
import type { PageFiles } from '../playground/serve/build-page.ts';
import { servePage } from '../playground/serve/page-server.ts';
import { pageWithAddIn } from '../playground/serve/start.ts';

/** What a person waits for in a real browser. */
interface PageTimes {
  /** The whole build before the first visit, add-in left out. */
  readonly buildSeconds: number;
  /** From the address to the usable page, seconds, a fresh browser profile each time. */
  readonly usable: readonly number[];
  /** From Enter to the value in the cell, seconds. */
  readonly formula: readonly number[];
  readonly bytes: readonly PageBytes[];
}

/** What is transferred until the page is usable, of one kind. */
interface PageBytes {
  readonly kind: string;
  readonly files: number;
  readonly raw: number;
  /** As served: fonts are packed in themselves. */
  readonly served: number;
}

/** Opens the page in the browser that the tests use, and measures. */
export async function measurePage(visits: number): Promise<PageTimes> {
  const began = performance.now();
  const files = await pageWithAddIn();
  const buildSeconds = (performance.now() - began) / 1000;
  const server = await servePage(files, 0);
  const { path, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: [...args], headless: true });
  try {
    const asked = new Set<string>();
    const usable: number[] = [];
    let formula: number[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const page = await open(browser, server.url, asked);
      usable.push(Number(await page.evaluate('performance.getEntriesByName("usable")[0].startTime')) / 1000);
      if (visit === visits - 1) formula = await typeFormulas(page);
      await page.context().close();
    }
    return { buildSeconds, usable, formula, bytes: bytesOf(files, asked) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Asked for a file, the browser gets it once: its own address without what is behind the `?`. */
async function open(browser: Browser, url: string, asked: Set<string>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US' });
  const page = await context.newPage();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (url.startsWith(origin)) asked.add(pathname.slice(1) || 'index.html');
  });
  await page.goto(url);
  await page.waitForFunction('window.salesKpisPage');
  return page;
}

async function typeFormulas(page: Page): Promise<number[]> {
  const waits: number[] = [];
  for (let row = 2; row < 12; row++) {
    await page.evaluate(`salesKpisPage.session.grid.goTo("P${row}")`);
    await page.keyboard.type(`=CONVERSION(200,50)`);
    await page.waitForTimeout(300);
    await page.evaluate(`(() => {
      window.took = 0;
      const shown = () => salesKpisPage.session.sheets.display("Deals", "P${row}")[0][0];
      const watch = (began) => { if (shown() === "0.25") window.took = performance.now() - began; else setTimeout(() => watch(began), 2); };
      addEventListener("keydown", () => watch(performance.now()), { capture: true, once: true });
    })()`);
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.took');
    waits.push(Number(await page.evaluate('window.took')) / 1000);
  }
  return waits;
}

const kinds: Readonly<Record<string, string>> = {
  html: 'page',
  js: 'scripts',
  css: 'styles',
  woff2: 'fonts',
  json: 'the add-in',
};

function bytesOf(files: PageFiles, asked: ReadonlySet<string>): PageBytes[] {
  return Object.entries(kinds).map(([ending, kind]) => {
    const bodies = [...asked]
      .filter((name) => name.endsWith(`.${ending}`))
      .map((name) => files.get(name) ?? new Uint8Array());
    const served = (body: Uint8Array) =>
      ending === 'woff2' ? body.length : gzipSync(body, { level: 6 }).length;
    return {
      kind,
      files: bodies.length,
      raw: bodies.reduce((sum, body) => sum + body.length, 0),
      served: bodies.reduce((sum, body) => sum + served(body), 0),
    };
  });
}
