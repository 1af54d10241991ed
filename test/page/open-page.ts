import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Execution, LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';

let browser: Promise<Browser> | null = null;
const opened: Visit[] = [];

afterEach(async () => {
  for (const { context, faults, foreign } of opened.splice(0)) {
    await context.close();
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
  }
});

afterAll(async () => {
  await (await browser)?.close();
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface VisitOptions {
  readonly query?: string;
  /** The add-in's files, instead of the built ones. */
  readonly files?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** The browser's language. */
  readonly locale?: string;
}

/** The page as one person sees it, in a browser profile of its own. */
export class Visit {
  /** What the browser's console complained of. */
  readonly faults: string[] = [];
  /** Requests to anything but the page's own server. */
  readonly foreign: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) this.foreign.push(address);
    });
  }

  /** Chooses an item of the menus. */
  async choose(menu: string, item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: menu, exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Brings a sheet to the screen by its tab. */
  async show(sheet: string): Promise<void> {
    await this.page.getByText(sheet, { exact: true }).last().click();
    await this.page.waitForFunction(
      `salesKpisPage.session.sheets.sheetNames().some((name, index) => name === ${JSON.stringify(sheet)} &&
        salesKpisPage.session.grid.engine.sheets()[index].id === salesKpisPage.session.grid.view.sheetId())`,
    );
  }

  /** Goes to a cell by the name box, and there types a text. */
  async type(a1: string, text: string): Promise<void> {
    await this.goTo(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async goTo(a1: string): Promise<void> {
    await this.page.evaluate(`salesKpisPage.session.grid.goTo(${JSON.stringify(a1)})`);
  }

  /** Where a cell stands in the window. */
  async cell(a1: string): Promise<Box> {
    await this.goTo(a1);
    await this.page.waitForTimeout(200);
    return this.box(a1);
  }

  /** The same without going there. */
  async box(a1: string): Promise<Box> {
    return this.page.evaluate(`salesKpisPage.session.grid.box(${JSON.stringify(a1)})`);
  }

  async display(sheet: string, a1?: string): Promise<string[][]> {
    return this.sheets('display', sheet, a1);
  }

  async values(sheet: string, a1?: string): Promise<LocalValue[][]> {
    return this.sheets('values', sheet, a1);
  }

  /**
   * Asks the spreadsheet behind the page. The answer comes in a task of its own: Chromium holds the promise it waits
   * for only weakly, and a collection of garbage right after heavy work would take it away.
   */
  async sheets<Name extends keyof LocalSheets>(
    name: Name,
    ...args: Parameters<LocalSheets[Name]>
  ): Promise<Awaited<ReturnType<LocalSheets[Name]>>> {
    const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join();
    return this.page.evaluate<Awaited<ReturnType<LocalSheets[Name]>>>(
      `(async () => {
        const { sheets } = salesKpisPage.session;
        await sheets.calculated();
        const value = await sheets.${name}(${list});
        await new Promise((done) => setTimeout(done));
        return value;
      })()`,
    );
  }

  async run(handler: string): Promise<Execution> {
    return this.sheets('run', handler);
  }
}

/** One visit for all tests of a file: opening the page takes longer than most of them. */
export function sharedVisit(options: VisitOptions = {}): () => Visit {
  let shared: Visit | null = null;
  beforeAll(async () => {
    shared = await open(options);
  });
  afterEach(() => {
    expect(shared?.faults).toEqual([]);
    expect(shared?.foreign).toEqual([]);
  });
  afterAll(() => shared?.context.close());
  return () => {
    if (!shared) throw new Error('The page is not open yet.');
    return shared;
  };
}

/** Opens the page for one test and waits until it can be used. */
export async function visit(options: VisitOptions = {}): Promise<Visit> {
  const made = await open(options);
  opened.push(made);
  return made;
}

async function open(options: VisitOptions): Promise<Visit> {
  const {
    query = 'lang=en&today=2026-04-03&zone=Europe/Sofia',
    width = 1280,
    height = 720,
    locale = 'en-US',
  } = options;
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext({
    viewport: { width, height },
    locale,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const url = inject('pageUrl');
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const { files } = options;
  if (files) await page.route('**/add-in.json', (route) => route.fulfill({ json: files }));
  const made = new Visit(context, page, url);
  await page.goto(`${url}?${query}`);
  await ready(made);
  return made;
}

export async function ready({ page }: Visit): Promise<void> {
  await page.waitForFunction('window.salesKpisPage');
}
