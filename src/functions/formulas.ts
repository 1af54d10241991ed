import { calculators } from './calculators.ts';
import { columnFormulas } from './columns.ts';
import type { Formula } from './formula.ts';
import { mappedFormulas } from './mapped.ts';

/** Every formula by its name, in the order of the docs. */
export const formulas: Readonly<Record<string, Formula>> = {
  ...calculators,
  ...columnFormulas,
  ...mappedFormulas,
};
