import type { CellPlace, FunctionArgument } from '../engine/engine.ts';
import { formatA1 } from './a1.ts';
import { readValue } from './cell-values.ts';
import type { Environment } from './environment.ts';
import { callGlobal, execute, isSource } from './execution.ts';
import { documentedFunctions } from './function-doc.ts';
import type { ResultCell } from './function-results.ts';
import { resultCells } from './function-results.ts';
import type { Counters } from './local-sheets.ts';
import { VolatileSearch } from './volatile.ts';

/** One evaluation of a custom function in a cell. */
export interface FunctionRun {
  readonly name: string;
  readonly sheet: string;
  readonly a1: string;
  readonly counters: Counters;
  /** What it threw, '' when nothing. */
  readonly message: string;
}

const volatileMessage =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';

/** Makes the add-in's custom functions callable in cells; each evaluation is an execution of its own. */
export function registerCustomFunctions(environment: Environment, onRun: (run: FunctionRun) => void): void {
  const { document, files } = environment;
  const volatile = new VolatileSearch(document);
  for (const file of Object.keys(files).filter(isSource)) {
    for (const { name, help } of documentedFunctions(files[file] ?? '')) {
      document.engine.defineFunction(name, (args, at) => evaluate(name, args, at), help);
    }
  }

  function evaluate(
    name: string,
    args: readonly (FunctionArgument | undefined)[],
    at: CellPlace,
  ): ResultCell[][] {
    if (volatile.refersToVolatile(at)) throw new Error(volatileMessage);
    let cells: ResultCell[][] = [];
    const { result } = execute(environment, { mode: 'CUSTOM_FUNCTION' }, (script) => {
      const given = args.map((arg) => argument(arg, document.timeZone));
      while (given.length > 0 && args[given.length - 1] === undefined) given.pop();
      cells = resultCells(callGlobal(script, name, given), document);
    });
    const { row, column } = at;
    onRun({
      name,
      sheet: document.sheet(at.sheetId).name(),
      a1: formatA1({ row, column, rows: 1, columns: 1 }),
      counters: result.counters,
      message: result.message ?? '',
    });
    if (result.outcome === 'done') return cells;
    throw new Error(
      result.outcome === 'timeout' ? 'Exceeded maximum execution time (line 0).' : result.message,
    );
  }
}

/** A cell comes as a value, a range as rows; a gap between arguments as ''. */
function argument(given: FunctionArgument | undefined, timeZone: string): unknown {
  if (!given) return '';
  if (given.single) return readValue(given.cells[0]?.[0] ?? { value: null, format: '' }, timeZone);
  return given.cells.map((line) => line.map((cell) => readValue(cell, timeZone)));
}
