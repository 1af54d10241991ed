import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { Visit } from './open-page.ts';

/** The sidebar as a person sees it. */
export interface SidebarVisit {
  readonly frame: Frame;
  /** Nothing that axe-core finds fault with. */
  findsNoFault(): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  /** The text of the footer on its left. */
  state(): Promise<string>;
}

/** Opens the sidebar from the menu and waits until the set-up is there. */
export async function openSidebar(
  open: Visit,
  item: string | RegExp = 'Set up columns…',
): Promise<SidebarVisit> {
  await open.page.getByRole('menuitem', { name: 'Sales KPIs', exact: true }).click();
  await open.page.getByRole('menuitem', { name: item }).click();
  return sidebarOf(open);
}

/** The sidebar that is open. */
export async function sidebarOf({ page }: Visit): Promise<SidebarVisit> {
  const element = await page.waitForSelector('iframe.html-frame');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  await frame.locator('footer').waitFor();
  return {
    frame,
    async findsNoFault() {
      await frame.evaluate(`window.axe ?? eval(${JSON.stringify(axe.source)})`);
      const { violations } = (await frame.evaluate(
        'axe.run(document).then((found) => new Promise((done) => setTimeout(done, 0, found)))',
      )) as axe.AxeResults;
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
        ),
      ).toEqual([]);
    },
    press: (name) => frame.getByRole('button', { name, exact: typeof name === 'string' }).click(),
    state: async () => (await frame.locator('footer .state').textContent()) ?? '',
  };
}
