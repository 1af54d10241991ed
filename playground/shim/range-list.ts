import { methodNames } from './api-lookup.ts';
import type { ClassBody, Handle, Method } from './handle.ts';
import { chain } from './handle.ts';
import { range } from './range.ts';
import type { RangeReference } from './references.ts';
import type { Script } from './script.ts';

type Each = (script: Script, self: RangeReference, ...args: unknown[]) => unknown;
type Ranges = readonly Handle<RangeReference>[];

const each = (method: string): [string, Method] => [
  method,
  (script: Script, ranges: Ranges, ...args: unknown[]) => {
    for (const { self } of ranges) (range[method] as Each)(script, self, ...args);
    return chain;
  },
];

/** Several ranges of one sheet; what is done to the list is done to each. */
export const rangeList: ClassBody = {
  ...Object.fromEntries(
    methodNames('RangeList')
      .filter((method) => range[method])
      .map(each),
  ),
  getRanges: (_script: Script, ranges: Ranges) => ranges,
};
