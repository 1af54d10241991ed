import type { Area, Engine, EngineSheet, GridSize } from '../engine/engine.ts';
import type { Access } from './access.ts';
import { chartSpec } from './chart-record.ts';
import type { ChartSpec } from './chart-spec.ts';
import { GoogleError } from './google-error.ts';
import type { LocaleFacts } from './locale.ts';
import { localeFacts } from './locale.ts';
import type { SheetRecord, WorkbookRecord } from './records.ts';
import { emptySheetRecord, emptyWorkbookRecord } from './records.ts';
import { Staleness } from './staleness.ts';
import { wallClock } from './zone.ts';

const recordKey = 'sales-kpis.shim';
const cellLimit = 10_000_000;

/** A spreadsheet: the engine's grid, and beside it what the engine does not know of (charts, metadata, properties …). */
export class LocalDocument {
  readonly locale: LocaleFacts;
  readonly staleness = new Staleness(this);
  /** What the file is shared for with the person at the keyboard. */
  access: Access = 'edit';
  readonly #sheets = new Map<string, SheetRecord>();
  #workbook: WorkbookRecord | null = null;

  constructor(
    readonly engine: Engine,
    readonly timeZone: string,
    locale: string,
    readonly now: () => number,
  ) {
    this.locale = localeFacts(locale);
  }

  /** The year on the spreadsheet's clocks. */
  year(): number {
    return wallClock(this.now(), this.timeZone).getUTCFullYear();
  }

  sheets(): readonly EngineSheet[] {
    return this.engine.sheets();
  }

  sheetNamed(name: string): EngineSheet | undefined {
    return this.sheets().find((sheet) => sheet.name() === name);
  }

  /** The sheet with that id, or Google's error when it was deleted. */
  sheet(id: string): EngineSheet {
    const found = this.sheets().find((sheet) => sheet.id === id);
    if (!found) throw new GoogleError(`Sheet ${id} not found`);
    return found;
  }

  /** The formulas in an area. */
  formulas(sheet: EngineSheet, area: Area): readonly string[] {
    const extent = sheet.extent();
    const rows = Math.min(area.rows, extent.rows - area.row);
    const columns = Math.min(area.columns, extent.columns - area.column);
    if (rows < 1 || columns < 1) return [];
    return sheet
      .read({ ...area, rows, columns })
      .flatMap((line) => line.flatMap(({ formula }) => (formula === '' ? [] : [formula])));
  }

  insertSheet(name: string, index: number, size: GridSize): EngineSheet {
    this.refuseName(name);
    this.refuseGrowth(size.rows * size.columns);
    return this.engine.insertSheet(name, index, size);
  }

  deleteSheet(id: string): void {
    this.#sheets.delete(id);
    this.engine.deleteSheet(id);
    this.staleness.touch(id);
  }

  /** Throws when a sheet cannot have that name. */
  refuseName(name: string, except?: string): void {
    if (name === '' || name.length > 100) throw new GoogleError(`Invalid argument: ${name}`);
    const same = (sheet: EngineSheet) => sheet.name().toLowerCase() === name.toLowerCase();
    if (this.sheets().some((sheet) => sheet.id !== except && same(sheet))) {
      throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** Throws when so many more cells would be too many. */
  refuseGrowth(cells: number): void {
    let total = cells;
    for (const sheet of this.sheets()) {
      const { rows, columns } = sheet.size();
      total += rows * columns;
    }
    if (total > cellLimit) {
      throw new GoogleError(
        `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
      );
    }
  }

  record(sheetId: string): SheetRecord {
    const known = this.#sheets.get(sheetId);
    if (known) return known;
    const stored = this.engine.metadata(sheetId)[recordKey];
    const record = stored ? (JSON.parse(stored) as SheetRecord) : emptySheetRecord();
    this.#sheets.set(sheetId, record);
    return record;
  }

  /** Changes what is kept beside a sheet's cells. */
  update(sheetId: string, change: Partial<SheetRecord>): void {
    const record = { ...this.record(sheetId), ...change };
    this.#sheets.set(sheetId, record);
    this.engine.setMetadata(sheetId, recordKey, JSON.stringify(record));
  }

  workbook(): WorkbookRecord {
    if (!this.#workbook) {
      const stored = this.engine.metadata(null)[recordKey];
      this.#workbook = stored ? (JSON.parse(stored) as WorkbookRecord) : emptyWorkbookRecord();
    }
    return this.#workbook;
  }

  updateWorkbook(change: Partial<WorkbookRecord>): void {
    this.#workbook = { ...this.workbook(), ...change };
    this.engine.setMetadata(null, recordKey, JSON.stringify(this.#workbook));
  }

  /** A number never given before: ids of charts and metadata. */
  nextId(): number {
    const id = this.workbook().nextId;
    this.updateWorkbook({ nextId: id + 1 });
    return id;
  }

  charts(sheetId: string): readonly ChartSpec[] {
    return this.record(sheetId).charts.map((chart) => chartSpec(chart, this));
  }
}
