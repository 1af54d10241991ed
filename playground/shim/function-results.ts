import type { EngineValue } from '../engine/engine.ts';
import type { LocalDocument } from './document.ts';
import { isDate } from './signature.ts';
import { instantToSerial } from './zone.ts';

export interface ResultCell {
  readonly value: EngineValue;
  readonly format?: string;
}

/**
 * What a custom function's answer puts into cells: a list goes down, short rows are filled up with blanks,
 * undefined and null are blank, NaN and Infinity are #NUM!. Anything else that is no cell value throws.
 */
export function resultCells(value: unknown, document: LocalDocument): ResultCell[][] {
  if (!Array.isArray(value)) return [[resultCell(value, document)]];
  if (value.length === 0) throw new Error('The custom function returned an empty list.');
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const width = Math.max(
    1,
    rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  return rows.map((row) => Array.from({ length: width }, (_, column) => resultCell(row[column], document)));
}

function resultCell(value: unknown, document: LocalDocument): ResultCell {
  if (value === undefined || value === null) return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : { error: '#NUM!' } };
  if (typeof value === 'string') {
    if (value.length <= 50_000) return { value };
    throw new Error('The custom function returned a text of more than 50000 characters.');
  }
  if (isDate(value)) {
    const time = value.getTime();
    if (Number.isNaN(time)) return { value: { error: '#NUM!' } };
    const serial = instantToSerial(time, document.timeZone);
    const { datePattern } = document.locale;
    return { value: serial, format: Number.isInteger(serial) ? datePattern : `${datePattern} h:mm:ss` };
  }
  throw new Error(
    `The custom function returned ${Array.isArray(value) ? 'a list inside a row' : `a value of type ${typeof value}`}.`,
  );
}
