import type { Argument } from './block.ts';
import type { FunctionResult } from './element-wise.ts';
import type { FormulaHost } from './formula-host.ts';
import type { Parameter } from './parameter.ts';

/** One call of a formula. */
export interface FormulaCall {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly host: FormulaHost;
}

/** A formula as it is needed to run; its help stands beside, so that the bundle does not hold it twice. */
export interface Formula {
  readonly parameters: readonly Parameter[];
  readonly run: (call: FormulaCall) => FunctionResult;
}
