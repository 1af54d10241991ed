import { readdirSync, readFileSync } from 'node:fs';

/** The files of the built add-in by name, as Apps Script would hold them. */
export function addInFiles(dist: string): Record<string, string> {
  const names = readdirSync(dist).filter((name) => /\.(js|gs|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${dist}/${name}`, 'utf8')]));
}
