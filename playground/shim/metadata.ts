import { enumValue } from './enums.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody, EnumValue } from './handle.ts';
import { chain, Handle } from './handle.ts';
import { metadataFinder } from './metadata-finder.ts';
import type { MetadataPlace, MetadataReference } from './metadata-store.ts';
import { metadataHandle, store, stored } from './metadata-store.ts';
import type { StoredMetadata } from './records.ts';
import type { RangeReference, SheetReference } from './references.ts';
import { rangeHandle, sheetHandle, spreadsheetHandle } from './references.ts';
import type { Script } from './script.ts';

/** `addDeveloperMetadata(key[, value][, visibility])`; without a visibility all scripts see it. */
function add(script: Script, place: MetadataPlace, key: string, ...more: (string | EnumValue | null)[]) {
  const value = more.find((part): part is string => typeof part === 'string') ?? null;
  const shown = more.find((part): part is EnumValue => typeof part === 'object' && part !== null);
  const visibility = (shown?.name ?? 'DOCUMENT') as StoredMetadata['visibility'];
  const { sheetId, location, index } = place;
  const entry = { id: script.document.nextId(), key, value, visibility, location, index };
  store(script, sheetId, [...stored(script, sheetId), entry]);
  return chain;
}

function at(script: Script, place: MetadataPlace) {
  return stored(script, place.sheetId)
    .filter(({ location, index }) => location === place.location && index === place.index)
    .map((entry) => metadataHandle(place.sheetId, entry));
}

const ofSpreadsheet: MetadataPlace = { sheetId: null, location: 'SPREADSHEET', index: null };
const ofSheet = ({ id }: SheetReference): MetadataPlace => ({ sheetId: id, location: 'SHEET', index: null });

function ofRange(script: Script, range: RangeReference): MetadataPlace {
  const size = script.document.sheet(range.sheetId).size();
  if (range.rows === 1 && range.columns === size.columns) {
    return { sheetId: range.sheetId, location: 'ROW', index: range.row };
  }
  if (range.columns === 1 && range.rows === size.rows) {
    return { sheetId: range.sheetId, location: 'COLUMN', index: range.column };
  }
  throw new GoogleError(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added ' +
      'to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export const spreadsheetMetadata: ClassBody = {
  addDeveloperMetadata: (script: Script, _self: unknown, key: string, ...more: (string | EnumValue)[]) =>
    add(script, ofSpreadsheet, key, ...more),
  getDeveloperMetadata: (script: Script) => at(script, ofSpreadsheet),
  createDeveloperMetadataFinder: () => metadataFinder({ sheetId: null, area: null }),
};

export const sheetMetadata: ClassBody = {
  addDeveloperMetadata: (
    script: Script,
    self: SheetReference,
    key: string,
    ...more: (string | EnumValue)[]
  ) => add(script, ofSheet(self), key, ...more),
  getDeveloperMetadata: (script: Script, self: SheetReference) => at(script, ofSheet(self)),
  createDeveloperMetadataFinder: (_script: Script, { id }: SheetReference) =>
    metadataFinder({ sheetId: id, area: null }),
};

export const rangeMetadata: ClassBody = {
  addDeveloperMetadata: (
    script: Script,
    self: RangeReference,
    key: string,
    ...more: (string | EnumValue)[]
  ) => add(script, ofRange(script, self), key, ...more),
  getDeveloperMetadata: (script: Script, self: RangeReference) => at(script, ofRange(script, self)),
  createDeveloperMetadataFinder: (_script: Script, self: RangeReference) =>
    metadataFinder({ sheetId: self.sheetId, area: self }),
};

function entryOf(script: Script, { sheetId, id }: MetadataReference): StoredMetadata {
  const found = stored(script, sheetId).find((entry) => entry.id === id);
  if (!found) throw new GoogleError('The developer metadata does not exist anymore.');
  return found;
}

function change(script: Script, self: MetadataReference, patch: Partial<StoredMetadata>): typeof chain {
  entryOf(script, self);
  const all = stored(script, self.sheetId);
  store(
    script,
    self.sheetId,
    all.map((entry) => (entry.id === self.id ? { ...entry, ...patch } : entry)),
  );
  return chain;
}

export const developerMetadata: ClassBody = {
  getId: (script: Script, self: MetadataReference) => entryOf(script, self).id,
  getKey: (script: Script, self: MetadataReference) => entryOf(script, self).key,
  getValue: (script: Script, self: MetadataReference) => entryOf(script, self).value,
  getVisibility: (script: Script, self: MetadataReference) =>
    enumValue('DeveloperMetadataVisibility', entryOf(script, self).visibility),
  getLocation: (_script: Script, self: MetadataReference) => new Handle('DeveloperMetadataLocation', self),
  setKey: (script: Script, self: MetadataReference, key: string) => change(script, self, { key }),
  setValue: (script: Script, self: MetadataReference, value: string | null) =>
    change(script, self, { value }),
  setVisibility: (script: Script, self: MetadataReference, { name }: EnumValue) =>
    change(script, self, { visibility: name as StoredMetadata['visibility'] }),
  remove(script: Script, self: MetadataReference) {
    entryOf(script, self);
    store(
      script,
      self.sheetId,
      stored(script, self.sheetId).filter(({ id }) => id !== self.id),
    );
  },
};

function lineOf(script: Script, self: MetadataReference, location: 'ROW' | 'COLUMN') {
  const entry = entryOf(script, self);
  if (entry.location !== location || entry.index === null || self.sheetId === null) return null;
  const { rows, columns } = script.document.sheet(self.sheetId).size();
  return location === 'ROW'
    ? rangeHandle(self.sheetId, { row: entry.index, column: 0, rows: 1, columns })
    : rangeHandle(self.sheetId, { row: 0, column: entry.index, rows, columns: 1 });
}

export const developerMetadataLocation: ClassBody = {
  getLocationType: (script: Script, self: MetadataReference) =>
    enumValue('DeveloperMetadataLocationType', entryOf(script, self).location),
  getSheet: (_script: Script, { sheetId }: MetadataReference) =>
    sheetId === null ? null : sheetHandle(sheetId),
  getSpreadsheet: (_script: Script, { sheetId }: MetadataReference) =>
    sheetId === null ? spreadsheetHandle() : null,
  getRow: (script: Script, self: MetadataReference) => lineOf(script, self, 'ROW'),
  getColumn: (script: Script, self: MetadataReference) => lineOf(script, self, 'COLUMN'),
};
