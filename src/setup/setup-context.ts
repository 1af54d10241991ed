import type { SetupMessages } from '../i18n/en-setup.ts';
import type { SheetHead } from './sheet-head.ts';

/** What it takes to read a setup that a person may have edited. */
export interface SetupContext {
  /** The user's sheets as they are now. */
  readonly heads: readonly SheetHead[];
  /** Every language: the sheet may have been written in another one than the reader's. */
  readonly languages: readonly SetupMessages[];
  /** A Date as the spreadsheet shows its day, like 2026-03-31. */
  readonly isoDay: (instant: Date) => string;
}

/** The table that the fields and stages stand in. */
export interface ParsedTable {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  /** The texts of the header row; null where it was not read that far down. */
  readonly headers: readonly string[] | null;
}
