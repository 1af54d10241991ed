/** A cell as the spreadsheet gives it: blank is ''. */
export type SetupCell = string | number | boolean | Date;

/** The top of a sheet of the user: enough to tell what the sheet holds without reading all of it. */
export interface SheetHead {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  /** The last row and column with content; 0 when empty. */
  readonly rows: number;
  readonly columns: number;
  /** The first rows as read: 20, or more where a row further down was asked for. */
  readonly head: readonly (readonly SetupCell[])[];
  /** Has `head` go down to this row and some more, unless that were too many cells; absent: it has all there is. */
  readonly reach?: (row: number) => void;
}
