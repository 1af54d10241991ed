import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import type { Script } from './script.ts';
import { utf8Length } from './utf8.ts';

type Store = 'document' | 'script' | 'user';

const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

const open = (store: Store) => (script: Script) =>
  store === 'document' && !script.environment.container ? null : new Handle('Properties', store);

/** Doors to the three stores. */
export const propertiesService: ClassBody = {
  getDocumentProperties: open('document'),
  getScriptProperties: open('script'),
  getUserProperties: open('user'),
};

function all(script: Script, store: Store): Readonly<Record<string, string>> {
  return script.document.workbook().properties[store];
}

function write(script: Script, store: Store, entries: Readonly<Record<string, string>>): typeof chain {
  let size = 0;
  for (const [key, value] of Object.entries(entries)) {
    const bytes = utf8Length(value);
    if (bytes > largestValue) throw new GoogleError('Argument too large: value');
    size += utf8Length(key) + bytes;
  }
  if (size > largestStore) {
    throw new GoogleError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  const { properties } = script.document.workbook();
  script.document.updateWorkbook({ properties: { ...properties, [store]: entries } });
  return chain;
}

function without(entries: Readonly<Record<string, string>>, key: string): Record<string, string> {
  const { [key]: _gone, ...kept } = entries;
  return kept;
}

/** One store: texts by key. */
export const properties: ClassBody = {
  getProperty: (script: Script, store: Store, key: string) => all(script, store)[key] ?? null,
  getProperties: (script: Script, store: Store) => ({ ...all(script, store) }),
  getKeys: (script: Script, store: Store) => Object.keys(all(script, store)),
  setProperty(script: Script, store: Store, key: string | null, value: string | null) {
    if (key === null) throw new GoogleError('Invalid argument: key');
    if (value === null) throw new GoogleError('Invalid argument: value');
    return write(script, store, { ...all(script, store), [key]: value });
  },
  setProperties(script: Script, store: Store, given: Record<string, unknown>, deleteOthers = false) {
    const added: Record<string, string> = {};
    for (const [key, value] of Object.entries(given)) {
      if (typeof value !== 'string')
        throw new GoogleError(`Invalid argument: the property ${key} is not a text`);
      added[key] = value;
    }
    return write(script, store, deleteOthers ? added : { ...all(script, store), ...added });
  },
  deleteProperty: (script: Script, store: Store, key: string) =>
    write(script, store, without(all(script, store), key)),
  deleteAllProperties: (script: Script, store: Store) => write(script, store, {}),
};
