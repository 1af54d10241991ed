import type { Area, CellWrite, GridSize, Style } from '../engine/engine.ts';
import type { Access } from './access.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { FunctionRun } from './custom-functions.ts';
import type { Answer, Question } from './question.ts';
import type { StoredMetadata, StoredProtection, StoredRule, StoredValidation } from './records.ts';

/**
 * A spreadsheet with the built add-in in it, as strict as Google Sheets: the one face that tests, `npm run try`
 * and the page use.
 */
export interface LocalSheets {
  /** Runs a global function of the add-in as its own execution: fresh globals, its own AuthMode, its own counters. */
  run(name: string, options?: RunOptions): Execution;
  /** As `run`, for a person at the screen: at `ui.alert` and `ui.prompt` the script waits until `ask` has answered. */
  runAsking(name: string, ask: Ask, options?: Pick<RunOptions, 'authMode' | 'args'>): Promise<Execution>;
  /** Runs onOpen in the given mode and gives the menu it built. */
  openMenu(mode?: 'NONE' | 'LIMITED' | 'FULL'): Menu;
  /**
   * Calls a function as google.script.run does from a page: only top-level names without a trailing `_`, only JSON
   * values both ways. The outcome is `threw` when the failure handler would get the message.
   */
  callFromClient(name: string, args: readonly unknown[]): Execution;
  /** As `callFromClient`, for a person at the screen. */
  callFromClientAsking(name: string, args: readonly unknown[], ask: Ask): Promise<Execution>;
  /** Types into a cell as a person does: `=` is a formula with `,` or `;`, `'` makes text, dates and numbers are read. */
  type(sheet: string, a1: string, text: string): void;
  /** Selects a cell, and its sheet. */
  select(sheet: string, a1: string): void;
  /** Resolves when every formula has its result; custom functions have run. */
  calculated(): Promise<void>;
  /** Exact values: number, text, boolean, Date (as an instant in the spreadsheet's zone), '' for blank, '#ERROR!' for errors. */
  values(sheet: string, a1?: string): LocalValue[][];
  /** As a person sees them. */
  display(sheet: string, a1?: string): string[][];
  /** The sentence behind an `#ERROR!`, '' where there is none. */
  errorMessage(sheet: string, a1: string): string;
  formulas(sheet: string, a1?: string): string[][];
  notes(sheet: string, a1?: string): string[][];
  sheetNames(): string[];
  /** 0-based numbers of the hidden rows and columns among those with content. */
  hiddenLines(sheet: string): { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** Every sheet, hidden ones included: everything a person or a script could see, for comparing before and after. */
  state(): WorkbookState;
  /** The drop-downs, check boxes and other rules of a sheet's cells. */
  validations(sheet: string): readonly StoredValidation[];
  /** What a cell with that number format holds after a text has been typed into it. */
  readTyped(text: string, format: string): CellWrite;
  /** A formula of the engine as the spreadsheet's locale spells it. */
  spellFormula(formula: string): string;
  /** To be told when a person has inserted (`count` > 0) or deleted lines in the grid itself. */
  movedInGrid(sheetId: string, dimension: 'rows' | 'columns', at: number, count: number): void;
  charts(sheet: string): readonly ChartSpec[];
  /** Adds a sheet with these cells as a person would paste them without conversion: texts stay texts. */
  addSheet(name: string, rows: readonly (readonly LocalValue[])[]): void;
  /** Adds a sheet from the texts of a CSV file, read as Google's import reads them: numbers, dates, `=` formulas. */
  importSheet(name: string, rows: readonly (readonly string[])[]): void;
  /**
   * As `importSheet`, or with texts kept as texts, in parts: gives the share done after each. Values that are no
   * texts, as Excel's files have them, are taken as they are.
   */
  importSteps(name: string, rows: readonly (readonly LocalValue[])[], keepTexts: boolean): Iterable<number>;
  renameSheet(from: string, to: string): void;
  deleteSheet(name: string): void;
  /** As a person does; rows and columns count from 0, as in the engine. */
  /** Rows and columns are counted from 0 here. */
  insertRows(sheet: string, before: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, from: number, count: number): void;
  /** A colleague protects a sheet, or a range of it, so that the person at the keyboard may not edit it. */
  protect(sheet: string, a1?: string): void;
  /** The colleague takes every protection of the sheet away. */
  unprotect(sheet: string): void;
  /** The file is shared for this with the person at the keyboard; at first for editing. */
  share(access: Access): void;
  /** The document properties that the add-in left. */
  documentProperties(): Record<string, string>;
  /** Every evaluation of a custom function in a cell since the spreadsheet was opened. */
  customFunctionRuns(): readonly FunctionRun[];
  /** Makes the n-th service call of the next execution fail. */
  failNext(fault: Fault): void;
  /** Somebody does something else just before the n-th service call of the next execution takes effect. */
  meanwhile(next: Meanwhile): void;
  /** From now on Google is so many times slower than the cost model says. */
  slow(times: number): void;
  /** Another execution holds the document lock until this is called with false. */
  holdLock(held: boolean): void;
  dispose(): void;
}

/** Asks a person; `soFar` is what the script has shown before. */
export type Ask = (question: Question, soFar: Execution) => Promise<Answer>;

export type LocalValue = number | string | boolean | Date;

export interface LocalSheetsOptions {
  /** Folder with Code.js, appsscript.json and *.html. Default: the project's `dist`. */
  readonly dist?: string;
  /** The files themselves instead of a folder: `Code.js`, `appsscript.json`, … Without a manifest every scope is given. */
  readonly files?: Readonly<Record<string, string>>;
  /** The spreadsheet's zone; default Europe/Sofia. The script's zone stands in the manifest. */
  readonly timeZone?: string;
  /** The spreadsheet's locale, for separators and typed text; default en_US. */
  readonly locale?: string;
  /** What Session.getActiveUserLocale() answers; default en. */
  readonly userLocale?: string;
  /** The clock; default the real one. */
  readonly now?: () => Date;
  /** While a script runs the clock goes on by what the cost model says that its calls take. */
  readonly modelledClock?: boolean;
  /** The caption of the add-on's own menu; default Sales KPIs. */
  readonly addOnName?: string;
  /** False runs the script outside a spreadsheet: document lock, cache and properties are null. */
  readonly container?: boolean;
}

export interface RunOptions {
  readonly authMode?: 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';
  readonly args?: readonly unknown[];
  /** Answers for ui.alert and ui.prompt, in order; without one a dialog answers CLOSE. */
  readonly answers?: readonly string[];
}

export interface Fault {
  /** 1 is the first call. */
  readonly call: number;
  /** Thrown before it took effect, thrown after it took effect, or the execution killed at it (no catch, no finally has effect any more). */
  readonly kind: 'before' | 'after' | 'kill';
}

/** What happens while an execution is under way: another click, or what a person types. */
export interface Meanwhile {
  /** 1 is the first call. */
  readonly call: number;
  readonly act: () => void;
}

export interface Execution {
  /** `asked` only in what a dialog is told of the execution so far. */
  readonly outcome: 'done' | 'threw' | 'killed' | 'timeout' | 'asked';
  readonly value?: unknown;
  /** The message a person would see when it threw. */
  readonly message?: string;
  readonly toasts: readonly { readonly message: string; readonly title: string }[];
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  /** Sidebars and dialogs that were shown. */
  readonly dialogs: readonly {
    readonly kind: string;
    readonly title: string;
    readonly html: string;
    readonly width: number | null;
    readonly height: number | null;
  }[];
  /** What was written to console and Logger. */
  readonly log: readonly string[];
  readonly counters: Counters;
}

export interface Counters {
  /** Every call of a method that reads or changes the document, its properties, locks or UI, or fetches a sheet; builders and Range objects apart. */
  readonly calls: number;
  /** The same by name: `Range.getValues` → 3. */
  readonly byMethod: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** How often a read followed a write. */
  readonly alternations: number;
  /** Seconds at Google by the cost model of the performance page: 0.09 a call + 13e-6 a cell read + 150e-6 a cell written. */
  readonly modelledSeconds: number;
}

export interface Menu {
  readonly caption: string;
  readonly items: readonly { readonly caption: string; readonly handler: string }[];
}

/** Everything by sheet name, in tab order; equal states mean that nothing a person could see has changed. */
export type WorkbookState = readonly {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly LocalValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly charts: readonly ChartSpec[];
  readonly look: SheetLook;
  readonly rules: readonly StoredRule[];
  readonly validations: readonly StoredValidation[];
  readonly protections: readonly StoredProtection[];
  readonly metadata: readonly StoredMetadata[];
}[];

/** How a sheet looks beside its content. */
interface SheetLook {
  readonly size: GridSize;
  readonly styles: readonly (readonly Style[])[];
  readonly frozen: GridSize;
  readonly merges: readonly Area[];
  readonly gridlines: boolean;
  readonly tabColor: string | null;
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: readonly number[];
  readonly hiddenRows: readonly number[];
}
