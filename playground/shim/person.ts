import type { CellWrite } from '../engine/engine.ts';
import { writeDate, writeTyped } from './cell-values.ts';
import type { LocalDocument } from './document.ts';
import { newSheetSize } from './insert-sheet.ts';
import type { LocalSheets, LocalValue } from './local-sheets.ts';
import { areaOf, namedSheet } from './place.ts';
import { shiftRecords } from './shift.ts';

type Person = Pick<
  LocalSheets,
  | 'type'
  | 'select'
  | 'addSheet'
  | 'importSheet'
  | 'renameSheet'
  | 'deleteSheet'
  | 'insertRows'
  | 'insertColumns'
  | 'deleteRows'
  | 'protect'
  | 'unprotect'
  | 'share'
>;

/** What a person does to the spreadsheet by hand. */
export function personAt(document: LocalDocument): Person {
  function shift(name: string, dimension: 'rows' | 'columns', at: number, count: number): void {
    const { id } = namedSheet(document, name);
    shiftRecords(document, id, { dimension, at, count });
    if (count < 0) document.staleness.touch(id);
  }

  function add<T>(name: string, rows: readonly (readonly T[])[], toCell: (value: T) => CellWrite): void {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const size = {
      rows: Math.max(newSheetSize.rows, rows.length),
      columns: Math.max(newSheetSize.columns, columns),
    };
    const sheet = document.insertSheet(name, document.sheets().length, size);
    const cells = rows.map((row) => row.map(toCell));
    sheet.write(0, 0, cells);
    document.staleness.touch(sheet.id);
  }

  return {
    type(name, a1, text) {
      const sheet = namedSheet(document, name);
      const { row, column } = areaOf(sheet, a1);
      const place = { row, column, rows: 1, columns: 1 };
      const format = sheet.styles(place)[0]?.[0]?.numberFormat ?? '';
      sheet.write(row, column, [[writeTyped(document, text, format)]]);
      document.staleness.touch(sheet.id, place);
    },
    select(name, a1) {
      const sheet = namedSheet(document, name);
      document.engine.selectCell(sheet.id, areaOf(sheet, a1));
    },
    addSheet: (name, rows) => add(name, rows, (value) => pasted(document, value)),
    importSheet: (name, rows) => add(name, rows, (text) => writeTyped(document, text, '', false)),
    renameSheet(from, to) {
      const sheet = namedSheet(document, from);
      document.refuseName(to, sheet.id);
      sheet.rename(to);
    },
    deleteSheet: (name) => document.deleteSheet(namedSheet(document, name).id),
    insertRows(name, before, count) {
      namedSheet(document, name).insertRows(before, count);
      shift(name, 'rows', before, count);
    },
    insertColumns(name, before, count) {
      namedSheet(document, name).insertColumns(before, count);
      shift(name, 'columns', before, count);
    },
    deleteRows(name, from, count) {
      namedSheet(document, name).deleteRows(from, count);
      shift(name, 'rows', from, -count);
    },
    protect(name, a1) {
      const sheet = namedSheet(document, name);
      const area = a1 === undefined ? null : areaOf(sheet, a1);
      const type = area ? 'RANGE' : 'SHEET';
      const id = document.nextId();
      const { protections } = document.record(sheet.id);
      const made = { id, type, area, description: '', warningOnly: false, theirs: true } as const;
      document.update(sheet.id, { protections: [...protections, made] });
    },
    unprotect: (name) => document.update(namedSheet(document, name).id, { protections: [] }),
    share(access) {
      document.access = access;
    },
  };
}

/** A value as a paste without conversion leaves it: texts stay texts. */
export function pasted(document: LocalDocument, value: LocalValue): CellWrite {
  if (value === '') return { value: null };
  return value instanceof Date ? writeDate(document, value, '') : { value };
}
