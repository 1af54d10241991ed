import { expect, test } from 'vitest';
import { openScript, runBody } from './open-script.ts';

test('properties are texts that outlive the execution', async () => {
  const sheets = await openScript(`
    function set() { PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }).setProperty('c', '3').deleteProperty('b'); }
    function get() { const p = PropertiesService.getDocumentProperties(); return [p.getProperty('a'), p.getProperty('nothing'), p.getKeys(), p.getProperties()]; }
    function user() { return PropertiesService.getUserProperties().getProperties(); }
  `);
  sheets.run('set');
  expect(sheets.run('get').value).toEqual(['1', null, ['a', 'c'], { a: '1', c: '3' }]);
  expect(sheets.run('user').value).toEqual({});
  expect(sheets.documentProperties()).toEqual({ a: '1', c: '3' });
});

test('9 kB in UTF-8 is the most for a value and 500 kB for a store', async () => {
  const set = (value: string) =>
    runBody(`PropertiesService.getDocumentProperties().setProperty('k', ${value})`);
  expect((await set(`'x'.repeat(9216)`)).outcome).toBe('done');
  expect((await set(`'я'.repeat(4609)`)).message).toBe('Argument too large: value');
  expect((await set('5')).message).toMatch(/^The parameters \(String,number\) don't match/);
  const many = await runBody(
    `for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000))`,
  );
  expect(many.message).toMatch(/^You have exceeded the property storage quota/);
});

test('outside a spreadsheet there are no document stores and no active spreadsheet', async () => {
  const sheets = await openScript(
    `function main() { return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), SpreadsheetApp.getActiveSpreadsheet()]; }`,
    { container: false },
  );
  expect(sheets.run('main').value).toEqual([null, null, null, null]);
});

test('the cache forgets after its time, turns everything into text and refuses what is too large', async () => {
  let now = Date.UTC(2026, 0, 1);
  const sheets = await openScript(
    `function put() { CacheService.getDocumentCache().put('k', 'v', 60); }
     function get() { return CacheService.getDocumentCache().get('k'); }
     function large() { CacheService.getDocumentCache().put('k', 'x'.repeat(102401)); }
     function empty() { CacheService.getDocumentCache().get(''); }`,
    { now: () => new Date(now) },
  );
  sheets.run('put');
  expect(sheets.run('get').value).toBe('v');
  now += 61_000;
  expect(sheets.run('get').value).toBeNull();
  expect(sheets.run('large').message).toBe('Argument too large: value');
  expect(sheets.run('empty').message).toBe('Invalid argument: key');
});

test('a lock is held until it is released or the execution ends', async () => {
  const sheets = await openScript(`
    function main() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000); return [got, lock.hasLock(), lock.tryLock(0), lock.releaseLock(), lock.hasLock()]; }
    function hold() { return LockService.getDocumentLock().tryLock(0); }
  `);
  expect(sheets.run('main').value).toEqual([true, true, true, null, false].map((x) => x ?? undefined));
  expect([sheets.run('hold').value, sheets.run('hold').value]).toEqual([true, true]);
});

test('while another execution holds the lock, waiting is in vain and takes its time', async () => {
  const sheets = await openScript(`
    function attempt() { return LockService.getDocumentLock().tryLock(30000); }
    function wait() { LockService.getDocumentLock().waitLock(5000); }
  `);
  sheets.holdLock(true);
  const tried = sheets.run('attempt');
  expect(tried.value).toBe(false);
  expect(tried.counters.modelledSeconds).toBeGreaterThan(30);
  expect(sheets.run('wait').message).toBe('Lock timeout: another process was holding the lock for too long.');
  sheets.holdLock(false);
  expect(sheets.run('attempt').value).toBe(true);
});

test('a dialog drops the locks', async () => {
  const { value } = await runBody(
    `const lock = LockService.getDocumentLock(); lock.waitLock(1); SpreadsheetApp.getUi().alert('Sure?'); return lock.hasLock();`,
  );
  expect(value).toBe(false);
});
