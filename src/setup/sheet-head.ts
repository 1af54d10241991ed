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
  /** The first rows as read, at most 20. */
  readonly head: readonly (readonly SetupCell[])[];
}
