import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import type { Script } from './script.ts';
import { utf8Length } from './utf8.ts';

const largestValue = 102_400;
const longestKey = 250;
const mostItems = 1000;
const dropped = 100;
const defaultSeconds = 600;

const open = (store: string) => (script: Script) =>
  store === 'document' && !script.environment.container ? null : new Handle('Cache', store);

export const cacheService: ClassBody = {
  getDocumentCache: open('document'),
  getScriptCache: open('script'),
  getUserCache: open('user'),
};

function entries(script: Script, store: string) {
  const { cache } = script.environment;
  const known = cache.get(store);
  if (known) return known;
  const made = new Map<string, { readonly value: string; readonly until: number }>();
  cache.set(store, made);
  return made;
}

function checkKey(key: string | null): string {
  if (!key) throw new GoogleError('Invalid argument: key');
  if (key.length > longestKey) throw new GoogleError('Argument too large: key');
  return key;
}

function get(script: Script, store: string, key: string | null): string | null {
  const entry = entries(script, store).get(checkKey(key));
  return entry && entry.until > script.environment.now() ? entry.value : null;
}

function put(
  script: Script,
  store: string,
  key: string | null,
  value: string | null,
  seconds = defaultSeconds,
): void {
  const text = String(value);
  if (utf8Length(text) > largestValue) throw new GoogleError('Argument too large: value');
  const lifetime = Math.min(Math.max(seconds, 1), 21_600);
  const all = entries(script, store);
  all.delete(checkKey(key));
  all.set(checkKey(key), { value: text, until: script.environment.now() + lifetime * 1000 });
  if (all.size > mostItems) for (const old of [...all.keys()].slice(0, dropped)) all.delete(old);
}

/** A store that may forget at any time. */
export const cache: ClassBody = {
  get,
  put,
  getAll: (script: Script, store: string, keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = get(script, store, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  putAll(script: Script, store: string, values: Record<string, unknown>, seconds = defaultSeconds) {
    for (const [key, value] of Object.entries(values)) put(script, store, key, String(value), seconds);
  },
  remove: (script: Script, store: string, key: string) => void entries(script, store).delete(checkKey(key)),
  removeAll(script: Script, store: string, keys: readonly string[]) {
    for (const key of keys) entries(script, store).delete(checkKey(key));
  },
};
