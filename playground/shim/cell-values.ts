import type { Area, CellWrite, EngineCell, EngineSheet } from '../engine/engine.ts';
import type { LocalDocument } from './document.ts';
import { toEngineFormula } from './formula-separators.ts';
import { GoogleError } from './google-error.ts';
import type { LocalValue } from './local-sheets.ts';
import { isDate } from './signature.ts';
import { isDatePattern, readTyped } from './typed-text.ts';
import { instantToSerial, serialToInstant } from './zone.ts';

const longestText = 50_000;

/** Cells as getValues gives them. Refuses to read a result that has not been calculated. */
export function readValues(document: LocalDocument, sheet: EngineSheet, area: Area): LocalValue[][] {
  return sheet.read(area).map((line, i) =>
    line.map((cell, j) => {
      refusePending(document, cell, sheet, area.row + i, area.column + j);
      return readValue(cell, document.timeZone);
    }),
  );
}

/** Refuses to go on with the result of a formula that may be old. */
export function refusePending(
  document: LocalDocument,
  cell: EngineCell,
  sheet: EngineSheet,
  row: number,
  column: number,
): void {
  if (!cell.pending && !document.staleness.isStale(sheet.id, cell.formula)) return;
  throw new GoogleError(
    `The formula in row ${row + 1}, column ${column + 1} of "${sheet.name()}" has not been calculated since cells were ` +
      'written. Locally formulas are calculated between executions only: read before you write, and await calculated().',
  );
}

/** One value: a number under a date format is a Date, a blank is '', an error its text. */
export function readValue(cell: Pick<EngineCell, 'value' | 'format'>, timeZone: string): LocalValue {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDatePattern(format)) return new Date(serialToInstant(value, timeZone));
  return value;
}

/** What setValue puts into a cell for a value that a script gives; texts are read as if typed. */
export function writeValue(document: LocalDocument, value: unknown, format: () => string): CellWrite {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'string') return writeTyped(document, value, format());
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return { value };
    throw new GoogleError(`${value} must not be written to a cell: what Google makes of it is not known.`);
  }
  if (isDate(value)) return writeDate(document, value, format());
  throw new GoogleError(`A value of type ${typeof value} cannot be written to a cell.`);
}

/** What typing a text makes of a cell that has that number format. */
export function writeTyped(document: LocalDocument, text: string, format: string, signs = true): CellWrite {
  if (text.length > longestText) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  const typed = readTyped(text, { locale: document.locale, format, year: document.year(), signs });
  if (typed.kind === 'formula') return { formula: toEngineFormula(typed.text, document.locale) };
  return withFormat(typed.value, typed.format, format);
}

/** A Date keeps its instant, shown on the spreadsheet's clocks. */
export function writeDate(document: LocalDocument, date: Date, format: string): CellWrite {
  if (Number.isNaN(date.getTime())) throw new GoogleError('An invalid Date cannot be written to a cell.');
  const serial = instantToSerial(date.getTime(), document.timeZone);
  const day = document.locale.datePattern;
  return withFormat(serial, Number.isInteger(serial) ? day : `${day} h:mm:ss`, format);
}

function withFormat(value: string | number | boolean | null, own: string, present: string): CellWrite {
  return own !== '' && present === '' ? { value, format: own } : { value };
}
