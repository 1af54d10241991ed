import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openHeadlessEngine } from '../engine/headless.ts';
import type { LocalSheets, LocalSheetsOptions } from '../shim/local-sheets.ts';
import { localSpreadsheet } from '../shim/local-spreadsheet.ts';
import { nodeHost } from './node-realm.ts';

const projectDist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Opens an empty spreadsheet (one sheet, "Sheet1") with the built add-in in it. Dispose it, or Node does not exit. */
export async function openLocalSheets(options: LocalSheetsOptions = {}): Promise<LocalSheets> {
  const files = options.files ?? readFolder(options.dist ?? projectDist);
  const engine = openHeadlessEngine({ locale: (options.locale ?? 'en_US').replace('_', '-') });
  return localSpreadsheet({ engine, host: nodeHost, files }, options);
}

function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(js|gs|html|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
