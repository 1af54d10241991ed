import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../playground/browser/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sales-kpis-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a browser named in CHROME_PATH is taken, and a name without a file says so', async () => {
  const named = await findBrowser({ CHROME_PATH: process.execPath });
  expect(named.path).toBe(process.execPath);
  await expect(findBrowser({ CHROME_PATH: '/no/such/chrome' })).rejects.toThrow(
    'CHROME_PATH names "/no/such/chrome", and there is no such file.',
  );
});

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser of the npm package',
  () => {
    test('uses the libraries that it brings, not those of the system', async () => {
      expect(await textShown('export LD_DEBUG=libs LD_DEBUG_OUTPUT="$0.log"')).toBe('it runs');
      const logs = readdirSync(folder).filter((name) => name.includes('.log'));
      const loaded = logs
        .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/calling init: (\S+)/g)])
        .map(([, file]) => file);
      for (const library of ['libnss3.so', 'libnssutil3.so', 'libnspr4.so'])
        expect(loaded).toContain(`${ownLibraries()}/${library}`);
    });

    // Only a user who may mount can take libraries away from one process and leave them to the others.
    test.runIf(mayHide())('runs where the system has none of these libraries', async () => {
      await findBrowser({}, []);
      const names = readdirSync(ownLibraries()).filter((name) => name.includes('.so'));
      const hide = `for place in /lib /usr/lib /lib64 /usr/lib64 /lib/x86_64-linux-gnu /usr/lib/x86_64-linux-gnu; do
      for name in ${names.join(' ')}; do
        file=$(readlink -f "$place/$name")
        if [ -f "$file" ]; then mount --bind /dev/null "$file"; fi
      done
    done`;
      expect(await textShown(hide)).toBe('it runs');
      // It is they that are hidden: without its own it does not start.
      await expect(textShown(`${hide}\nexport LD_LIBRARY_PATH=`)).rejects.toThrow();
    });
  },
);

/** What a page shows in the browser when it is started after these commands, in a world of mounts of its own. */
async function textShown(commands: string): Promise<string | null> {
  const { path, args } = await findBrowser({}, []);
  const starter = join(folder, 'start.sh');
  const isolated = mayHide() ? `[ "$ISOLATED" ] || ISOLATED=1 exec unshare -m sh "$0" "$@"` : '';
  writeFileSync(starter, `#!/bin/sh\n${isolated}\n${commands}\nexec ${path} "$@"\n`, { mode: 0o755 });
  const browser = await chromium.launch({ executablePath: starter, args: [...args], timeout: 30_000 });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>it runs</p>');
    return await page.textContent('p');
  } finally {
    await browser.close();
  }
}

function ownLibraries(): string {
  return process.env.LD_LIBRARY_PATH?.split(':')[0] ?? '';
}

function mayHide(): boolean {
  return spawnSync('sh', ['-c', 'unshare -m mount --bind /dev/null /etc/hostname']).status === 0;
}
