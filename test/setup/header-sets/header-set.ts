import type { DealField, StatusSetup } from '../../../src/setup/setup.ts';
import type { SetupCell } from '../../../src/setup/sheet-head.ts';

/** The columns of an export or a sheet that exists, with rows of our own, and what a person would map. */
export interface HeaderSet {
  readonly name: string;
  readonly language: 'en' | 'ru' | 'bg';
  /** Where the column names are documented. */
  readonly source: string;
  /** Title rows and header rows as they stand, the real headers last. */
  readonly top: readonly (readonly string[])[];
  readonly rows: readonly (readonly SetupCell[])[];
  /** Field → its header; fields that the columns do not have are left out. */
  readonly mapping: Readonly<Partial<Record<DealField, string>>>;
  /** Outcome of each status that the source lists. */
  readonly statuses: Readonly<Record<string, StatusSetup['outcome']>>;
}
