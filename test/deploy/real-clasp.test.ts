import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parentId, scriptId } from './answers.ts';
import { openGoogle } from './google.ts';
import { apart, realClasp } from './real-clasp.ts';
import { code, manifest, openScene } from './scene.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'sales-kpis-home-'));
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('npm run deploy with the real clasp', () => {
  it('goes from nothing to the pushed add-in, and then updates it', async () => {
    const google = await openGoogle('well');
    const scene = openScene({}, { clasp: realClasp(), env: apart(home, google.port) });
    closing.push(scene.close, google.close);

    expect(await scene.deploy(), scene.complaints()).toBe(0);
    expect(google.files()).toEqual([
      { name: 'appsscript', type: 'JSON', source: manifest },
      { name: 'Code', type: 'SERVER_JS', source: code },
    ]);
    expect(JSON.parse(scene.read('.clasp.local.json') ?? '')).toMatchObject({ scriptId, parentId });
    expect(scene.printed()).toMatch(/^Pushed\.$/m);

    expect(await scene.deploy(), scene.complaints()).toBe(0);
    expect(scene.printed()).toContain('The script is up to date already.');
  });

  it('--dry-run of this project lists what is in dist, without login, network or changes', () => {
    const before = traces();
    const output = execFileSync(
      process.execPath,
      ['--import', tsx(), fileURLToPath(new URL('../../deploy/deploy.ts', import.meta.url)), '--dry-run'],
      { cwd: root, env: apart(home, null, null), encoding: 'utf8' },
    );
    expect([...output.matchAll(/^ {2}dist\/(\S+) {2}\d+ bytes$/gm)].map(([, name]) => name)).toEqual([
      'Code.js',
      'Sidebar.html',
      'Texts.html',
      'appsscript.json',
    ]);
    expect(traces()).toEqual(before);
  });
});

/** What a dry run must not touch. */
function traces() {
  return [
    ...['dist/Code.js', 'dist/appsscript.json'].map((name) => statSync(join(root, name)).mtimeMs),
    readFileSync(join(root, '.clasp.json'), 'utf8'),
  ];
}

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
}
