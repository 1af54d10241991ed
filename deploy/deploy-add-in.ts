import { join } from 'node:path';
import { createScript, defaultTitle } from './create-script.ts';
import { type DeployOptions, help, readDeployOptions } from './deploy-options.ts';
import { dryRun } from './dry-run.ts';
import { filesToPush } from './files-to-push.ts';
import { buildInto, withFreshDist } from './fresh-dist.ts';
import { bringBack, type LocalProject, projectFile, readLocalProject, setAside } from './local-project.ts';
import { logIn } from './log-in.ts';
import { links, nextSteps } from './next-steps.ts';
import { push } from './push.ts';
import { staleFiles } from './stale-files.ts';
import { Trouble } from './trouble.ts';
import { UsageError } from './usage-error.ts';
import type { World } from './world.ts';

/**
 * `npm run deploy`: from nothing to the add-in in a Google spreadsheet, and from then on its update. Gives the
 * exit code: 0 done, 1 with one sentence that says what to do, 2 for a mistake in the command.
 */
export async function deployAddIn(args: readonly string[], world: World): Promise<number> {
  try {
    await run(readDeployOptions(args), world);
    return 0;
  } catch (error) {
    if (!(error instanceof Trouble || error instanceof UsageError)) throw error;
    world.complain(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(options: DeployOptions, world: World): Promise<void> {
  if (options.help) return world.print(help);
  if (Number.parseInt(world.nodeVersion, 10) < 20) throw new Trouble('nodeTooOld', world.nodeVersion);
  if (!world.clasp) throw new Trouble('claspMissing');
  if (options.dryRun) return dryRun(world, options, targetOf(options, world));
  try {
    await deploy(options, world);
  } catch (error) {
    if (!world.interactive || !canLogIn(error)) throw error;
    await logIn(world, options.noLocalhost);
    await deploy(options, world);
  }
}

/** Whether a login helps. It is asked for by failing: clasp knows only then that a saved one has expired. */
function canLogIn(error: unknown): boolean {
  return error instanceof Trouble && ['notLoggedIn', 'loginExpired', 'loginTooNarrow'].includes(error.kind);
}

/** The script of this folder. With --new a broken file is no obstacle: it is only kept. */
function targetOf(options: DeployOptions, { root }: World): LocalProject | null {
  if (options.makeNew) {
    try {
      return readLocalProject(root);
    } catch {
      return null;
    }
  }
  const project = readLocalProject(root);
  if (project && (options.parent !== null || options.standalone || options.title !== null))
    throw new Trouble('alreadyBound', project.scriptId);
  return project;
}

async function deploy(options: DeployOptions, world: World): Promise<void> {
  const dist = join(world.root, 'dist');
  const known = targetOf(options, world);
  await buildInto(world, dist);
  const isNew = known === null || options.makeNew;
  const project = isNew ? await create(options, world) : known;
  // Creating put Google's default manifest and an empty Code.js into dist.
  if (isNew) await buildInto(world, dist);
  await withFreshDist(world, async (folder) => {
    const stale = staleFiles(dist, join(folder, 'dist'));
    if (stale.length > 0) throw new Trouble('distStale', stale.join(', '));
  });
  const files = await filesToPush(world, world.root);
  world.print(`Pushing ${files.join(', ')} to the script ${project.scriptId}, named in ${projectFile}.`);
  const outcome = await push(world, project);
  world.print(outcome === 'pushed' ? 'Pushed.' : 'The script is up to date already.');
  world.print(
    ['', ...links(project), '', ...nextSteps(project, isNew ? (options.title ?? defaultTitle) : null)].join(
      '\n',
    ),
  );
}

async function create(options: DeployOptions, world: World): Promise<LocalProject> {
  const kept = options.makeNew ? setAside(world.root) : null;
  try {
    const project = await createScript(world, options);
    world.print(`Made the script ${project.scriptId}; its id is kept in ${projectFile}.`);
    if (kept) world.print(`The earlier ${projectFile} is kept as ${kept}.`);
    return project;
  } catch (error) {
    if (kept) bringBack(world.root, kept);
    throw error;
  }
}
