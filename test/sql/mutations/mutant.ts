import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Cells } from '../cells.ts';
import type { Company } from '../company.ts';
import type { ProductError } from './product-errors.ts';

const source = fileURLToPath(new URL('../../../src/', import.meta.url));
const entry = fileURLToPath(new URL('../engine.ts', import.meta.url));

/** The product's computation with an error in it, or without; it throws where the error has no place. */
export async function mutant(error: ProductError | null): Promise<(company: Company) => Cells> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: error ? [plant(error)] : [],
  });
  const folder = mkdtempSync(join(tmpdir(), 'mutant-'));
  try {
    const file = join(folder, 'engine.mjs');
    writeFileSync(file, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(file).href)).engineCells;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Replaces the one place of the text in its file. */
function plant({ file, from, to }: ProductError): Plugin {
  const path = join(source, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file}: not one place for "${from}"`);
  return {
    name: 'planted error',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === path ? { contents: text.replace(from, () => to), loader: 'ts' } : undefined,
      );
    },
  };
}
