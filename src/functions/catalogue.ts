import { calculatorHelp } from './calculator-help.ts';
import { calculators } from './calculators.ts';
import { columnHelp } from './column-help.ts';
import { columnFormulas } from './columns.ts';
import type { Formula } from './formula.ts';
import type { Help } from './help.ts';
import { mappedFormulas } from './mapped.ts';
import { mappedHelp } from './mapped-help.ts';

/**
 * One formula of the family. An entry feeds the stub in `dist`, the help in Sheets and in the local page, the docs,
 * and a test that runs every example.
 */
export interface FunctionEntry {
  /** As typed in a cell; capitals by convention, any case works. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly examples: Help['examples'];
  /** The cells that the examples read, from A1; empty where each holds its own. */
  readonly sample: NonNullable<Help['sample']>;
  readonly run: Formula['run'];
}

function entries(formulas: Readonly<Record<string, Formula>>, help: Readonly<Record<string, Help>>) {
  return Object.entries(formulas).map(([name, { parameters, run }]): FunctionEntry => {
    const { description = '', examples = [], sample = [], parameters: texts = [] } = help[name] ?? {};
    return {
      name,
      description,
      parameters: parameters.map((parameter, index) => ({
        name: parameter.name,
        description: texts[index] ?? '',
        optional: parameter.optional === true,
      })),
      examples,
      sample,
      run,
    };
  });
}

/** Every formula with its help, in the order of the docs. Not in the bundle: there the stubs hold the help. */
export const functionCatalogue: readonly FunctionEntry[] = [
  ...entries(calculators, calculatorHelp).map((entry) => ({
    ...entry,
    description: `${entry.description} Takes ranges too.`,
  })),
  ...entries(columnFormulas, columnHelp),
  ...entries(mappedFormulas, mappedHelp),
];
