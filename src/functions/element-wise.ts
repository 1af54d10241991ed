import { UserError } from '../i18n/user-error.ts';
import { type Argument, type Block, blockOf, sizesDiffer } from './block.ts';
import { outOfBounds } from './numbers-in.ts';
import type { Parameter } from './parameter.ts';

/** What a formula gives back: one value, or a rectangle that spills. Blank is ''. */
export type FunctionResult = number | string | (number | string)[][];

/** The calculation of one cell. A blank is NaN; so is an answer that is NaN or infinite, as after a division by 0. */
export type Compute = (a: number, b: number, c: number, d: number, e: number) => number;

/**
 * Runs a calculation over its arguments cell by cell: single values stand for every cell of the ranges beside them,
 * ranges must have one size, and where a needed cell is blank the answer is blank. Blank rows at the end of whole
 * columns are left away.
 *
 * @throws UserError for a missing argument, ranges of two sizes, and whatever `read` refuses
 */
export function elementWise(
  name: string,
  parameters: readonly Parameter[],
  args: readonly Argument[],
  read: (parameter: Parameter, block: Block) => Float64Array,
  compute: Compute,
): FunctionResult {
  const columns = parameters.map((parameter, index) => {
    const given = args[index];
    if ((given === undefined || given === null) && !parameter.optional)
      throw new UserError((say) => say.functions.missing(name, parameter.name));
    const block = blockOf(given);
    return { parameter, block, cells: read(parameter, block), step: block.isSingle ? 0 : 1 };
  });
  const wide = columns.filter(({ block }) => !block.isSingle);
  const size = commonSize(name, wide);
  const rows = filledRows(size, wide);
  for (const { parameter, block, cells, step } of columns) {
    const limit = columns.find((other) => other.parameter.name === parameter.most);
    for (let at = 0; limit && at < rows * size.columns; at++)
      if ((cells[at * step] as number) > (limit.cells[at * limit.step] as number))
        throw outOfBounds(name, parameter, block, at, cells[at * step] as number);
  }
  // In the place of the first column: another one would be more memory to fetch.
  const answers = wide[0]?.cells ?? new Float64Array(1);
  const [a = none, b = none, c = none, d = none, e = none] = columns;
  // A loop by itself: nothing else is kept in mind meanwhile, and no answer is boxed.
  for (let at = 0; at < rows * size.columns; at++)
    answers[at] = compute(
      a.cells[at * a.step] as number,
      b.cells[at * b.step] as number,
      c.cells[at * c.step] as number,
      d.cells[at * d.step] as number,
      e.cells[at * e.step] as number,
    );
  if (wide.length === 0) return shown(answers[0] as number);
  const lines: (number | string)[][] = new Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    const first = answers[at++] as number;
    // Written apart, a line of one number holds it as such: no box for each number, and much less garbage.
    const line: (number | string)[] = Number.isFinite(first) ? [first] : [''];
    for (let column = 1; column < size.columns; column++) line.push(shown(answers[at++] as number));
    lines[row] = line;
  }
  return lines;
}

/** Of an argument that the calculation does not have. */
const none = { cells: Float64Array.of(Number.NaN), step: 0 };

const shown = (value: number): number | string => (Number.isFinite(value) ? value : '');

interface Wide {
  readonly parameter: Parameter;
  readonly block: Block;
  readonly cells: Float64Array;
}

/** The size that all ranges have. */
function commonSize(
  name: string,
  wide: readonly Wide[],
): { readonly rows: number; readonly columns: number } {
  const [first] = wide;
  if (!first) return { rows: 1, columns: 1 };
  for (const { block, parameter } of wide)
    if (block.rows !== first.block.rows || block.columns !== first.block.columns)
      throw sizesDiffer(name, first.parameter.name, first.block, parameter.name, block);
  return first.block;
}

/** How many rows are left without the blank ones at the end; at least one. */
function filledRows({ rows, columns }: { rows: number; columns: number }, wide: readonly Wide[]): number {
  let last = 0;
  for (const { cells } of wide) {
    let at = rows * columns - 1;
    while (at > last && Number.isNaN(cells[at] as number)) at--;
    last = Math.max(last, at);
  }
  return Math.floor(last / columns) + 1;
}
