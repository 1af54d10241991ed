import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLocalSheets } from '../../playground/node/open-local-sheets.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| `(=[^`]+)` \| ([\d.,]*\d)/gm)];

test('each formula of the README gives what stands beside it', async () => {
  expect(rows).toHaveLength(3);
  const book = await openLocalSheets({ locale: 'en_US' });
  rows.forEach(([, formula = ''], row) => {
    book.type('Sheet1', `A${row + 1}`, formula);
  });
  await book.calculated();
  rows.forEach(([, formula, text = ''], row) => {
    const [[value] = []] = book.values('Sheet1', `A${row + 1}`);
    const decimals = text.split('.')[1]?.length ?? 0;
    expect(Number(value).toFixed(decimals), formula).toBe(text.replaceAll(',', ''));
  });
  book.dispose();
});
