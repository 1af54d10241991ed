import { afterEach, expect, it, vi } from 'vitest';
import { keepPrevious, previousSetup } from '../../src/sheets/previous-setup.ts';

afterEach(() => vi.unstubAllGlobals());

/** Document properties as strict as Google's: 9 kB of UTF-8 each. */
function propertiesIn(store: Map<string, string>) {
  vi.stubGlobal('PropertiesService', {
    getDocumentProperties: () => ({
      getKeys: () => [...store.keys()],
      getProperties: () => Object.fromEntries(store),
      deleteProperty: (key: string) => void store.delete(key),
      setProperties(entries: Record<string, string>) {
        for (const [key, value] of Object.entries(entries)) {
          if (Buffer.byteLength(value) > 9 * 1024) throw new Error('Argument too large: value');
          store.set(key, value);
        }
      },
    }),
  });
}

it('keeps a set-up of any length and alphabet, and only the last one', () => {
  const store = new Map([['salesKpis.commit', 'a mark']]);
  propertiesIn(store);
  expect(previousSetup()).toBeNull();
  const long = JSON.stringify(
    Array.from({ length: 300 }, (_, row) => [`▲ Этап ${row}`, 'Колона „Дата“', '✓']),
  );
  keepPrevious(long);
  expect(previousSetup()).toBe(long);
  expect(store.size).toBeGreaterThan(3);
  keepPrevious('["short"]');
  expect(previousSetup()).toBe('["short"]');
  expect(store.size).toBe(2);
});

it('keeps nothing where the script is outside a document', () => {
  vi.stubGlobal('PropertiesService', { getDocumentProperties: () => null });
  keepPrevious('text');
  expect(previousSetup()).toBeNull();
});
