import type { Area } from '../engine/engine.ts';
import { contains, overlaps } from './areas.ts';
import { writeValue } from './cell-values.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { chain } from './handle.ts';
import { copyTo } from './range-copy.ts';
import type { RangeReference, SheetReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';
import { activateSheet } from './sheet-order.ts';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Clears by Google's options; without any, content and formats. */
export function clearArea(
  script: Script,
  sheetId: string,
  area: Area,
  options: ClearOptions | null = null,
): void {
  const sheet = script.document.sheet(sheetId);
  const chosen =
    options &&
    (options.contentsOnly || options.formatOnly || options.commentsOnly || options.validationsOnly);
  sheet.clear(area, {
    content: !chosen || options.contentsOnly === true,
    style: !chosen || options.formatOnly === true,
    notes: !!chosen && options.commentsOnly === true,
  });
  if (!chosen || options.contentsOnly) script.document.staleness.touch(sheetId, area);
}

function clear(script: Script, range: RangeReference, options: ClearOptions | null = null): typeof chain {
  clearArea(script, range.sheetId, range, options);
  return chain;
}

function merge(script: Script, range: RangeReference, areas: readonly Area[]): typeof chain {
  const sheet = script.document.sheet(range.sheetId);
  const touching = sheet.merges().filter((merged) => overlaps(merged, range));
  for (const merged of touching) {
    if (!contains(range, merged)) {
      throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
    }
    sheet.unmerge(merged);
  }
  for (const area of areas) {
    const { row, column, rows, columns } = area;
    if (columns > 1)
      sheet.clear({ row, column: column + 1, rows: 1, columns: columns - 1 }, { content: true });
    if (rows > 1) sheet.clear({ row: row + 1, column, rows: rows - 1, columns }, { content: true });
    if (rows > 1 || columns > 1) sheet.merge({ row, column, rows, columns });
  }
  for (const area of areas) script.document.staleness.touch(range.sheetId, area);
  return chain;
}

function lines(range: RangeReference, along: 'rows' | 'columns'): Area[] {
  const { row, column, rows, columns } = range;
  return along === 'rows'
    ? Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_, j) => ({ row, column: column + j, rows, columns: 1 }));
}

function merged(script: Script, range: RangeReference): Area[] {
  return script.document
    .sheet(range.sheetId)
    .merges()
    .filter((area) => overlaps(area, range));
}

/** Clearing, copying and merging of a range. */
export const rangeContents: ClassBody = {
  clear,
  clearContent: (script: Script, range: RangeReference) => clear(script, range, { contentsOnly: true }),
  clearFormat: (script: Script, range: RangeReference) => clear(script, range, { formatOnly: true }),
  clearNote: (script: Script, range: RangeReference) => clear(script, range, { commentsOnly: true }),
  copyTo,
  merge: (script: Script, range: RangeReference) => merge(script, range, [range]),
  mergeAcross: (script: Script, range: RangeReference) => merge(script, range, lines(range, 'rows')),
  mergeVertically: (script: Script, range: RangeReference) => merge(script, range, lines(range, 'columns')),
  breakApart: (script: Script, range: RangeReference) => merge(script, range, []),
  isPartOfMerge: (script: Script, range: RangeReference) => merged(script, range).length > 0,
  getMergedRanges: (script: Script, range: RangeReference) =>
    merged(script, range).map((area) => rangeHandle(range.sheetId, area)),
  activate(script: Script, range: RangeReference) {
    activateSheet(script, { id: range.sheetId } satisfies SheetReference);
    return chain;
  },
  insertCheckboxes(script: Script, range: RangeReference) {
    const { validations } = script.document.record(range.sheetId);
    const { row, column, rows, columns } = range;
    const rule = {
      area: { row, column, rows, columns },
      criteria: 'CHECKBOX',
      values: [],
      allowInvalid: false,
      helpText: null,
    };
    script.document.update(range.sheetId, { validations: [...validations, rule] });
    const sheet = script.document.sheet(range.sheetId);
    const cells = sheet
      .readValues(range)
      .map((line) =>
        line.map((value) => (value === null ? writeValue(script.document, false, () => '') : undefined)),
      );
    sheet.write(row, column, cells);
    return chain;
  },
};
