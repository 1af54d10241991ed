import type { Cell } from '../table/cell.ts';
import type { SheetKind, SheetPlan } from './sheet-plan.ts';

/** The user's spreadsheet, as far as a report needs it. `sheets/` fulfils it with Apps Script, tests with memory. */
export interface Workbook {
  /** The spreadsheet's own zone, an IANA name. */
  readonly timeZone: string;
  /** As Sheets names it: `en_US`. Asked for only where nothing else says how dates or numbers are written. */
  locale(): string;
  /** Milliseconds east of UTC at an instant, in the spreadsheet's zone. */
  offsetAt(instant: number): number;
  /** Every sheet in the order of the tabs. */
  sheets(): readonly SheetInfo[];
  /** Blocks of columns of some rows; one call a block. Rows and columns count from 1. */
  read(sheetId: number, rows: Span, columns: Span): Cell[][];
  /**
   * Writes the sheets whole or not at all, and keeps what is not ours.
   *
   * @param placing called when all is prepared and goes to where the user sees it
   * @param shows false: the user keeps looking at their sheet; else the last plan's comes before their eyes
   */
  commit(plans: readonly SheetPlan[], placing?: () => void, shows?: boolean): void;
  /** Keeps the rows of a set-up that the next commit writes in another format. */
  keepSetup(rows: readonly (readonly Cell[])[]): void;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The last row and column with content; 0 when empty. */
  readonly rows: number;
  readonly columns: number;
  /** Which sheet of ours it is, or null: the user's. */
  readonly kind: SheetKind | null;
}

export interface Span {
  readonly first: number;
  readonly count: number;
}
