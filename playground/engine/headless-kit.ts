import { createRequire } from 'node:module';
import type { UniverKit } from './univer-kit.ts';

/** Univer's CommonJS builds: in Node the ESM ones do not link, and these load in half a second. */
const load = createRequire(import.meta.url);

/** What a workbook without a screen is made of. */
export const headlessParts = {
  ...(load('@univerjs/core') as Pick<typeof import('@univerjs/core'), 'Univer' | 'LocaleType' | 'LogLevel'>),
  ...(load('@univerjs/preset-sheets-node-core') as Pick<
    typeof import('@univerjs/preset-sheets-node-core'),
    'UniverSheetsNodeCorePreset'
  >),
  ...(load('@univerjs/sheets-numfmt') as Pick<
    typeof import('@univerjs/sheets-numfmt'),
    'UniverSheetsNumfmtPlugin'
  >),
  ...(load('@univerjs/sheets-note') as Pick<
    typeof import('@univerjs/sheets-note'),
    'UniverSheetsNotePlugin'
  >),
};

/** The engine's kit in Node. */
export const headlessKit: UniverKit = {
  ...load('@univerjs/core'),
  ...load('@univerjs/engine-formula'),
  ...load('@univerjs/sheets'),
  ...load('@univerjs/sheets-formula'),
  ...load('@univerjs/sheets-note'),
};
