/**
 * What the rest of the playground may know of the spreadsheet engine: a grid of typed cells with formats
 * and formulas. Everything is 0-based. Nothing here knows Google, time zones or Univer: a date is a number
 * (days since 1899-12-30) under a date format.
 */
export interface Engine {
  /** The sheets in the order of their tabs. */
  sheets(): readonly EngineSheet[];
  insertSheet(name: string, index: number, size: GridSize): EngineSheet;
  deleteSheet(id: string): void;
  moveSheet(id: string, index: number): void;
  activeSheetId(): string;
  activate(id: string): void;
  /** The cell that a person has selected in the active sheet; its first one as long as nobody has. */
  activeCell(): GridPlace;
  /** Selects a cell as a person does. */
  selectCell(sheetId: string, place: GridPlace): void;
  /** Makes `name` callable in cells, in any letter case. Never stops the calculation of other cells. */
  defineFunction(name: string, run: EngineFunction, help?: FunctionHelp): void;
  /** Resolves when every formula that stands in the workbook has its result. */
  calculated(): Promise<void>;
  /** Free data kept with the workbook, or with one sheet; it survives `snapshot`. */
  metadata(sheetId: string | null): Readonly<Record<string, string>>;
  setMetadata(sheetId: string | null, key: string, value: string | null): void;
  /** The whole workbook as plain JSON, to be opened again. */
  snapshot(): object;
  dispose(): void;
}

interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface EngineSheet {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  size(): GridSize;
  /** One past the last row and column that hold a value or a formula (0, 0 when empty), spilled cells included. */
  extent(): GridSize;
  hidden(): boolean;
  setHidden(hidden: boolean): void;
  /** Exact cells, spilled ones included. Fast: 1,000,000 cells in well under a second. */
  read(area: Area): EngineCell[][];
  /** Values only, the fast path for large reads. Same content as `read(area)[r][c].value`. */
  readValues(area: Area): EngineValue[][];
  /** `undefined` leaves a cell as it is; `{ value: null }` blanks content and formula, never the style. */
  write(row: number, column: number, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** As a person sees it: through its number format. */
  displayValues(area: Area): string[][];
  styles(area: Area): Style[][];
  /** Merges the given properties into each cell's style; `null` for a property resets it. */
  setStyles(row: number, column: number, styles: readonly (readonly (StylePatch | undefined)[])[]): void;
  notes(area: Area): string[][];
  /** '' removes the note. */
  setNotes(row: number, column: number, notes: readonly (readonly string[])[]): void;
  /** Copies values, formulas (relative references moved), styles and notes; the source may be on another sheet. */
  copyFrom(source: EngineSheet, area: Area, row: number, column: number): void;
  clear(
    area: Area,
    what: { readonly content?: boolean; readonly style?: boolean; readonly notes?: boolean },
  ): void;
  insertRows(before: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteRows(from: number, count: number): void;
  deleteColumns(from: number, count: number): void;
  setRowHeights(from: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setColumnWidths(from: number, count: number, pixels: number): void;
  columnWidth(column: number): number;
  setRowsHidden(from: number, count: number, hidden: boolean): void;
  rowHidden(row: number): boolean;
  setColumnsHidden(from: number, count: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  frozen(): GridSize;
  setFrozen(size: GridSize): void;
  merge(area: Area): void;
  unmerge(area: Area): void;
  merges(): readonly Area[];
  setGridlines(visible: boolean): void;
  gridlines(): boolean;
  setTabColor(color: string | null): void;
  tabColor(): string | null;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell's value; blank is `null`. An error is an object, so that no text can be taken for one. */
export type EngineValue = number | string | boolean | null | EngineError;

export interface EngineError {
  /** `#DIV/0!`, `#N/A`, `#ERROR!`, … */
  readonly error: string;
  /** The sentence behind it, for `#ERROR!`. */
  readonly message?: string;
}

export interface EngineCell {
  readonly value: EngineValue;
  /** Number format pattern in en-US tokens; '' is automatic. */
  readonly format: string;
  /** With its leading `=`, '' for none. The cells of a spill other than its anchor have none. */
  readonly formula: string;
  /** True while the formula has been written but not yet calculated. */
  readonly pending: boolean;
}

/** What to put into one cell. A formula is English, with `,` as separator, and starts with `=`. */
export type CellWrite =
  | { readonly value: number | string | boolean | null; readonly format?: string }
  | { readonly formula: string };

/** An argument of a custom function: a block of cells, or `undefined` where it was left out. */
export interface FunctionArgument {
  readonly cells: readonly (readonly { readonly value: EngineValue; readonly format: string }[])[];
  /** True for a single cell reference or a scalar. */
  readonly single: boolean;
}

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Returns a rectangle to spill. A thrown error shows `#ERROR!` with its message; other cells go on. */
export type EngineFunction = (
  args: readonly (FunctionArgument | undefined)[],
  at: CellPlace,
) => readonly (readonly { readonly value: EngineValue; readonly format?: string }[])[];

/** What autocomplete and the formula help show. */
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

export interface Border {
  readonly color: string;
  /** Thin, 2 px, 3 px. */
  readonly weight: 1 | 2 | 3;
}

/** Only what differs from the default is set. Colours are `#RRGGBB`. */
export interface Style {
  readonly numberFormat?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'overflow' | 'clip' | 'wrap';
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  readonly borderLeft?: Border;
  readonly borderRight?: Border;
}

export type StylePatch = { readonly [K in keyof Style]?: Style[K] | null };
