import { propertyPieces } from './property-pieces.ts';

/**
 * A text of this person for one file, kept in their user properties in pieces; these are shared by all files in which
 * they use the add-in. All pieces are written in one call; a text of which one is missing is no text.
 *
 * @example draftStore('1AbC').write('{"setup":1}')
 */
export function draftStore(fileId: string): {
  read(): string | null;
  write(text: string | null): void;
} {
  const prefix = `salesKpis.draft.${fileId}.`;
  const store = PropertiesService.getUserProperties();
  return {
    read() {
      const all = store.getProperties();
      const count = Number(all[`${prefix}count`] ?? 0);
      const pieces = Array.from({ length: count }, (_, index) => all[prefix + index]);
      return count === 0 || pieces.includes(undefined) ? null : pieces.join('');
    },
    write(text) {
      const old = Object.keys(store.getProperties()).filter((key) => key.startsWith(prefix));
      const pieces = propertyPieces(text ?? '');
      const written: Record<string, string> = Object.fromEntries(
        pieces.map((piece, index) => [prefix + index, piece]),
      );
      if (pieces.length > 0) {
        written[`${prefix}count`] = String(pieces.length);
        store.setProperties(written);
      }
      for (const key of old) if (!(key in written)) store.deleteProperty(key);
    },
  };
}
