import { UserError } from '../i18n/user-error.ts';
import { type Argument, numberIn, type Place } from './number-in.ts';

/** What a formula gives back: one value, or a rectangle that spills. Blank is ''. */
export type FunctionResult = number | string | (number | string)[][];

/** One parameter of a calculator. */
export interface CalculatorParameter {
  readonly name: string;
  readonly optional?: boolean;
}

/**
 * Runs a calculation over its arguments cell by cell: numbers stand for every cell of the ranges beside them,
 * ranges must have one size, and where a needed cell is blank the answer is blank. Blank rows at the end of
 * whole columns are left away.
 *
 * @throws UserError for a missing argument, ranges of two sizes, a text, a date or an error among the numbers
 */
export function elementWise(
  name: string,
  parameters: readonly CalculatorParameter[],
  args: readonly Argument[],
  compute: (numbers: readonly (number | null)[]) => number | null,
): FunctionResult {
  const blocks = parameters.map((parameter, index) => {
    const given = args[index];
    if ((given === undefined || given === null) && !parameter.optional)
      throw new UserError((say) => say.functions.missing(name, parameter.name));
    return blockOf(given);
  });
  const size = commonSize(name, parameters, blocks);
  const answer = (row: number, column: number): number | string => {
    const numbers = blocks.map((block, index) => {
      const parameter = parameters[index] as CalculatorParameter;
      const place: Place | null = block.single
        ? null
        : { row: row + 1, column: block.columns > 1 ? column + 1 : null };
      const cell = block.single ? block.cells[0]?.[0] : block.cells[row]?.[column];
      return numberIn(cell, name, parameter.name, place);
    });
    const lacking = numbers.some((number, index) => number === null && !parameters[index]?.optional);
    return (lacking ? null : compute(numbers)) ?? '';
  };
  if (!size) return answer(0, 0);
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => answer(row, column)),
  );
}

interface Block {
  readonly single: boolean;
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/** A scalar, a single cell and a range of one cell are alike. */
function blockOf(argument: Argument): Block {
  if (!Array.isArray(argument)) return { single: true, cells: [[argument]], rows: 1, columns: 1 };
  const cells = argument.map((row) => (Array.isArray(row) ? row : [row]));
  const columns = cells[0]?.length ?? 0;
  return { single: cells.length === 1 && columns === 1, cells, rows: cells.length, columns };
}

/** The size of the answer without its blank end, or null where every argument is one value. */
function commonSize(
  name: string,
  parameters: readonly CalculatorParameter[],
  blocks: readonly Block[],
): { rows: number; columns: number } | null {
  const ranges = blocks.map((block, index) => ({ block, parameter: parameters[index]?.name ?? '' }));
  const wide = ranges.filter(({ block }) => !block.single);
  const [first] = wide;
  if (!first) return null;
  for (const { block, parameter } of wide)
    if (block.rows !== first.block.rows || block.columns !== first.block.columns)
      throw new UserError((say) =>
        say.functions.sizes(name, first.parameter, sizeText(first.block), parameter, sizeText(block)),
      );
  let rows = first.block.rows;
  while (rows > 1 && wide.every(({ block }) => isBlankRow(block.cells[rows - 1]))) rows--;
  return { rows, columns: first.block.columns };
}

const sizeText = ({ rows, columns }: Block) => `${rows} × ${columns}`;
const isBlankRow = (row: readonly unknown[] | undefined) =>
  (row ?? []).every((cell) => cell === '' || cell === null || cell === undefined);
