import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { runBody } from './open-script.ts';

test('digests are those of the standard algorithms, as signed bytes', async () => {
  for (const [name, algorithm] of [
    ['MD5', 'md5'],
    ['SHA_1', 'sha1'],
    ['SHA_256', 'sha256'],
  ] as const) {
    for (const text of ['', 'abc', 'продажби', 'x'.repeat(200)]) {
      const { value } = await runBody(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.${name}, ${JSON.stringify(text)})`,
      );
      expect(value, `${name} ${text}`).toEqual([
        ...new Int8Array(createHash(algorithm).update(text).digest()),
      ]);
    }
  }
});

test('base64 goes there and back', async () => {
  const { value } = await runBody(`
    const text = Utilities.base64Encode('Приход 2026');
    return [text, Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString()];
  `);
  expect(value).toEqual([Buffer.from('Приход 2026').toString('base64'), 'Приход 2026']);
});

test('formatString fills its places', async () => {
  const { value } = await runBody(
    `return Utilities.formatString('%s: %d of %05.1f%% %-4s|', 'won', 3.9, 12.34, 'a')`,
  );
  expect(value).toBe('won: 3 of 012.3% a   |');
});

test('formatDate wants a date', async () => {
  expect((await runBody(`Utilities.formatDate('2026-01-01', 'UTC', 'yyyy')`)).message).toMatch(
    /^The parameters \(String,String,String\) don't match the method signature for Utilities.formatDate\.$/,
  );
});
