import { describe, expect, test } from 'vitest';
import { dialogAddIn } from './dialog-add-in.ts';
import { visit } from './open-page.ts';

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.each([
  [1024, 640],
  [1280, 720],
  [1920, 1080],
])('on a screen of %i × %i', (width, height) => {
  test('the grid fills the window, everything else stands inside it, and nothing scrolls but the grid', async () => {
    const open = await visit({ width, height });
    const { page } = open;
    const box = (selector: string) =>
      page.evaluate<Rectangle>(
        `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
      );
    const overflow = () =>
      page.evaluate<number[]>(
        '[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]',
      );
    expect(await overflow()).toEqual([0, 0]);
    expect(await box('main')).toMatchObject({ left: 0, right: width, bottom: height });
    expect((await box('main')).top).toBeLessThan(80);

    await page.getByRole('menuitem', { name: 'Help' }).click();
    await page.getByRole('menuitem', { name: 'Formulas' }).click();
    const dialog = await page.getByRole('dialog').boundingBox();
    expect(dialog?.x).toBeGreaterThanOrEqual(0);
    expect((dialog?.y ?? 0) + (dialog?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    const last = page.locator('.function').last();
    await expect.poll(async () => ((await last.boundingBox())?.y ?? height) < height).toBe(true);
    await page.keyboard.press('Escape');

    await open.choose('Sales KPIs', 'Build KPI summary');
    await page.locator('.toast').waitFor();
    const toast = await box('.toast');
    expect(toast.right).toBeLessThanOrEqual(width);
    expect(toast.bottom).toBeLessThanOrEqual(height);
    expect(await overflow()).toEqual([0, 0]);
  });
});

test('a sidebar takes its 300 pixels from the grid, in a narrow window too', async () => {
  const open = await visit({ files: dialogAddIn, width: 1024, height: 640 });
  const { page } = open;
  const grid = async () => (await page.locator('main').boundingBox())?.width;
  expect(await grid()).toBe(1024);
  await open.choose('Sales KPIs', 'Side');
  const side = page.getByRole('complementary', { name: 'Side of things' });
  await side.waitFor();
  expect(await side.boundingBox()).toMatchObject({ x: 724, width: 300 });
  expect(await grid()).toBe(724);
  const canvas = page.locator('main canvas').first();
  await expect.poll(async () => (await canvas.boundingBox())?.width).toBeLessThanOrEqual(724);
});
