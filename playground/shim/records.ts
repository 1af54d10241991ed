import type { Area } from '../engine/engine.ts';

/** A range of one sheet, as it is stored. */
export interface StoredRange extends Area {
  readonly sheetId: string;
}

/** A chart as the add-in described it. */
export interface StoredChart {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly StoredRange[];
  readonly numHeaders: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly hiddenDimensionStrategy: string;
  readonly mergeStrategy: string;
  readonly transpose: boolean;
  /** 1-based. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  } | null;
}

/** Developer metadata of a sheet (`index` null) or of one of its rows or columns, or of the spreadsheet. */
export interface StoredMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  readonly index: number | null;
}

export interface StoredProtection {
  readonly id: number;
  readonly type: 'SHEET' | 'RANGE';
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Somebody else's, that leaves the person at the keyboard no right to edit. */
  readonly theirs?: true;
}

export interface StoredValidation {
  readonly area: Area;
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** A conditional format as its builder was told: the calls in order. */
export interface StoredRule {
  readonly ranges: readonly Area[];
  readonly calls: readonly { readonly method: string; readonly args: readonly unknown[] }[];
}

/** What is kept beside the cells of a sheet. */
export interface SheetRecord {
  readonly charts: readonly StoredChart[];
  readonly metadata: readonly StoredMetadata[];
  readonly protections: readonly StoredProtection[];
  readonly validations: readonly StoredValidation[];
  readonly rules: readonly StoredRule[];
}

/** What is kept with the whole spreadsheet. */
export interface WorkbookRecord {
  readonly nextId: number;
  readonly metadata: readonly StoredMetadata[];
  readonly properties: Readonly<Record<'document' | 'script' | 'user', Readonly<Record<string, string>>>>;
}

export function emptySheetRecord(): SheetRecord {
  return { charts: [], metadata: [], protections: [], validations: [], rules: [] };
}

export function emptyWorkbookRecord(): WorkbookRecord {
  return { nextId: 1001, metadata: [], properties: { document: {}, script: {}, user: {} } };
}
