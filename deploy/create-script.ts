import { join } from 'node:path';
import { runClasp } from './clasp.ts';
import type { DeployOptions } from './deploy-options.ts';
import {
  type LocalProject,
  projectFile,
  readLocalProject,
  removeLocalProject,
  writeLocalProject,
} from './local-project.ts';
import { readFailure } from './read-failure.ts';
import type { World } from './world.ts';

/** The name of the new spreadsheet and script, which is also the name in the Extensions menu. */
export const defaultTitle = 'Sales KPIs';

/**
 * What clasp is told. It wants the file after -P to exist, and takes it for a project still to be made while
 * it has no scriptId; and it heeds --parentId only for the type `standalone`, for `sheets` it makes a new file.
 */
export function createArguments(project: string, options: DeployOptions): string[] {
  const bound = options.parent === null && !options.standalone;
  return [
    '-P',
    project,
    'create-script',
    '--type',
    bound ? 'sheets' : 'standalone',
    ...(options.parent === null ? [] : ['--parentId', options.parent]),
    '--title',
    options.title ?? defaultTitle,
    '--rootDir',
    'dist',
  ];
}

/**
 * Makes the script at Google and writes its id to `.clasp.local.json`. Leaves Google's default manifest in
 * dist: build again afterwards. On failure there is no `.clasp.local.json`.
 */
export async function createScript(world: World, options: DeployOptions): Promise<LocalProject> {
  writeLocalProject(world.root, null);
  const answer = await runClasp(
    world,
    world.root,
    createArguments(join(world.root, projectFile), options),
  ).catch((error: unknown) => {
    removeLocalProject(world.root);
    throw error;
  });
  const written = readLocalProject(world.root);
  if (written) return written;
  const announced = readAnnouncement(answer.stdout, options.parent);
  if (announced) {
    // Made, but clasp lost its way when it fetched the new script: the id must not be lost with it.
    writeLocalProject(world.root, announced);
    return announced;
  }
  removeLocalProject(world.root);
  throw readFailure(answer, {
    command: 'create-script',
    ...(options.parent !== null && { parentId: options.parent }),
    ...(options.parent === null && !options.standalone && { newSpreadsheet: options.title ?? defaultTitle }),
  });
}

function readAnnouncement(stdout: string, parent: string | null): LocalProject | null {
  const scriptId = /Created new script: \S+\/d\/([\w-]+)\//.exec(stdout)?.[1];
  if (!scriptId) return null;
  return { scriptId, parentId: /Created new document: \S+[?&]id=([\w-]+)/.exec(stdout)?.[1] ?? parent };
}
