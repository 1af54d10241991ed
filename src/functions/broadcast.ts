import { type Block, sizesDiffer } from './block.ts';

/** A rectangle that several arguments fill together. */
export interface Rectangle {
  readonly rows: number;
  readonly columns: number;
  /** Where in an argument the cell that stands for this one is, row by row. */
  readonly indexAt: (block: Block, row: number, column: number) => number;
  /** That cell as a text, trimmed. */
  readonly at: (block: Block, row: number, column: number) => string;
}

/**
 * The rectangle of some arguments: a single row stands for all rows, a single column for all columns. Rows at its end
 * for which some argument has only blank cells are left away, but for the first.
 *
 * @throws UserError for two sizes that do not fit
 * @example broadcast('KPI', ['kpi', 'month'], [blockOf([['a'], ['b']]), blockOf([[1, 2, 3]])]).columns //=> 3
 */
export function broadcast(name: string, parameters: readonly string[], blocks: readonly Block[]): Rectangle {
  const longest = widestBy(blocks, 'rows');
  const widest = widestBy(blocks, 'columns');
  blocks.forEach((block, index) => {
    const against = [longest, widest].find((other, side) => {
      const way = side === 0 ? 'rows' : 'columns';
      return block[way] > 1 && block[way] !== other[way];
    });
    if (!against) return;
    const first = parameters[blocks.indexOf(against)] ?? '';
    throw sizesDiffer(name, first, against, parameters[index] ?? '', block);
  });
  const cell = (block: Block, row: number, column: number): unknown =>
    block.lines[block.rows > 1 ? row : 0]?.[block.columns > 1 ? column : 0];
  let { rows } = longest;
  const isBlank = (block: Block, row: number) =>
    (block.lines[row] ?? []).every((one) => one === '' || one === undefined || one === null);
  while (rows > 1 && blocks.some((block) => block.rows > 1 && isBlank(block, rows - 1))) rows--;
  return {
    rows,
    columns: widest.columns,
    indexAt: (block, row, column) =>
      (block.rows > 1 ? row : 0) * block.columns + (block.columns > 1 ? column : 0),
    at: (block, row, column) => String(cell(block, row, column) ?? '').trim(),
  };
}

const widestBy = (blocks: readonly Block[], way: 'rows' | 'columns'): Block =>
  blocks.reduce((most, block) => (block[way] > most[way] ? block : most));
