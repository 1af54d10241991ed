import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialogAddIn } from './dialog-add-in.ts';
import { sharedVisit, type Visit } from './open-page.ts';

const sheet = 'Deals';
const dialogs = sharedVisit({ files: dialogAddIn });

test('alerts and prompts are dialogs of the page, the script waits for them, and does everything once', async () => {
  const open = dialogs();
  const { page } = open;
  await open.choose('Sales KPIs', 'Ask');
  const prompt = page.getByRole('dialog', { name: 'Your name' });
  await prompt.getByRole('textbox').fill('Ada');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('dialog', { name: 'Sure?' });
  await alert.getByText('It will be written.').waitFor();
  expect(await open.values(sheet, 'P1:P2')).toEqual([[1], ['']]);
  await alert.getByRole('button', { name: 'Yes' }).click();
  await alert.waitFor({ state: 'detached' });
  await expect.poll(() => open.values(sheet, 'P1:P2')).toEqual([[1], ['Ada']]);

  await open.choose('Sales KPIs', 'Ask');
  await prompt.waitFor();
  await page.keyboard.press('Escape');
  await prompt.waitFor({ state: 'detached' });
  await expect.poll(() => open.values(sheet, 'P1:P2')).toEqual([[2], ['Ada']]);

  await open.choose('Sales KPIs', 'Fail');
  await page.getByRole('dialog').getByText('The table is empty.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a sidebar talks with the script, by values that JSON can hold', async () => {
  const open = dialogs();
  const { page } = open;
  await open.choose('Sales KPIs', 'Side');
  const side = page.getByRole('complementary', { name: 'Side of things' });
  await side.waitFor();
  expect((await side.boundingBox())?.width).toBe(300);
  const frame = await frameOf(open);
  const ask = (name: string, args: string) => frame.evaluate(`window.ask(${JSON.stringify(name)}, ${args})`);

  const value = { list: [1, 'two', true, null], nested: { deep: -0.5 } };
  expect(await ask('echo', `[${JSON.stringify(value)}]`)).toEqual({ value, user: 'mine' });
  expect(await ask('write', '["P3", "from the side"]')).toEqual({ value: 'written', user: 'mine' });
  expect(await open.values(sheet, 'P3')).toEqual([['from the side']]);
  expect(await ask('echo', '[document.getElementById("form")]')).toEqual({
    value: { amount: '12', note: 'ok' },
    user: 'mine',
  });

  const failed = (error: string) => ({ error, isError: true, user: 'mine' });
  expect(await ask('fail', '[]')).toEqual(failed('The table is empty.'));
  for (const illegal of ['new Date()', 'undefined', 'NaN', '() => 1', 'document.body', 'new Map()'])
    expect(await ask('echo', `[1, ${illegal}]`)).toEqual(
      failed('Failed due to illegal value in property: 1'),
    );
  expect(await ask('today', '[]')).toEqual(
    failed('The result cannot be sent to the page: the result is a Date.'),
  );
  expect(await ask('nothing', '[]')).toEqual(failed('Script function not found: nothing'));
  expect(await ask('hidden.inside', '[]')).toEqual(failed('Script function not found: hidden.inside'));
  expect(await ask('secret_', '[]')).toBe('no such function');

  const many = await frame.evaluate(
    'Promise.all(Array.from({ length: 25 }, (_, index) => window.ask("echo", [index])))',
  );
  expect((many as { value: number }[]).map((one) => one.value)).toEqual(
    Array.from({ length: 25 }, (_, i) => i),
  );
  expect(await frame.evaluate('window.reach')).toBe('SecurityError');

  await frame.getByText('Close me').click();
  await side.waitFor({ state: 'detached' });
});

test('a dialog of the add-in’s own has the size it asks for and closes', async () => {
  const open = dialogs();
  const { page } = open;
  await open.choose('Sales KPIs', 'Box');
  const box = page.getByRole('dialog', { name: 'In a box' });
  await box.waitFor();
  const frame = await frameOf(open);
  expect(await frame.evaluate('[innerWidth, innerHeight]')).toEqual([420, 260]);
  await frame.evaluate('google.script.host.setHeight(300)');
  await expect.poll(() => frame.evaluate('innerHeight')).toBe(300);
  await box.getByRole('button', { name: 'Close' }).click();
  await box.waitFor({ state: 'detached' });
});

async function frameOf({ page }: Visit): Promise<Frame> {
  const element = await page.waitForSelector('iframe.html-frame');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The sidebar has no frame.');
  await frame.getByText('loaded').waitFor();
  return frame;
}
