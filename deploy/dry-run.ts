import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createArguments, defaultTitle } from './create-script.ts';
import type { DeployOptions } from './deploy-options.ts';
import { filesToPush } from './files-to-push.ts';
import { withFreshDist } from './fresh-dist.ts';
import { type LocalProject, projectFile, writeLocalProject } from './local-project.ts';
import { staleFiles } from './stale-files.ts';
import type { World } from './world.ts';

/** Prints the steps and the files of a deployment to `project`, or to a new script; changes nothing. */
export async function dryRun(
  world: World,
  options: DeployOptions,
  project: LocalProject | null,
): Promise<void> {
  await withFreshDist(world, async (folder) => {
    // clasp lists files only for a project with an id; none is asked for at Google here.
    writeLocalProject(folder, { scriptId: 'dry-run', parentId: null });
    const dist = join(folder, 'dist');
    const files = await filesToPush(world, folder);
    const stale = staleFiles(join(world.root, 'dist'), dist);
    world.print(
      [
        'A dry run: nothing is changed, here or at Google.',
        '',
        'Steps:',
        ...steps(options, project).map((step, index) => `  ${index + 1}. ${step}`),
        '',
        'Files that would be pushed:',
        ...files.map((name) => `  dist/${name}  ${statSync(join(dist, name)).size} bytes`),
        ...(stale.length === 0
          ? []
          : ['', `dist is not what the sources build now (${stale.join(', ')}): deploying rebuilds it.`]),
      ].join('\n'),
    );
  });
}

function steps(options: DeployOptions, project: LocalProject | null): readonly string[] {
  const push = (target: string) => `push to ${target}: clasp -P ${projectFile} push --force`;
  if (project && !options.makeNew) return ['build dist', push(`the script ${project.scriptId}`)];
  return [
    'build dist',
    ...(project ? [`keep ${projectFile} of the script ${project.scriptId} as a file of its own`] : []),
    'log in to Google, if nobody is: clasp login',
    `make the ${whatIsMade(options)}: clasp ${createArguments(projectFile, options).map(quoted).join(' ')}`,
    'build dist again, because clasp overwrites its manifest',
    push('the new script'),
  ];
}

function whatIsMade({ parent, standalone, title }: DeployOptions): string {
  if (parent !== null) return `script in the spreadsheet ${parent}`;
  const name = `"${title ?? defaultTitle}"`;
  return standalone ? `standalone script ${name}` : `spreadsheet and the script ${name}`;
}

function quoted(argument: string): string {
  return /^[\w./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
