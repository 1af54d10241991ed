import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Builds the add-in into a folder; a failing build is a Trouble. */
export async function buildInto(world: World, dist: string): Promise<void> {
  try {
    await world.build(dist);
  } catch (error) {
    throw new Trouble('buildFailed', (error as Error).message.split('\n')[0] ?? 'no reason given');
  }
}

/** Lends a folder outside the project whose `dist` is built just now, and removes it afterwards. */
export async function withFreshDist<T>(world: World, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sales-kpis-deploy-')));
  try {
    await buildInto(world, join(folder, 'dist'));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
