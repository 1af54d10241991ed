import { tmpdir } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { claspOf } from '../../deploy/clasp.ts';
import type { World } from '../../deploy/world.ts';
import { type Answer, answers, parentId, scriptId } from './answers.ts';
import { code, deployed, manifest, openScene, writeAddIn } from './scene.ts';

let close = () => {};
afterEach(() => close());

function scene(given?: Record<string, Answer | readonly Answer[]>, changes?: Partial<World>) {
  const opened = openScene(given, changes);
  close = opened.close;
  return opened;
}

const commands = (calls: readonly { command: string }[]) => calls.map(({ command }) => command);

describe('npm run deploy, the first time', () => {
  it('makes a spreadsheet with its script, and keeps the id in .clasp.local.json', async () => {
    const { deploy, calls, read, printed } = scene();
    expect(await deploy()).toBe(0);
    expect(commands(calls())).toEqual(['create-script', 'show-file-status', 'push']);
    expect(calls()[0]?.args.slice(2)).toEqual([
      'create-script',
      '--type',
      'sheets',
      '--title',
      'Sales KPIs',
      '--rootDir',
      'dist',
    ]);
    expect(JSON.parse(read('.clasp.local.json') ?? '')).toMatchObject({ scriptId, parentId });
    expect(printed()).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/edit`);
    expect(printed()).toContain(`https://script.google.com/d/${scriptId}/edit`);
    expect(printed()).toContain('Choose Extensions > Sales KPIs');
  });

  it('pushes its own manifest, not the one that clasp pulled', async () => {
    const { deploy, calls, read } = scene();
    await deploy();
    expect(calls().find(({ command }) => command === 'push')?.manifest).toBe(manifest);
    expect(read('dist/Code.js')).toBe(code);
  });

  it('gives -P and --force to clasp, whatever settings stand in the shell', async () => {
    const env = { clasp_config_project: '/elsewhere/.clasp.json', clasp_config_ignore: '/elsewhere/ignore' };
    const { deploy, calls } = scene({}, { env });
    expect(await deploy()).toBe(0);
    for (const { args, env: seen } of calls()) {
      expect(args[0]).toBe('-P');
      expect(args[1]).toMatch(/the project.\.clasp\.local\.json$/);
      expect(seen).toEqual([]);
    }
    expect(calls().at(-1)?.args).toContain('--force');
  });

  it('leaves the committed .clasp.json alone', async () => {
    const { deploy, read, write } = scene();
    write('.clasp.json', '{ "rootDir": "dist" }\n');
    await deploy();
    expect(read('.clasp.json')).toBe('{ "rootDir": "dist" }\n');
  });

  it('names spreadsheet, script and menu as --title says', async () => {
    const { deploy, calls, printed } = scene();
    await deploy('--title', 'Team North');
    expect(calls()[0]?.args).toContain('Team North');
    expect(printed()).toContain('Choose Extensions > Team North');
  });

  it('keeps the id of a script that clasp made but could not fetch back', async () => {
    const { deploy, read } = scene({ 'create-script': answers.createdButCutOff });
    expect(await deploy()).toBe(0);
    expect(JSON.parse(read('.clasp.local.json') ?? '')).toEqual({ scriptId, rootDir: 'dist', parentId });
  });

  it('goes on where an earlier attempt left .clasp.local.json without a script', async () => {
    const { deploy, calls, write } = scene();
    write('.clasp.local.json', '{ "rootDir": "dist" }');
    expect(await deploy()).toBe(0);
    expect(commands(calls())).toContain('create-script');
  });

  it('leaves no .clasp.local.json behind where nothing was made', async () => {
    const { deploy, files } = scene({ 'create-script': answers.apiOff });
    expect(await deploy()).toBe(1);
    expect(Object.keys(files()).sort()).toEqual(['Code.js', 'appsscript.json']);
  });
});

describe('npm run deploy, again', () => {
  it('only builds and pushes, and says to which script', async () => {
    const { deploy, calls, write, printed } = scene();
    write('.clasp.local.json', deployed);
    expect(await deploy()).toBe(0);
    expect(commands(calls())).toEqual(['show-file-status', 'push']);
    expect(printed()).toContain(`Pushing Code.js, appsscript.json to the script ${scriptId}`);
  });

  it('is content when the script is up to date already', async () => {
    const { deploy, write, printed, complaints } = scene({ push: answers.upToDate });
    write('.clasp.local.json', deployed);
    expect(await deploy()).toBe(0);
    expect(printed()).toContain('The script is up to date already.');
    expect(complaints()).toBe('');
  });

  it.each([['--standalone'], ['--parent', '1otherOTHERother'], ['--title', 'Other']])(
    'does not quietly push to the old script when asked for another: %s',
    async (...args) => {
      const { deploy, calls, write, complaints } = scene();
      write('.clasp.local.json', deployed);
      expect(await deploy(...args)).toBe(1);
      expect(complaints()).toContain(`already deploys to the script ${scriptId}`);
      expect(complaints()).toContain('add --new');
      expect(calls()).toEqual([]);
    },
  );
});

describe('npm run deploy -- --new', () => {
  const old = JSON.stringify({ scriptId: '1oldOLDold', rootDir: 'dist' });

  it('makes another script and keeps the old id in a file of its own', async () => {
    const { deploy, read, write, printed } = scene();
    write('.clasp.local.json', old);
    expect(await deploy('--new')).toBe(0);
    expect(JSON.parse(read('.clasp.local.json') ?? '')).toMatchObject({ scriptId });
    expect(read('.clasp.local.1oldOLDold.json')).toBe(old);
    expect(printed()).toContain('is kept as .clasp.local.1oldOLDold.json');
  });

  it('never overwrites an id kept earlier', async () => {
    const { deploy, read, write } = scene();
    write('.clasp.local.json', old);
    write('.clasp.local.1oldOLDold.json', 'earlier');
    await deploy('--new');
    expect(read('.clasp.local.1oldOLDold.json')).toBe('earlier');
    expect(read('.clasp.local.1oldOLDold-2.json')).toBe(old);
  });

  it('brings the old id back where the new script could not be made', async () => {
    const { deploy, read, write, files } = scene({ 'create-script': answers.offline });
    write('.clasp.local.json', old);
    expect(await deploy('--new')).toBe(1);
    expect(read('.clasp.local.json')).toBe(old);
    expect(Object.keys(files())).not.toContain('.clasp.local.1oldOLDold.json');
  });

  it('keeps a broken file too', async () => {
    const { deploy, read, write } = scene();
    write('.clasp.local.json', '{broken');
    expect(await deploy('--new')).toBe(0);
    expect(read('.clasp.local.unreadable.json')).toBe('{broken');
  });
});

describe('npm run deploy to other places', () => {
  it('--standalone makes a project for an editor add-on and says how to test it', async () => {
    const { deploy, calls, printed } = scene({ 'create-script': answers.createdStandalone });
    expect(await deploy('--standalone')).toBe(0);
    expect(calls()[0]?.args).toEqual(expect.arrayContaining(['--type', 'standalone']));
    expect(calls()[0]?.args).not.toContain('--parentId');
    expect(printed()).toContain('Test deployments');
    expect(printed()).not.toContain('docs.google.com/spreadsheets');
  });

  it('--parent binds to an existing spreadsheet: clasp heeds the parent only for type standalone', async () => {
    const { deploy, calls, printed } = scene({ 'create-script': answers.createdInParent });
    expect(await deploy('--parent', `https://docs.google.com/spreadsheets/d/${parentId}/edit#gid=0`)).toBe(0);
    expect(calls()[0]?.args).toEqual(
      expect.arrayContaining(['--type', 'standalone', '--parentId', parentId]),
    );
    expect(printed()).toContain(`https://docs.google.com/spreadsheets/d/${parentId}/edit`);
  });
});

describe('npm run deploy without a login', () => {
  it('logs in at the terminal and goes on', async () => {
    const { deploy, calls } = scene(
      { 'create-script': [answers.noCredentials, answers.created] },
      { interactive: true },
    );
    expect(await deploy()).toBe(0);
    expect(commands(calls())).toEqual([
      'create-script',
      'login',
      'create-script',
      'show-file-status',
      'push',
    ]);
    expect(calls()[1]?.args).toEqual(['login']);
  });

  it('logs in again where the login has expired', async () => {
    const { deploy, calls, write } = scene(
      { push: [answers.loginExpired, answers.pushed] },
      { interactive: true },
    );
    write('.clasp.local.json', deployed);
    expect(await deploy()).toBe(0);
    expect(commands(calls())).toEqual(['show-file-status', 'push', 'login', 'show-file-status', 'push']);
  });

  it.each([
    ['on Linux without a display', { platform: 'linux', env: { DISPLAY: '', WAYLAND_DISPLAY: '' } }, []],
    ['over ssh', { env: { SSH_CONNECTION: '10.0.0.1 22' } }, []],
    ['with --no-localhost', {}, ['--no-localhost']],
  ])('logs in by copying a link %s', async (_, changes, args) => {
    const env = {
      SSH_CONNECTION: '',
      CODESPACES: '',
      WSL_DISTRO_NAME: '',
      ...('env' in changes && changes.env),
    };
    const { deploy, calls } = scene(
      { 'create-script': [answers.noCredentials, answers.created] },
      { interactive: true, ...changes, env },
    );
    expect(await deploy(...args)).toBe(0);
    expect(calls()[1]?.args).toEqual(['login', '--no-localhost']);
  });

  it('stops with a sentence where the login fails', async () => {
    const { deploy, complaints } = scene(
      {
        'create-script': answers.noCredentials,
        login: { stdout: '', stderr: '', exitCode: 1 },
      },
      { interactive: true },
    );
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(/^The login to Google did not succeed: run npx clasp login once more/);
  });

  it('asks once, not for ever', async () => {
    const { deploy, calls, complaints } = scene(
      { 'create-script': answers.noCredentials },
      { interactive: true },
    );
    expect(await deploy()).toBe(1);
    expect(commands(calls())).toEqual(['create-script', 'login', 'create-script']);
    expect(complaints()).toMatch(/^Nobody is logged in/);
  });
});

describe('npm run deploy that cannot go on', () => {
  /** Each: the case, its start, what clasp answers, and what the one sentence has to say. */
  const cases: readonly [string, Record<string, Answer>, 'new' | 'deployed', readonly string[]][] = [
    [
      'nobody is logged in',
      { 'create-script': answers.noCredentials },
      'new',
      ['Nobody is logged in', 'npx clasp login', '--no-localhost'],
    ],
    ['the login has expired', { push: answers.loginExpired }, 'deployed', ['expired', 'npx clasp login']],
    [
      'the login has too few permissions',
      { push: answers.loginTooNarrow },
      'deployed',
      ['lacks a permission', 'npx clasp login'],
    ],
    ['the login file is broken', { push: answers.loginUnreadable }, 'deployed', ['.clasprc.json', 'delete']],
    [
      'there is no network on creating',
      { 'create-script': answers.offline },
      'new',
      ['cannot be reached', 'ENOTFOUND oauth2.googleapis.com', 'internet connection'],
    ],
    ['there is no network on pushing', { push: answers.offline }, 'deployed', ['cannot be reached']],
    [
      'the Apps Script API is off on creating',
      { 'create-script': answers.apiOff },
      'new',
      ['switched off', 'https://script.google.com/home/usersettings', 'empty spreadsheet "Sales KPIs"'],
    ],
    [
      'the Apps Script API is off on pushing',
      { push: answers.apiOff },
      'deployed',
      ['switched off', 'https://script.google.com/home/usersettings'],
    ],
    [
      'clasp skips the push and exits with 0',
      { push: answers.skipped },
      'deployed',
      ['"Skipping push."', scriptId, 'push --force'],
    ],
    [
      'clasp finds a project and exits with 0',
      { 'create-script': answers.projectExists },
      'new',
      ['.clasp.local.json already names one', '--new'],
    ],
    [
      'Google finds a syntax error',
      { push: answers.codeRefused },
      'deployed',
      ['Unexpected token line: 3 file: Code', scriptId, 'npm test'],
    ],
    [
      'the script is gone',
      { push: answers.scriptGone },
      'deployed',
      [scriptId, '.clasp.local.json', '--new'],
    ],
    [
      'the script belongs to another account',
      { push: answers.notPermitted },
      'deployed',
      [scriptId, 'npx clasp login', '--new'],
    ],
    [
      'the account may not make scripts',
      { 'create-script': answers.notPermitted },
      'new',
      ['does not let this account create', 'administrator'],
    ],
    [
      'a .claspignore leaves files out',
      { 'show-file-status': answers.noFiles },
      'deployed',
      ['Code.js, appsscript.json', '.claspignore'],
    ],
    [
      'clasp says something new',
      { push: { stdout: '', stderr: 'Backend Error\n', exitCode: 1 } },
      'deployed',
      ['clasp push failed', '"Backend Error"'],
    ],
    [
      'clasp says nothing at all',
      { push: { stdout: '', stderr: '', exitCode: 0 } },
      'deployed',
      ['clasp push failed', 'nothing, with exit code 0'],
    ],
  ];

  it.each(cases)('says in one sentence what to do when %s', async (_, given, start, words) => {
    const { deploy, write, complaints } = scene(given);
    if (start === 'deployed') write('.clasp.local.json', deployed);
    expect(await deploy()).toBe(1);
    for (const word of words) expect(complaints()).toContain(word);
    expect(complaints().trim().split('\n')).toHaveLength(1);
    expect(complaints()).toMatch(/\.$/);
  });

  it('says so when the spreadsheet given as --parent is closed to the account', async () => {
    const { deploy, complaints } = scene({ 'create-script': answers.notPermitted });
    expect(await deploy('--parent', parentId)).toBe(1);
    expect(complaints()).toContain(`The spreadsheet ${parentId} given as --parent`);
  });

  it.each([
    ['is no JSON', '{broken'],
    ['is a list', '[]'],
    ['pushes another folder', JSON.stringify({ scriptId, rootDir: 'src' })],
    ['has no folder', JSON.stringify({ scriptId })],
    ['has a number as id', JSON.stringify({ scriptId: 7, rootDir: 'dist' })],
  ])('says so when .clasp.local.json %s, before anything is changed', async (_, text) => {
    const { deploy, calls, write, complaints, files } = scene();
    write('.clasp.local.json', text);
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(
      /^\.clasp\.local\.json in the project's folder cannot be used \(.+\): mend it/,
    );
    expect(calls()).toEqual([]);
    expect(files()).toEqual({ '.clasp.local.json': text });
  });

  it('says so when clasp is missing', async () => {
    const { deploy, complaints } = scene({}, { clasp: claspOf(tmpdir()) });
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(/^clasp is not in this project's node_modules: run npm ci/);
  });

  it('says so when clasp cannot be started', async () => {
    const { deploy, complaints } = scene({}, { clasp: ['/nowhere/node'] });
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(/cannot be started \(spawn \/nowhere\/node ENOENT\): run npm ci/);
  });

  it('says so when Node is too old', async () => {
    const { deploy, calls, complaints } = scene({}, { nodeVersion: '18.20.4' });
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(/^Node 18\.20\.4 on this machine is too old: install Node 20 or newer/);
    expect(calls()).toEqual([]);
  });

  it('says so when the build fails, before anything is made at Google', async () => {
    const build = () => Promise.reject(new Error('Build failed with 1 error:\nsrc/main.ts: …'));
    const { deploy, calls, complaints } = scene({}, { build });
    expect(await deploy()).toBe(1);
    expect(complaints()).toMatch(/^The add-in could not be built into dist \(Build failed with 1 error:\)/);
    expect(calls()).toEqual([]);
  });

  it('does not push a dist that is not what the sources build', async () => {
    // Something keeps the build from the project's dist: it stays as clasp pulled it.
    const build = async (folder: string) => {
      if (!folder.includes('the project')) await writeAddIn(folder);
    };
    const { deploy, calls, complaints } = scene({}, { build });
    expect(await deploy()).toBe(1);
    expect(complaints()).toContain('The folder dist is not what the sources build');
    expect(commands(calls())).not.toContain('push');
  });
});

describe('npm run deploy -- --dry-run', () => {
  it('lists steps and files, and changes nothing', async () => {
    const { deploy, calls, files, write, printed } = scene();
    write('.clasp.json', '{ "rootDir": "dist" }\n');
    expect(await deploy('--dry-run')).toBe(0);
    expect(files()).toEqual({ '.clasp.json': '{ "rootDir": "dist" }\n' });
    expect(commands(calls())).toEqual(['show-file-status']);
    expect(calls()[0]?.args.slice(2)).toEqual(['show-file-status', '--json']);
    expect(printed()).toContain(
      'clasp -P .clasp.local.json create-script --type sheets --title "Sales KPIs" --rootDir dist',
    );
    expect(printed()).toContain('dist/Code.js  21 bytes\n  dist/appsscript.json  26 bytes');
  });

  it('names the script that a second run pushes to', async () => {
    const { deploy, write, printed } = scene();
    write('.clasp.local.json', deployed);
    expect(await deploy('--dry-run')).toBe(0);
    expect(printed()).toContain(`1. build dist\n  2. push to the script ${scriptId}`);
  });

  it('tells what --new keeps', async () => {
    const { deploy, write, printed } = scene();
    write('.clasp.local.json', deployed);
    expect(await deploy('--dry-run', '--new')).toBe(0);
    expect(printed()).toContain(`keep .clasp.local.json of the script ${scriptId}`);
  });

  it('says that dist is missing or old, and that deploying rebuilds it', async () => {
    const { deploy, printed } = scene();
    await deploy('--dry-run');
    expect(printed()).toContain('(Code.js is missing, appsscript.json is missing): deploying rebuilds it');
  });

  it('says what is wrong with .clasp.local.json', async () => {
    const { deploy, write, complaints } = scene();
    write('.clasp.local.json', '{broken');
    expect(await deploy('--dry-run')).toBe(1);
    expect(complaints()).toContain('cannot be used');
  });
});

describe('the command line', () => {
  it('--help explains itself and does nothing', async () => {
    const { deploy, calls, files, printed } = scene();
    expect(await deploy('--help')).toBe(0);
    expect(printed()).toMatch(/^npm run deploy \[-- OPTIONS\]/);
    expect(calls()).toEqual([]);
    expect(files()).toEqual({});
  });

  it.each([
    [['--dryrun'], "Unknown option '--dryrun'"],
    [['now'], "Unexpected argument 'now'"],
    [['--parent'], 'argument missing'],
    [['--parent', 'my sheet'], '--parent wants the id or the link'],
    [['--parent', '1otherOTHERother', '--standalone'], 'not both'],
    [['--title', ' '], '--title wants a name'],
  ])('refuses %j with exit code 2', async (args, words) => {
    const { deploy, calls, complaints } = scene();
    expect(await deploy(...args)).toBe(2);
    expect(complaints()).toContain(words);
    expect(calls()).toEqual([]);
  });
});
