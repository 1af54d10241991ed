import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.ts';

/** The script that this folder deploys to. */
export interface LocalProject {
  readonly scriptId: string;
  /** The spreadsheet it is bound to; null for a standalone script. */
  readonly parentId: string | null;
}

/** Where the script's id is kept; git ignores it. */
export const projectFile = '.clasp.local.json';

/**
 * The script named in `.clasp.local.json`; null where there is no such file, or where it was written for a
 * script that was never made. Throws a Trouble where the file is broken or would push another folder.
 */
export function readLocalProject(root: string): LocalProject | null {
  const path = join(root, projectFile);
  if (!existsSync(path)) return null;
  const settings = parse(readFileSync(path, 'utf8'));
  const { scriptId, parentId, rootDir, srcDir } = settings;
  if ((srcDir ?? rootDir) !== 'dist') throw new Trouble('projectUnreadable', 'its rootDir is not "dist"');
  if (scriptId === undefined) return null;
  if (typeof scriptId !== 'string' || !/^[\w-]+$/.test(scriptId))
    throw new Trouble('projectUnreadable', 'its scriptId is no id of a script');
  return { scriptId, parentId: typeof parentId === 'string' ? parentId : null };
}

function parse(text: string): Record<string, unknown> {
  try {
    const settings: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings))
      return settings as Record<string, unknown>;
  } catch {
    // The sentence below says enough: the parser's words would not help.
  }
  throw new Trouble('projectUnreadable', 'it is not JSON as clasp writes it');
}

/** Writes `.clasp.local.json`, without an id where the script is still to be made. */
export function writeLocalProject(root: string, project: LocalProject | null): void {
  const settings = {
    ...(project && { scriptId: project.scriptId }),
    rootDir: 'dist',
    ...(project?.parentId && { parentId: project.parentId }),
  };
  writeFileSync(join(root, projectFile), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Removes `.clasp.local.json`. */
export function removeLocalProject(root: string): void {
  rmSync(join(root, projectFile), { force: true });
}

/**
 * Renames `.clasp.local.json` to a file that carries its script's id, so that no id is lost; gives its name.
 * Null where there is nothing to keep.
 */
export function setAside(root: string): string | null {
  const id = idToKeep(root);
  if (id === null) return null;
  const kept = freeName(root, id);
  renameSync(join(root, projectFile), join(root, kept));
  return kept;
}

/** Undoes `setAside`. */
export function bringBack(root: string, kept: string): void {
  renameSync(join(root, kept), join(root, projectFile));
}

function idToKeep(root: string): string | null {
  try {
    return readLocalProject(root)?.scriptId ?? null;
  } catch {
    const text = readFileSync(join(root, projectFile), 'utf8');
    return /"?scriptId"?\s*:\s*"([\w-]+)"/.exec(text)?.[1] ?? 'unreadable';
  }
}

function freeName(root: string, id: string): string {
  for (let count = 1; ; count++) {
    const name = `.clasp.local.${id}${count === 1 ? '' : `-${count}`}.json`;
    if (!existsSync(join(root, name))) return name;
  }
}
