import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import type { CalculationNotes } from './cell-reader.ts';
import { eagerStart } from './eager-start.ts';
import type { CellPlace } from './engine.ts';
import type { StoredCell } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

/** Knows what Univer's asynchronous calculation still owes, and what custom functions threw. */
export interface Calculation extends CalculationNotes {
  /** True until the first calculation is over: no formula has its result yet. */
  opening(): boolean;
  /** Resolves when nothing is owed any more. */
  calculated(): Promise<void>;
  /** Remembers what a custom function threw in a cell, and forgets it when the same function went well. */
  report(name: string, at: CellPlace, message: string | undefined): void;
  dispose(): void;
}

type Patches = { [row: string]: { [column: string]: StoredCell | null } };

const write = 'sheet.mutation.set-range-values';
/** Commands that change only how cells look: Univer calculates nothing after them. */
const looks = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);
const start = 'formula.mutation.set-formula-calculation-start';
const notification = 'formula.mutation.set-formula-calculation-notification';

/** Watches the calculation of a workbook from now on. */
export function watchCalculation(session: UniverSession): Calculation {
  const { injector, kit, workbook } = session;
  const changes = injector.get(kit.IActiveDirtyManagerService);
  const thrown = new WeakMap<StoredCell, { name: string; message: string }>();
  let unanswered = new Set<StoredCell>();
  let opening = true;
  let owed = true;
  let running = false;
  const waiting: (() => void)[] = [];
  const startNow = eagerStart(session);

  const settle = () => {
    if (running) return;
    if (owed) {
      if (waiting.length > 0) startNow();
      return;
    }
    unanswered = new Set();
    opening = false;
    for (const resolve of waiting.splice(0)) resolve();
  };

  const notePending = ({ params }: ICommandInfo) => {
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Patches };
    const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix();
    for (const row in cellValue) {
      const line = cellValue[row];
      for (const column in line) {
        const patch = line[column];
        const cell = patch?.f || patch?.si ? cells?.[Number(row)]?.[Number(column)] : undefined;
        if (cell) unanswered.add(cell);
      }
    }
  };

  const watcher = injector
    .get(kit.ICommandService)
    .onCommandExecuted((command, options?: IExecutionOptions) => {
      if (command.id === start) {
        running = true;
        owed = false;
      } else if (command.id === notification) {
        const { functionsExecutedState } = command.params as { functionsExecutedState?: number };
        if (functionsExecutedState === undefined) return;
        running = false;
        // Results are applied, or a stopped calculation is started again, before the next task.
        setTimeout(settle);
      } else if (command.id === write) {
        const { trigger } = (command.params ?? {}) as { trigger?: string };
        if (options?.onlyLocal || (trigger && looks.has(trigger))) return;
        owed = true;
        notePending(command);
      } else if (changes.get(command.id)) owed = true;
    });

  return {
    opening: () => opening,
    pending: (cell) => opening || unanswered.has(cell),
    thrown: (cell) => thrown.get(cell)?.message,
    report(name, { sheetId, row, column }, message) {
      const cell = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
      if (!cell) return;
      if (message !== undefined) thrown.set(cell, { name, message });
      else if (thrown.get(cell)?.name === name) thrown.delete(cell);
    },
    calculated() {
      return new Promise((resolve) => {
        waiting.push(resolve);
        setTimeout(settle);
      });
    },
    dispose() {
      watcher.dispose();
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}
