import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runClasp } from './clasp.ts';
import { projectFile } from './local-project.ts';
import { readFailure } from './read-failure.ts';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/**
 * The files in `dist` of a folder that clasp would push, in clasp's order; asks clasp without login or network.
 * Throws a Trouble where clasp would leave one out.
 */
export async function filesToPush(world: World, folder: string): Promise<readonly string[]> {
  const args = ['-P', join(folder, projectFile), 'show-file-status', '--json'];
  const answer = await runClasp(world, folder, args);
  const pushed = readStatus(answer.stdout);
  if (!pushed) throw readFailure(answer, { command: 'show-file-status' });
  const names = pushed.map((path) => basename(path));
  const ignored = readdirSync(join(folder, 'dist')).filter((name) => !names.includes(name));
  if (ignored.length > 0) throw new Trouble('fileIgnored', ignored.join(', '));
  return names.sort();
}

function readStatus(stdout: string): readonly string[] | null {
  try {
    const { filesToPush } = JSON.parse(stdout) as { filesToPush?: unknown };
    return Array.isArray(filesToPush) ? filesToPush.map(String) : null;
  } catch {
    return null;
  }
}
