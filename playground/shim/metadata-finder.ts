import type { Area } from '../engine/engine.ts';
import type { ClassBody, EnumValue } from './handle.ts';
import { chain, Handle } from './handle.ts';
import { metadataHandle, stored } from './metadata-store.ts';
import type { StoredMetadata } from './records.ts';
import type { Script } from './script.ts';

/** Where a finder looks, and for what. */
export interface Search {
  readonly sheetId: string | null;
  readonly area: Area | null;
  readonly tests?: ((entry: StoredMetadata) => boolean)[];
}

export function metadataFinder(search: Search): Handle<Search> {
  return new Handle('DeveloperMetadataFinder', { ...search, tests: [] });
}

function narrow(search: Search, test: (entry: StoredMetadata) => boolean): typeof chain {
  search.tests?.push(test);
  return chain;
}

function inArea({ location, index }: StoredMetadata, area: Area | null): boolean {
  if (!area) return true;
  if (index === null) return false;
  const [from, count] = location === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
  return index >= from && index < from + count;
}

/** Of the whole spreadsheet the sheets are searched too. */
function find(script: Script, { sheetId, area, tests = [] }: Search) {
  const places = sheetId === null ? [null, ...script.document.sheets().map((sheet) => sheet.id)] : [sheetId];
  return places.flatMap((place) =>
    stored(script, place)
      .filter((entry) => inArea(entry, area) && tests.every((test) => test(entry)))
      .map((entry) => metadataHandle(place, entry)),
  );
}

export const developerMetadataFinder: ClassBody = {
  find,
  withId: (_script: Script, search: Search, id: number) => narrow(search, (entry) => entry.id === id),
  withKey: (_script: Script, search: Search, key: string) => narrow(search, (entry) => entry.key === key),
  withValue: (_script: Script, search: Search, value: string) =>
    narrow(search, (entry) => entry.value === value),
  withVisibility: (_script: Script, search: Search, { name }: EnumValue) =>
    narrow(search, (entry) => entry.visibility === name),
  withLocationType: (_script: Script, search: Search, { name }: EnumValue) =>
    narrow(search, (entry) => entry.location === name),
};
