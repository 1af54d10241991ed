import { join } from 'node:path';
import { runClasp } from './clasp.ts';
import { type LocalProject, projectFile } from './local-project.ts';
import { readFailure } from './read-failure.ts';
import type { World } from './world.ts';

/** Pushes dist; whether anything was new. Believes only what clasp says, because it exits with 0 when it skips. */
export async function push(world: World, { scriptId }: LocalProject): Promise<'pushed' | 'up to date'> {
  const args = ['-P', join(world.root, projectFile), 'push', '--force'];
  const answer = await runClasp(world, world.root, args);
  if (answer.exitCode === 0 && /^Script is already up to date\./m.test(answer.stdout)) return 'up to date';
  if (answer.exitCode === 0 && /^Pushed (one file|\d+ files) at /m.test(answer.stdout)) return 'pushed';
  throw readFailure(answer, { command: 'push', scriptId });
}
