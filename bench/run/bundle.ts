import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bench = fileURLToPath(new URL('..', import.meta.url));

/** Builds `measure.ts` as the add-in is built, so that the engine runs as it ships; gives the file to run. */
export async function bundleMeasure(): Promise<string> {
  const outdir = `${bench}node_modules/.measure`;
  await build({
    absWorkingDir: bench,
    entryPoints: ['run/measure.ts'],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2019',
    supported: { 'top-level-await': true, 'dynamic-import': true },
    packages: 'external',
    logLevel: 'error',
  });
  return `${outdir}/measure.mjs`;
}
