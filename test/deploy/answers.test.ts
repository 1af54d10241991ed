import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Answer, answers, parentId, scriptId } from './answers.ts';
import { type Mood, openGoogle } from './google.ts';
import { runRealClasp } from './real-clasp.ts';

const create = ['create-script', '--title', 'Sales KPIs', '--rootDir', 'dist', '--type'];
const bound = { scriptId, rootDir: 'dist', parentId };
const unmade = { rootDir: 'dist' };
const code = 'function A() {}\n';
const manifest = '{ "timeZone": "Etc/UTC" }\n';
const same = [
  { name: 'appsscript', type: 'JSON', source: manifest },
  { name: 'Code', type: 'SERVER_JS', source: code },
];

interface Run {
  readonly args: readonly string[];
  readonly project: object | string;
  readonly mood?: Mood | 'offline';
  readonly remote?: typeof same;
  /** The text of the login file; null for none. */
  readonly login?: string | null;
  readonly ignore?: string;
}

const runs: Record<keyof typeof answers, Run> = {
  created: { args: [...create, 'sheets'], project: unmade },
  createdStandalone: { args: [...create, 'standalone'], project: unmade },
  createdInParent: { args: [...create, 'standalone', '--parentId', parentId], project: unmade },
  createdButCutOff: { args: [...create, 'sheets'], project: unmade, mood: 'hangs up on fetching' },
  projectExists: { args: [...create, 'sheets'], project: bound },
  noCredentials: { args: [...create, 'sheets'], project: unmade, login: null },
  loginExpired: { args: ['push', '--force'], project: bound, mood: 'login expired' },
  loginTooNarrow: { args: ['push', '--force'], project: bound, mood: 'login too narrow' },
  loginUnreadable: { args: ['push', '--force'], project: bound, login: '{bad' },
  offline: { args: ['push', '--force'], project: bound, mood: 'offline' },
  apiOff: { args: [...create, 'sheets'], project: unmade, mood: 'API off' },
  scriptGone: { args: ['push', '--force'], project: bound, mood: 'script gone' },
  notPermitted: { args: ['push', '--force'], project: bound, mood: 'script not permitted' },
  codeRefused: { args: ['push', '--force'], project: bound, mood: 'code refused' },
  pushed: { args: ['push', '--force'], project: bound },
  upToDate: { args: ['push', '--force'], project: bound, remote: same },
  skipped: { args: ['push'], project: bound },
  files: { args: ['show-file-status', '--json'], project: bound, login: null },
  noFiles: { args: ['show-file-status', '--json'], project: bound, login: null, ignore: '**/**\n' },
  brokenProject: { args: ['push', '--force'], project: '{broken' },
  projectWithoutScript: { args: ['show-file-status', '--json'], project: unmade, login: null },
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs the clasp of node_modules in a folder of its own, against a Google of our own. */
async function record({ args, project, mood = 'well', remote, login, ignore }: Run): Promise<Answer> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sales-kpis-clasp-')));
  folders.push(folder);
  const before = {
    'dist/Code.js': code,
    'dist/appsscript.json': manifest,
    '.clasp.local.json': typeof project === 'string' ? project : JSON.stringify(project),
  };
  mkdirSync(join(folder, 'dist'));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(folder, path), text);
  if (ignore) writeFileSync(join(folder, '.claspignore'), ignore);
  const google = mood === 'offline' ? null : await openGoogle(mood, remote);
  const whole = ['-P', join(folder, '.clasp.local.json'), ...args];
  const answer = await runRealClasp(folder, whole, google?.port ?? null, login).finally(() =>
    google?.close(),
  );
  const writes = Object.fromEntries(
    Object.entries(before).flatMap(([path, text]) => {
      const now = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '';
      return now === text ? [] : [[path, now]];
    }),
  );
  return { ...answer, ...(Object.keys(writes).length > 0 && { writes }) };
}

/** Without what differs from run to run: the time of day, and the order in which clasp finds the files. */
const steady = ({ stdout, ...rest }: Answer) => ({
  ...rest,
  stdout: stdout
    .replace(/^Pushed (.*) at .*\.$/m, 'Pushed $1 at TIME.')
    .replace('"dist/Code.js","dist/appsscript.json"', '"dist/appsscript.json","dist/Code.js"'),
});

describe('the recorded answers', () => {
  it.concurrent.each(Object.entries(runs))('%s is what clasp still says', async (name, run) => {
    expect(steady(await record(run))).toEqual(steady(answers[name as keyof typeof answers]));
  });
});
