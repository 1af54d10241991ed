import { expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { openSidebar } from './sidebar-visit.ts';

/** A visit with a set-up that stands. */
async function built(query?: string): Promise<Visit> {
  const open = await visit(query ? { query } : {});
  await open.run('buildKpiSummary');
  return open;
}

const setupCell = async (open: Visit, key: string, column: number) =>
  (await open.values('KPI Setup')).find(([found]) => found === key)?.[column];

test('what somebody else has written meanwhile is not overwritten; the person chooses', async () => {
  const open = await built();
  const { frame, press, state, findsNoFault } = await openSidebar(open);
  const change = async (currency: string) => {
    const row = (await open.values('KPI Setup')).findIndex(([key]) => key === 'option.currency') + 1;
    await open.sheets('type', 'KPI Setup', `C${row}`, currency);
  };
  await frame.getByLabel('Customer', { exact: true }).selectOption({ label: 'Not used' });
  await change('EUR');
  await press('Save');
  await frame.getByRole('region', { name: 'Somebody changed KPI Setup' }).waitFor();
  await findsNoFault();
  expect(await setupCell(open, 'deals.customer', 2)).toBe('Company');
  await press('Keep mine');
  expect(await state()).toBe('● 2 unsaved changes');
  await press('Save');
  await expect.poll(state, { timeout: 15_000 }).toBe('✓ Saved');
  expect(await setupCell(open, 'deals.customer', 2)).toBe('');

  await frame.getByLabel('Rep').selectOption({ label: 'Not used' });
  await change('USD');
  await press('Save');
  await press('Load theirs');
  expect(await state()).toBe('✓ Saved');
  expect(await frame.getByLabel('Rep').inputValue()).not.toBe('');
  await press('Undo');
  expect(await frame.getByLabel('Rep').inputValue()).toBe('');
});

test('a failure of the server is one calm sentence, and the work is kept, also for the next time', async () => {
  const open = await built();
  const { frame, press, state, findsNoFault } = await openSidebar(open);
  await frame.getByLabel('Customer', { exact: true }).selectOption({ label: 'Not used' });
  await open.sheets('holdLock', true);
  await press('Save');
  const note = frame.getByRole('region', { name: 'That did not work' });
  expect(await note.textContent()).toContain('Another build is running in this spreadsheet');
  expect(await note.textContent()).toContain('Your changes are kept.');
  await findsNoFault();
  await frame.waitForTimeout(1_800);
  await open.page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true }).click();

  await open.sheets('holdLock', false);
  const again = await openSidebar(open);
  await again.frame.getByText('Your unsaved changes of last time are back.').waitFor();
  expect(await again.state()).toBe('● 1 unsaved change');
  await again.press('Save');
  await expect.poll(again.state, { timeout: 15_000 }).toBe('✓ Saved');
  expect(await setupCell(open, 'deals.customer', 2)).toBe('');
  expect(state).toBeDefined();
});

test('everything can be done with the keyboard', async () => {
  const open = await built();
  const { frame, state } = await openSidebar(open);
  const { keyboard } = open.page;
  await frame.getByRole('tab', { name: 'Columns' }).focus();
  await keyboard.press('ArrowRight');
  const focused = () => frame.evaluate('document.activeElement.textContent');
  expect(await focused()).toBe('Stages');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  expect(await focused()).toContain('Qualified');
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(focused, { timeout: 5_000 }).toMatch(/^3Qualified/);
  expect(await frame.locator('[role=status]').textContent()).toBe('Qualified is number 3 of 5 now');
  await keyboard.press('Enter');
  await expect.poll(() => frame.evaluate('document.activeElement.tagName'), { timeout: 5_000 }).toBe('INPUT');
  await keyboard.type('Fits us');
  await keyboard.press('Escape');
  await expect.poll(focused, { timeout: 5_000 }).toMatch(/^3Fits us/);
  expect(await state()).toMatch(/^● \d unsaved changes/);
  const stops = (await frame.evaluate(
    `[...document.querySelectorAll('button, select, input')].filter((one) => one.offsetHeight > 0 && one.type !== 'checkbox' && one.getBoundingClientRect().height < 28).map((one) => one.outerHTML)`,
  )) as string[];
  expect(stops).toEqual([]);
});

test('stages are added, dragged, given their evidence, removed and brought back', async () => {
  const open = await built();
  const { frame, press, findsNoFault } = await openSidebar(open);
  await frame.getByRole('tab', { name: 'Stages' }).click();
  const names = () => frame.locator('ol.stages .stage-name .clip').allTextContents();
  const grip = frame.locator('[data-row="1"] .grip');
  const from = await grip.boundingBox();
  const to = await frame.locator('[data-row="3"]').boundingBox();
  await open.page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 16);
  await open.page.mouse.down();
  await open.page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 20, { steps: 5 });
  await open.page.mouse.up();
  expect(await names()).toEqual(['Lead', 'Meeting', 'Proposal', 'Qualified', 'Contract', 'Won']);
  await press('Undo');
  expect(await names()).toEqual(['Lead', 'Qualified', 'Meeting', 'Proposal', 'Contract', 'Won']);
  await press('Add a stage');
  await frame.getByLabel('Name').fill('');
  expect(await frame.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  await frame.getByLabel('Name').fill('Trial');
  await findsNoFault();
  await frame.getByLabel('Reached when').selectOption('date');
  await frame.getByLabel('Column', { exact: true }).selectOption({ label: 'Meeting on' });
  await press('Done');
  await frame.getByText('date in “Meeting on”').nth(1).waitFor();
  await frame.locator('[data-stage="5"]').click();
  await press('Remove');
  expect(await names()).toEqual(['Lead', 'Qualified', 'Meeting', 'Proposal', 'Contract', 'Won']);
  await press('Undo');
  expect((await names())[5]).toBe('Trial');
});

test('the stages of a way of selling are taken, saved and built, those without a column wait for one', async () => {
  const open = await built();
  const { frame, press, state, findsNoFault } = await openSidebar(open);
  await frame.getByRole('tab', { name: 'Stages' }).click();
  await frame.getByLabel('Take the stages of').selectOption({ label: 'Active sales' });
  await frame.getByRole('tabpanel').getByText('The stages of “Active sales” are in place.').waitFor();
  const waiting = frame.locator('ol.stages li', { hasText: 'not chosen yet' });
  expect(await waiting.count()).toBeGreaterThan(2);
  await findsNoFault();
  await press('Save');
  await expect.poll(state, { timeout: 15_000 }).toBe('✓ Saved');
  await press('Build summary');
  await frame.getByText(/^KPI Summary is up to date/).waitFor();
  expect(await setupCell(open, 'stage.7:invoice issued', 3)).toBe('not chosen yet');
});

test('a stage that counts as won goes by a date or a tick, never by the status', async () => {
  const open = await built();
  const { frame, press, state } = await openSidebar(open);
  await frame.getByRole('tab', { name: 'Stages' }).click();
  await frame.locator('[data-stage="4"]').click();
  await frame.getByLabel('Role').selectOption('won');
  expect(await frame.getByLabel('Reached when').getByRole('option').allTextContents()).not.toContain(
    'the status is',
  );
  await press('Done');
  await press('Save');
  await expect.poll(state, { timeout: 15_000 }).toBe('✓ Saved');
});

for (const [lang, tab, texts] of [
  ['ru', 'Столбцы', ['Столбцы', 'Этапы', 'Распознано']],
  ['bg', 'Колони', ['Колони', 'Етапи', 'Разпознати']],
] as const)
  test(`it speaks ${lang}, fits in 300 px, light and dark`, async () => {
    const open = await built(`lang=${lang}&today=2026-04-01&zone=Europe/Sofia`);
    await open.page.emulateMedia({ colorScheme: 'dark' });
    const { frame, findsNoFault } = await openSidebar(
      open,
      lang === 'ru' ? 'Настроить столбцы…' : 'Настройка на колоните…',
    );
    for (const text of texts) await frame.getByText(text, { exact: true }).first().waitFor();
    await frame.getByRole('tab', { name: tab }).click();
    await findsNoFault();
    await frame.getByRole('tab').nth(1).click();
    await findsNoFault();
    await frame.locator('[data-stage="1"]').click();
    await findsNoFault();
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(await frame.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(31, 31, 31)');
    await frame.evaluate('document.documentElement.style.fontSize = "26px"');
    expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

test.each([
  ['ru', 'Настроить столбцы…', 'Далее'],
  ['bg', 'Настройка на колоните…', 'Напред'],
])('no label of a field is broken inside a word in %s', async (lang, item, next) => {
  const open = await visit({ query: `lang=${lang}&today=2026-04-03&zone=Europe/Sofia` });
  const { frame, press } = await openSidebar(open, item);
  await press(next);
  await frame.evaluate(
    "document.querySelectorAll('button[aria-expanded=false]').forEach((more) => more.click())",
  );
  expect(await frame.locator('.field label').count()).toBeGreaterThan(12);
  const broken = await frame.evaluate(`[...document.querySelectorAll('.field label')].filter((label) => {
    label.style.overflowWrap = 'normal';
    label.style.hyphens = 'none';
    return label.scrollWidth > label.clientWidth;
  }).map((label) => label.textContent)`);
  expect(broken).toEqual([]);
});
