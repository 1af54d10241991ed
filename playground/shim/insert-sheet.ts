import type { EngineSheet } from '../engine/engine.ts';
import { copyLook } from './copy-sheet.ts';
import type { LocalDocument } from './document.ts';
import { GoogleError } from './google-error.ts';
import type { Handle } from './handle.ts';
import type { SheetReference } from './references.ts';
import { sheetHandle } from './references.ts';
import type { Script } from './script.ts';

/** A new sheet as Google makes it. */
export const newSheetSize = { rows: 1000, columns: 26 };

/** `insertSheet([name][, index][, options])`; the new sheet becomes the active one. */
export function insertSheet(script: Script, ...args: readonly unknown[]): Handle<SheetReference> {
  const { document } = script;
  const name = args.find((arg) => typeof arg === 'string') ?? freeName(document);
  const index = args.find((arg) => typeof arg === 'number') ?? nextToActive(document);
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
    | { template?: unknown }
    | undefined;
  if (index < 0 || index > document.sheets().length) throw new GoogleError(`Invalid argument: sheetIndex`);
  const template = options?.template ? (script.toHost(options.template) as Handle<SheetReference>) : null;
  const sheet = template
    ? copySheet(document, document.sheet(template.self.id), name, index)
    : document.insertSheet(name, index, newSheetSize);
  document.engine.activate(sheet.id);
  return sheetHandle(sheet.id);
}

function nextToActive({ engine }: LocalDocument): number {
  return engine.sheets().findIndex((sheet) => sheet.id === engine.activeSheetId()) + 1;
}

function freeName(document: LocalDocument): string {
  for (let number = document.sheets().length + 1; ; number++) {
    if (!document.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

/** A copy of a sheet with its cells, look, charts, validations and rules. */
export function copySheet(
  document: LocalDocument,
  from: EngineSheet,
  name: string,
  index: number,
): EngineSheet {
  const size = from.size();
  const to = document.insertSheet(name, index, size);
  const extent = from.extent();
  const used = { row: 0, column: 0, rows: size.rows, columns: size.columns };
  if (extent.rows > 0 || size.rows > 0) to.copyFrom(from, used, 0, 0);
  copyLook(from, to);
  const record = document.record(from.id);
  document.update(to.id, {
    ...record,
    charts: record.charts.map((chart) => ({
      ...chart,
      id: document.nextId(),
      ranges: chart.ranges.map((range) => (range.sheetId === from.id ? { ...range, sheetId: to.id } : range)),
    })),
    protections: [],
  });
  document.staleness.touch(to.id);
  return to;
}

/** `sheet.copyTo(spreadsheet)`: "Copy of …", last among the tabs. */
export function copySheetTo(script: Script, { id }: SheetReference): Handle<SheetReference> {
  const { document } = script;
  const from = document.sheet(id);
  let name = `Copy of ${from.name()}`;
  for (let number = 2; document.sheetNamed(name); number++) name = `Copy of ${from.name()} ${number}`;
  return sheetHandle(copySheet(document, from, name, document.sheets().length).id);
}
