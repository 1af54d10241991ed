import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToStop, cacheProgress, stateOf } from '../../src/sheets/cache-progress.ts';

afterEach(() => vi.unstubAllGlobals());

/** The cache of one person, as long as nothing is forgotten. */
function cacheOf(store: Map<string, string>) {
  vi.stubGlobal('CacheService', {
    getUserCache: () => ({
      get: (key: string) => store.get(key) ?? null,
      put: (key: string, value: string) => void store.set(key, value),
    }),
  });
}

const reading = { step: 'read', rows: { sheet: 'Deals', done: 20_000, of: 100_000 } } as const;

describe('a build from a page', () => {
  it('tells by way of the cache how far it has come, each build for itself', () => {
    cacheOf(new Map());
    const progress = cacheProgress('a', Date.now());
    expect(stateOf('a')).toBeNull();
    expect(progress.show(reading)).toBe(true);
    expect(stateOf('a')).toEqual(reading);
    expect(stateOf('b')).toBeNull();
  });

  it('stops when it is asked to, and no other with it', () => {
    cacheOf(new Map());
    askToStop('a');
    expect(cacheProgress('a', Date.now()).show(reading)).toBe(false);
    expect(cacheProgress('b', Date.now()).show(reading)).toBe(true);
  });

  it('goes on where the cache forgets, fails or is not there', () => {
    const warnings = vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const getUserCache of [
      () => null,
      () => {
        throw new Error('Service invoked too many times');
      },
    ]) {
      vi.stubGlobal('CacheService', { getUserCache });
      expect(cacheProgress('a', Date.now()).show(reading)).toBe(true);
    }
    expect(warnings).toHaveBeenCalledTimes(1);
    warnings.mockRestore();
  });
});
