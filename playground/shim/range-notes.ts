import { checkShape } from './check.ts';
import type { ClassBody } from './handle.ts';
import { chain } from './handle.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

function notes(script: Script, range: RangeReference): string[][] {
  script.meter.cellsRead += range.rows * range.columns;
  return script.document.sheet(range.sheetId).notes(range);
}

function setNotes(script: Script, range: RangeReference, data: readonly unknown[]): typeof chain {
  checkShape(data, range);
  script.meter.cellsWritten += range.rows * range.columns;
  script.document.sheet(range.sheetId).setNotes(
    range.row,
    range.column,
    data.map((line) => line.map(noteText)),
  );
  return chain;
}

/** Google turns the number 25 into `25.0`. */
function noteText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
}

export const rangeNotes: ClassBody = {
  getNote: (script: Script, range: RangeReference) =>
    notes(script, { ...range, rows: 1, columns: 1 })[0]?.[0],
  getNotes: notes,
  setNote: (script: Script, range: RangeReference, note: string | null) =>
    setNotes(
      script,
      range,
      Array.from({ length: range.rows }, () => new Array(range.columns).fill(note)),
    ),
  setNotes,
};
