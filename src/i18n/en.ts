import { functionMessages } from './en-functions.ts';
import { enFurther } from './en-further.ts';
import { enMapped } from './en-mapped.ts';
import { enSetup } from './en-setup.ts';
import { enSheets } from './en-sheets.ts';
import { enSummary } from './en-summary.ts';

/** English: the messages that every other language has to have. */
export const en = {
  /** Its code. */
  language: 'en' as 'en' | 'ru' | 'bg',
  product: 'Sales KPIs',
  menu: { buildSummary: 'Build KPI summary', setUp: 'Set up columns…' },
  // Made when they are asked for: what they say stands in the page of texts.
  get setup() {
    return enSetup();
  },
  get mapped() {
    return enMapped();
  },
  get summary() {
    return enSummary();
  },
  get sheets() {
    return enSheets();
  },
  get further() {
    return enFurther();
  },
  functions: functionMessages,
  /** What may have to be said while the page of texts cannot be read. */
  host: {
    noSpreadsheet:
      'Open a spreadsheet and click its menu: the add-in works on the spreadsheet in front of you.',
    busy: 'Another build is running in this spreadsheet. Wait until it is done, then click again.',
    fileMissing: (name: string) =>
      `The file “${name}” is missing in Extensions → Apps Script. Add it there from the folder dist, and click again. Nothing was written.`,
    unexpected:
      'Google Sheets did not carry out a step, so the build was stopped. Your own cells are as they were. Wait a minute and click again.',
  },
};
