import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allShots } from '../../playground/browser/take-pictures.ts';

const root = new URL('../../', import.meta.url);

test('npm run screenshots makes every picture of the docs, in its size and with something on it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sales-kpis-pictures-'));
  try {
    await promisify(execFile)('npm', ['run', '-s', 'screenshots', '--', '--into', folder], { cwd: root });
    const shots = allShots();
    expect(readdirSync(folder).sort()).toEqual(shots.map(({ file }) => file).sort());
    for (const { file, width, height } of shots) {
      const picture = readPng(readFileSync(join(folder, file)));
      expect([file, picture.width, picture.height]).toEqual([file, width, height]);
      expect(picture.differing, `${file}: lines of pixels that differ`).toBeGreaterThan(100);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 900_000);

test('the pictures that stand in the docs are those that the command makes', () => {
  const made = allShots().map(({ file }) => file);
  expect(readdirSync(new URL('docs/pictures/', root)).sort()).toEqual(made.sort());
  for (const page of ['README.md', 'docs/install.md']) {
    const shown = [...readFileSync(new URL(page, root), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    expect(shown.length).toBeGreaterThan(0);
    for (const [, path = ''] of shown)
      expect(existsSync(new URL(path, new URL(page, root))), path).toBe(true);
  }
});

/** The size of a PNG, and how many different lines of pixels it has: one, when nothing is on it. */
function readPng(file: Buffer): { width: number; height: number; differing: number } {
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const pixels = inflateSync(Buffer.concat(parts));
  const line = pixels.length / height;
  const lines = Array.from({ length: height }, (_, row) =>
    pixels.toString('latin1', row * line + 1, (row + 1) * line),
  );
  return { width, height, differing: new Set(lines).size };
}
