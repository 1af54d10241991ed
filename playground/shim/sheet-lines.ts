import type { EngineSheet } from '../engine/engine.ts';
import { outsideSheet } from './check.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, Handle, Method } from './handle.ts';
import { chain } from './handle.ts';
import type { RangeReference, SheetReference } from './references.ts';
import type { Script } from './script.ts';
import { shiftRecords } from './shift.ts';

/** Rows and columns behave alike; what differs stands here. */
interface Lines {
  readonly name: 'Row' | 'Column';
  readonly dimension: 'rows' | 'columns';
  insert(sheet: EngineSheet, before: number, count: number): void;
  remove(sheet: EngineSheet, from: number, count: number): void;
  hide(sheet: EngineSheet, from: number, count: number, hidden: boolean): void;
  isHidden(sheet: EngineSheet, index: number): boolean;
  of(range: RangeReference): [from: number, count: number];
}

const rows: Lines = {
  name: 'Row',
  dimension: 'rows',
  insert: (sheet, before, count) => sheet.insertRows(before, count),
  remove: (sheet, from, count) => sheet.deleteRows(from, count),
  hide: (sheet, from, count, hidden) => sheet.setRowsHidden(from, count, hidden),
  isHidden: (sheet, index) => sheet.rowHidden(index),
  of: (range) => [range.row, range.rows],
};

const columns: Lines = {
  name: 'Column',
  dimension: 'columns',
  insert: (sheet, before, count) => sheet.insertColumns(before, count),
  remove: (sheet, from, count) => sheet.deleteColumns(from, count),
  hide: (sheet, from, count, hidden) => sheet.setColumnsHidden(from, count, hidden),
  isHidden: (sheet, index) => sheet.columnHidden(index),
  of: (range) => [range.column, range.columns],
};

/** Inserts, deletes, hides and shows rows or columns. 1-based, as scripts count. */
function methods(lines: Lines): [string, Method][] {
  const { name, dimension } = lines;
  const insert = (script: Script, self: SheetReference, before: number, count = 1) => {
    const sheet = script.document.sheet(self.id);
    const size = sheet.size();
    if (count < 1 || before < 1 || before > size[dimension] + 1) throw new GoogleError(outsideSheet);
    script.document.refuseGrowth(count * (dimension === 'rows' ? size.columns : size.rows));
    lines.insert(sheet, before - 1, count);
    shiftRecords(script.document, self.id, { dimension, at: before - 1, count });
    return chain;
  };
  const remove = (script: Script, self: SheetReference, from: number, count = 1) => {
    const sheet = script.document.sheet(self.id);
    const total = inside(sheet, from, count);
    const what = name.toLowerCase();
    if (count >= total) throw new GoogleError(`You can't delete all the ${what}s on the sheet.`);
    const frozen = sheet.frozen()[dimension];
    if (from - 1 <= frozen && from - 1 + count >= total) {
      throw new GoogleError(`Sorry, it is not possible to delete all non-frozen ${what}s.`);
    }
    lines.remove(sheet, from - 1, count);
    shiftRecords(script.document, self.id, { dimension, at: from - 1, count: -count });
    script.document.staleness.touch(self.id);
    return chain;
  };
  const hide =
    (hidden: boolean) =>
    (script: Script, self: SheetReference, from: number, count = 1) => {
      const sheet = script.document.sheet(self.id);
      inside(sheet, from, count);
      lines.hide(sheet, from - 1, count, hidden);
    };
  const hideRange =
    (hidden: boolean) => (script: Script, self: SheetReference, range: Handle<RangeReference>) => {
      lines.hide(script.document.sheet(self.id), ...lines.of(range.self), hidden);
    };
  return [
    [`insert${name}s`, insert],
    [`insert${name}Before`, insert],
    [`insert${name}sBefore`, insert],
    [
      `insert${name}After`,
      (script: Script, self: SheetReference, after: number) => insert(script, self, after + 1),
    ],
    [
      `insert${name}sAfter`,
      (script: Script, self: SheetReference, after: number, count: number) =>
        insert(script, self, after + 1, count),
    ],
    [`delete${name}`, remove],
    [`delete${name}s`, remove],
    [`hide${name}s`, hide(true)],
    [`show${name}s`, hide(false)],
    [`hide${name}`, hideRange(true)],
    [`unhide${name}`, hideRange(false)],
    [
      `is${name}HiddenByUser`,
      (script: Script, self: SheetReference, index: number) => {
        const sheet = script.document.sheet(self.id);
        inside(sheet, index, 1);
        return lines.isHidden(sheet, index - 1);
      },
    ],
  ];

  function inside(sheet: EngineSheet, from: number, count: number): number {
    const total = sheet.size()[dimension];
    if (from < 1 || count < 1 || from - 1 + count > total) throw new GoogleError(outsideSheet);
    return total;
  }
}

export const sheetLines: ClassBody = Object.fromEntries([...methods(rows), ...methods(columns)]);
