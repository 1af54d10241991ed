import { expect, test } from 'vitest';
import { findBrowser } from '../../../playground/browser/find-browser.ts';
import { framePage } from '../../../playground/page/client/frame-page.ts';
import { servePage } from '../../../playground/serve/page-server.ts';

test('files are served from memory, packed, and to this machine only', async () => {
  const server = await servePage(new Map([['index.html', Buffer.from('<p>hello</p>')]]), 0);
  try {
    const answer = await fetch(server.url);
    expect(await answer.text()).toBe('<p>hello</p>');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
    for (const path of ['nothing.js', '..%2fpackage.json', '../package.json'])
      expect((await fetch(server.url + path)).status).toBe(404);
    await expect(servePage(new Map(), Number(new URL(server.url).port))).rejects.toThrow('EADDRINUSE');
  } finally {
    await server.close();
  }
});

test('a browser that is not there is told of in a sentence', async () => {
  await expect(findBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
    'CHROME_PATH names "/nowhere/chrome", and there is no such file.',
  );
});

test('the client script comes before everything of the add-in’s page', () => {
  const page = framePage(
    '<!DOCTYPE html><html><head lang="en"><script>own()</script></head></html>',
    'ours()',
    '/f.css',
  );
  expect(page).toBe(
    '<!DOCTYPE html><html><head lang="en"><link rel="stylesheet" href="/f.css"><script>ours()</script><script>own()</script></head></html>',
  );
  expect(framePage('<p>bare</p>', 'a("</script>")', '/f.css')).toBe(
    '<link rel="stylesheet" href="/f.css"><script>a("<\\/script>")</script><p>bare</p>',
  );
  const styled = framePage(
    '<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css"><p></p>',
    '',
    '/f.css',
  );
  expect(styled).not.toContain('gstatic');
});
