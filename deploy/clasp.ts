import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** What a run of clasp left. Its exit code alone says little: clasp gives 0 for much that failed. */
export interface ClaspAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line that starts the clasp installed in a project, or null where there is none. */
export function claspOf(root: string): World['clasp'] {
  const require = createRequire(join(root, 'package.json'));
  try {
    return [process.execPath, require.resolve('@google/clasp')];
  } catch {
    return null;
  }
}

/** Runs clasp in a folder with nobody to ask, and collects what it says. */
export function runClasp(world: World, folder: string, args: readonly string[]): Promise<ClaspAnswer> {
  return start(world, folder, args, false);
}

/** Runs clasp at the terminal of the person, who can answer it. */
export async function runClaspAtTerminal(world: World, args: readonly string[]): Promise<number> {
  return (await start(world, world.root, args, true)).exitCode;
}

function start(
  world: World,
  folder: string,
  args: readonly string[],
  atTerminal: boolean,
): Promise<ClaspAnswer> {
  if (!world.clasp) throw new Trouble('claspMissing');
  const [program, ...first] = world.clasp;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], {
      cwd: folder,
      env: environment(world.env, atTerminal),
      stdio: atTerminal ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', (error) => reject(new Trouble('claspUnusable', error.message)));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, stdout, stderr }));
  });
}

/**
 * Settings of the shell must not send the push elsewhere or leave files out; and where clasp's words are read,
 * they are to be English without warnings about missing translations.
 */
function environment(env: World['env'], atTerminal: boolean): NodeJS.ProcessEnv {
  const { clasp_config_project: _project, clasp_config_ignore: _ignore, ...rest } = env;
  return atTerminal ? { ...rest } : { ...rest, LC_ALL: 'en' };
}
