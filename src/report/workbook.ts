import type { ReadableSheet, ReadableWorkbook, Span } from '../reading/readable.ts';
import type { Cell } from '../table/cell.ts';
import type { SheetKind, SheetPlan } from './sheet-plan.ts';

/** The user's spreadsheet, as far as a report needs it. `sheets/` fulfils it with Apps Script, tests with memory. */
export interface Workbook extends ReadableWorkbook {
  /** The spreadsheet's own zone, an IANA name. */
  readonly timeZone: string;
  sheets(): readonly SheetInfo[];
  /** One call a block. */
  read(sheetId: number, rows: Span, columns: Span): Cell[][];
  /**
   * Writes the sheets whole or not at all, and keeps what is not ours.
   *
   * @param placing called when all is prepared and goes to where the user sees it
   * @param shows false: the user keeps looking at their sheet; else the summary comes before their eyes
   */
  commit(plans: readonly SheetPlan[], placing?: () => void, shows?: boolean): void;
  /** Keeps the rows of a set-up that the next commit writes in another format. */
  keepSetup(rows: readonly (readonly Cell[])[]): void;
}

export interface SheetInfo extends ReadableSheet {
  readonly hidden: boolean;
  /** Which sheet of ours it is, or null: the user's. */
  readonly kind: SheetKind | null;
}
