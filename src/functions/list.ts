import { UserError } from '../i18n/user-error.ts';
import { type Argument, type Block, blockOf, sizesDiffer } from './block.ts';
import type { FormulaCall } from './formula.ts';
import type { Parameter } from './parameter.ts';

/**
 * The arguments of a formula over raw columns, by their parameters; null for an optional one that was left out.
 *
 * @throws UserError for a missing argument, a range that is neither one column nor one row, and two lengths
 */
export function listsOf({ name, args }: FormulaCall, parameters: readonly Parameter[]): (Block | null)[] {
  const lists = parameters.map((parameter, index) => listOf(name, parameter, args[index]));
  const [first] = lists;
  for (const [index, list] of lists.entries())
    if (first && list && list.rows * list.columns !== first.rows * first.columns)
      throw sizesDiffer(name, parameters[0]?.name ?? '', first, parameters[index]?.name ?? '', list);
  return lists;
}

function listOf(name: string, parameter: Parameter, given: Argument): Block | null {
  if (given === undefined || given === null || given === '') {
    if (parameter.optional) return null;
    if (given !== '') throw new UserError((say) => say.functions.missing(name, parameter.name));
  }
  const block = blockOf(given);
  if (block.rows > 1 && block.columns > 1)
    throw new UserError((say) => say.functions.oneColumn(name, parameter.name));
  return block;
}
