import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deployAddIn } from '../../deploy/deploy-add-in.ts';
import type { World } from '../../deploy/world.ts';
import { type Answer, answers, parentId, scriptId } from './answers.ts';

/** The add-in's own manifest and code, as the scene's build writes them. */
export const manifest = '{ "timeZone": "Etc/UTC" }\n';
export const code = 'function onOpen() {}\n';

/** What `.clasp.local.json` says after a first deployment. */
export const deployed = JSON.stringify({ scriptId, rootDir: 'dist', parentId });

/** A call that clasp got. */
export interface Call {
  readonly command: string;
  readonly args: readonly string[];
  /** The text of dist/appsscript.json when it was called. */
  readonly manifest: string | null;
  /** The clasp settings that it found in its environment. */
  readonly env: readonly string[];
}

/** What clasp answers to a command, call by call; the last answer stays. */
type Answers = Readonly<Record<string, Answer | readonly Answer[]>>;

const usual: Answers = {
  login: { stdout: '', stderr: '', exitCode: 0 },
  'create-script': answers.created,
  'show-file-status': answers.files,
  push: answers.pushed,
};

/** A project in a folder of its own, with a stand-in for clasp. Close it. */
export function openScene(given: Answers = {}, changes: Partial<World> = {}) {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'sales-kpis-scene-')));
  const root = join(place, 'the project');
  mkdirSync(root);
  const all = Object.entries({ ...usual, ...given }).map(([command, answer]) => [command, [answer].flat()]);
  writeFileSync(join(place, 'answers.json'), JSON.stringify(Object.fromEntries(all)));
  const printed: string[] = [];
  const complaints: string[] = [];
  const world: World = {
    root,
    env: { ...process.env, STAND_IN: place, ...changes.env },
    platform: 'darwin',
    nodeVersion: '20.0.0',
    interactive: false,
    clasp: [process.execPath, fileURLToPath(new URL('./stand-in-clasp.mjs', import.meta.url))],
    build: writeAddIn,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    ...omitEnv(changes),
  };
  const path = (name: string) => join(root, name);
  return {
    deploy: (...args: string[]) => deployAddIn(args, world),
    printed: () => printed.join('\n'),
    complaints: () => complaints.join('\n'),
    calls: (): Call[] =>
      existsSync(join(place, 'calls.jsonl'))
        ? readFileSync(join(place, 'calls.jsonl'), 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    write: (name: string, text: string) => writeFileSync(path(name), text),
    read: (name: string) => (existsSync(path(name)) ? readFileSync(path(name), 'utf8') : null),
    /** All files of the project with their texts. */
    files: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
      ),
    close: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** A build as small as one can be. */
export async function writeAddIn(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'appsscript.json'), manifest);
}

function omitEnv({ env: _env, ...rest }: Partial<World>): Partial<World> {
  return rest;
}
