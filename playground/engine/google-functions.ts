import type { EngineFunction, EngineValue } from './engine.ts';

/**
 * Functions of Google Sheets that Univer lacks and our sheets may hold. SPARKLINE is only to be seen, in the page, and has no value, ARRAYFORMULA
 * has nothing to do, since every formula may give an array.
 */
export const googleFunctions: { readonly [name: string]: EngineFunction } = {
  SPARKLINE: () => [[{ value: null }]],
  ARRAYFORMULA: ([array]) => array?.cells ?? [[{ value: null }]],
  COUNTUNIQUE: (args) => {
    const seen = new Set<EngineValue>();
    for (const argument of args) {
      for (const { value } of argument?.cells.flat() ?? []) {
        if (value !== null && value !== '') seen.add(typeof value === 'object' ? value.error : value);
      }
    }
    return [[{ value: seen.size }]];
  },
};
