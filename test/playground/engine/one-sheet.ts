import { afterEach } from 'vitest';
import type {
  CellWrite,
  Engine,
  EngineSheet,
  EngineValue,
  GridSize,
} from '../../../playground/engine/engine.ts';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';

type Cells = readonly (readonly (CellWrite | number | string | boolean | null)[])[];

const opened: Engine[] = [];

afterEach(() => {
  for (const engine of opened.splice(0)) engine.dispose();
});

/** Leaves it to the end of the test to close the engine. */
export function closing(engine: Engine): Engine {
  opened.push(engine);
  return engine;
}

/** A workbook with one sheet, named Data, closed at the end of the test. */
export function oneSheet(
  cells: Cells,
  size: GridSize = { rows: 20, columns: 10 },
): { engine: Engine; sheet: EngineSheet } {
  const engine = closing(openHeadlessEngine({ sheets: [{ name: 'Data', size, cells }] }));
  return { engine, sheet: engine.sheets()[0] as EngineSheet };
}

/** The values of a block from the top left corner. */
export function block(sheet: EngineSheet, rows: number, columns: number): EngineValue[][] {
  return sheet.readValues({ row: 0, column: 0, rows, columns });
}

/** One cell's value. */
export function valueAt(sheet: EngineSheet, row: number, column: number): EngineValue | undefined {
  return sheet.readValues({ row, column, rows: 1, columns: 1 })[0]?.[0];
}
