import { expect, test } from 'vitest';
import { visit } from './open-page.ts';

interface Sighting {
  readonly label: string;
  readonly share: string | null;
  /** Since the bar was there, milliseconds. */
  readonly after: number;
  readonly opacity: number;
}

test('what takes longer than half a second has a progress bar, and nothing sooner', {
  timeout: 120_000,
}, async () => {
  const open = await visit();
  const { page } = open;
  await page.evaluate(`(() => {
    window.sightings = [];
    let since = 0;
    const look = () => {
      const bar = document.querySelector('[role=progressbar]');
      if (!bar) since = 0;
      else {
        since ||= performance.now();
        const { opacity } = getComputedStyle(bar.closest('.work'));
        sightings.push({ label: bar.getAttribute('aria-label'), share: bar.getAttribute('aria-valuenow'),
          after: performance.now() - since, opacity: Number(opacity) });
      }
      requestAnimationFrame(look);
    };
    look();
  })()`);
  const lines = Array.from(
    { length: 30_000 },
    (_, row) => `D-${row},Firm ${row % 900},${row * 3},2026-03-02,Won`,
  );
  const buffer = Buffer.from(`Id,Company,Amount,Created,Status\n${lines.join('\n')}`);
  await page.locator('input[type=file]').setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Open in a new sheet' }).click();
  await page.getByText('30,001 rows are in the new sheet “big”.').waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached' });

  const sightings = await page.evaluate<Sighting[]>('sightings');
  expect(new Set(sightings.map(({ label }) => label))).toEqual(new Set(['Reading big.csv']));
  const shares = sightings.flatMap(({ share }) => (share === null ? [] : [Number(share)]));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(new Set(shares).size).toBeGreaterThan(2);
  const seen = sightings.filter(({ opacity }) => opacity > 0);
  expect(seen.length).toBeGreaterThan(0);
  expect(Math.min(...seen.map(({ after }) => after))).toBeGreaterThan(400);
});
