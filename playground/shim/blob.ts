import { signed } from './base64.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { Script } from './script.ts';
import { utf8Text } from './utf8.ts';

interface BlobData {
  readonly bytes: readonly number[];
  type: string | null;
  name: string | null;
}

export function newBlob(
  bytes: readonly number[],
  type: string | null,
  name: string | null,
): Handle<BlobData> {
  return new Handle('Blob', { bytes, type, name });
}

/** Bytes with a name and a type. */
export const blob: ClassBody = {
  getBytes: (_script: Script, { bytes }: BlobData) => bytes.map((byte) => signed(byte & 255)),
  getDataAsString: (_script: Script, { bytes }: BlobData) => utf8Text(bytes),
  getContentType: (_script: Script, { type }: BlobData) => type,
  getName: (_script: Script, { name }: BlobData) => name,
  setName(_script: Script, data: BlobData, name: string) {
    data.name = name;
    return chain;
  },
  setContentType(_script: Script, data: BlobData, type: string) {
    data.type = type;
    return chain;
  },
  copyBlob: (_script: Script, { bytes, type, name }: BlobData) => newBlob(bytes, type, name),
};
