import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../playground/browser/find-browser.ts';
import { servePage } from '../../playground/serve/page-server.ts';
import { pageWithAddIn } from '../../playground/serve/start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pageUrl: string;
    browserEndpoint: string;
  }
}

/** One build, one server and one browser for all tests of the page. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [files, { path, args }] = await Promise.all([pageWithAddIn(), findBrowser()]);
  const server = await servePage(files, 0);
  const browser = await chromium.launchServer({ executablePath: path, args: [...args], headless: true });
  project.provide('pageUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
