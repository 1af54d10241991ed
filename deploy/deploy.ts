import { fileURLToPath } from 'node:url';
import { claspOf } from './clasp.ts';
import { deployAddIn } from './deploy-add-in.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await deployAddIn(process.argv.slice(2), {
  root,
  env: process.env,
  platform: process.platform,
  nodeVersion: process.versions.node,
  interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  clasp: claspOf(root),
  // Loaded late, so that an old Node or a missing package gets its sentence.
  build: async (folder) => (await import('../build.ts')).writeDist(folder),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
