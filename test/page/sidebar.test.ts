import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { openSidebar } from './sidebar-visit.ts';

test('the first set-up goes page by page, is saved, builds, and changes are saved from then on', async () => {
  const open = await visit();
  const { frame, findsNoFault, press, state } = await openSidebar(open);
  expect(await frame.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  await frame.getByRole('heading', { name: 'Check the sheets' }).waitFor();
  await findsNoFault();
  await press('Next');
  await frame.getByRole('heading', { name: 'Check the columns' }).waitFor();
  await frame.getByText(/same word, 1,\d+ distinct/).waitFor();
  await findsNoFault();
  await press('Next');
  await frame.getByText('date in “Meeting on”').waitFor();
  await findsNoFault();
  expect(await open.sheets('sheetNames')).not.toContain('KPI Setup');
  await press('Save and build');
  await frame.getByText(/^KPI Summary is up to date/).waitFor();
  expect(await open.sheets('sheetNames')).toEqual(expect.arrayContaining(['KPI Setup', 'KPI Summary']));
  expect(await state()).toBe('✓ Saved');

  await frame.getByRole('tab', { name: 'Columns' }).click();
  await findsNoFault();
  await frame.getByLabel('Customer', { exact: true }).selectOption({ label: 'Owner' });
  await frame.getByRole('tabpanel').getByText('“Owner” was Rep, which has no column now.').waitFor();
  await frame.getByText(/your choice, \d+ different values/).waitFor();
  expect(await state()).toBe('● 2 unsaved changes');
  await press('Undo');
  expect(await state()).toBe('✓ Saved');
  await frame.getByLabel('Customer', { exact: true }).selectOption({ label: 'Not used' });
  await press('Save');
  await expect.poll(state, { timeout: 15_000 }).toBe('✓ Saved');
  const rows = await open.values('KPI Setup');
  expect(rows.find(([key]) => key === 'deals.customer')?.[2]).toBe('');
  await press('Build summary');
  await frame.getByText(/^KPI Summary is up to date/).waitFor();
});
