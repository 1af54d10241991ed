import { expect, test } from 'vitest';
import { dialogAddIn } from './dialog-add-in.ts';
import { visit } from './open-page.ts';

test('menus and dialogs can be used without a mouse', async () => {
  const { page } = await visit({ files: dialogAddIn });
  const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.tagName');
  await page.getByRole('menuitem', { name: 'File' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Sales KPIs');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Ask');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Fail');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('Formulas');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Formulas of this add-in' });
  await dialog.waitFor();
  const inside = () =>
    page.evaluate('document.querySelector("[role=dialog]").contains(document.activeElement)');
  for (let stop = 0; stop < 4; stop++) {
    expect(await inside()).toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused()).toBe('Help');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const prompt = page.getByRole('dialog', { name: 'Your name' });
  await prompt.waitFor();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('dialog', { name: 'Sure?' });
  await alert.waitFor();
  expect(await focused()).toBe('Yes');
  await page.keyboard.press('Escape');
  await alert.waitFor({ state: 'detached' });
});

test('the sidebar is reached, used and left without a mouse', async () => {
  const { page } = await visit({ files: dialogAddIn });
  await page.getByRole('menuitem', { name: 'Sales KPIs' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const side = page.getByRole('complementary', { name: 'Side of things' });
  await side.waitFor();
  const frame = await (await page.waitForSelector('iframe.html-frame')).contentFrame();
  await frame?.getByText('loaded').waitFor();
  await side.getByRole('button').focus();
  await page.keyboard.press('Tab');
  expect(await frame?.evaluate('document.activeElement.id')).toBe('close');
  await page.keyboard.press('Enter');
  await side.waitFor({ state: 'detached' });
});
