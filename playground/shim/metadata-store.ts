import { GoogleError } from './google-error.ts';
import { Handle } from './handle.ts';
import type { StoredMetadata } from './records.ts';
import type { Script } from './script.ts';

/** Where metadata hangs: the spreadsheet (`sheetId` null), a sheet, or one of its rows or columns. */
export interface MetadataPlace {
  readonly sheetId: string | null;
  readonly location: StoredMetadata['location'];
  readonly index: number | null;
}

/** One entry, found again by its id. */
export interface MetadataReference {
  readonly sheetId: string | null;
  readonly id: number;
}

const charactersPerPlace = 30_000;

export function stored(script: Script, sheetId: string | null): readonly StoredMetadata[] {
  return sheetId === null ? script.document.workbook().metadata : script.document.record(sheetId).metadata;
}

export function store(script: Script, sheetId: string | null, metadata: readonly StoredMetadata[]): void {
  const size = metadata.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
  if (size > charactersPerPlace)
    throw new GoogleError('You have exceeded the developer metadata storage limit.');
  if (sheetId === null) script.document.updateWorkbook({ metadata });
  else script.document.update(sheetId, { metadata });
}

export function metadataHandle(sheetId: string | null, { id }: StoredMetadata): Handle<MetadataReference> {
  return new Handle('DeveloperMetadata', { sheetId, id });
}
