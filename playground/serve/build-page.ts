import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A file of the page, by its path under the address. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

const page = fileURLToPath(new URL('../page', import.meta.url));

/** Bundles the page, and apart from it what runs in the frames of sidebars; nothing is written to disk. */
export async function buildPage(): Promise<PageFiles> {
  const frame = await build({
    entryPoints: [`${page}/client/frame.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
  });
  const { outputFiles } = await build({
    entryPoints: { main: `${page}/main.tsx`, fonts: `${page}/style/fonts.css` },
    bundle: true,
    write: false,
    outdir: `${page}/out`,
    format: 'esm',
    splitting: true,
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'fonts/[name]-[hash]',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const files = new Map<string, Uint8Array>();
  files.set('index.html', readFileSync(`${page}/index.html`));
  files.set('frame.js', frame.outputFiles[0]?.contents ?? new Uint8Array());
  for (const { path, contents } of outputFiles)
    files.set(relative(`${page}/out`, path).replaceAll('\\', '/'), contents);
  return files;
}
