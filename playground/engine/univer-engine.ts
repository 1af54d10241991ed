import type { Univer, Worksheet } from '@univerjs/core';
import { watchCalculation } from './calculation.ts';
import { customFunction } from './custom-function.ts';
import type { Engine, EngineFunction, EngineSheet, FunctionHelp } from './engine.ts';
import { googleFunctions } from './google-functions.ts';
import { mendCalculation } from './mended-calculation.ts';
import { metadataOf, setMetadata } from './metadata.ts';
import { gridDefaults, newSheetId } from './new-workbook.ts';
import { patchFormulaEngine } from './patches.ts';
import { recalculate } from './recalculate.ts';
import type { UniverKit } from './univer-kit.ts';
import { univerSession } from './univer-session.ts';
import { refuseTakenName, univerSheet } from './univer-sheet.ts';

/**
 * The engine over a Univer instance that already shows a workbook. Call it in the same task as the creation of the
 * workbook, so that no calculation goes unseen. `locale` is a BCP 47 tag for what cells display.
 */
export function univerEngine(kit: UniverKit, univer: Univer, locale = 'en-US'): Engine {
  patchFormulaEngine(kit);
  const session = univerSession(kit, univer);
  const { workbook, injector } = session;
  mendCalculation(session);
  const calculation = watchCalculation(session);
  // By Univer's own object: a sheet whose deletion is undone comes back as another one.
  const known = new WeakMap<Worksheet, EngineSheet>();

  const sheetOf = (id: string) => {
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  };
  const engineSheet = (id: string) => {
    const own = sheetOf(id);
    const sheet = known.get(own) ?? univerSheet(session, calculation, own, locale);
    known.set(own, sheet);
    return sheet;
  };

  const engine: Engine = {
    sheets: () => workbook.getSheetOrders().map(engineSheet),
    insertSheet(name, index, size) {
      refuseTakenName(session, name);
      const sheet = {
        id: newSheetId(),
        name,
        rowCount: size.rows,
        columnCount: size.columns,
        ...gridDefaults,
      };
      const active = workbook.getActiveSheet();
      session.run('sheet.command.insert-sheet', { index, sheet });
      session.run('sheet.operation.set-worksheet-active', {}, active);
      return engineSheet(sheet.id);
    },
    deleteSheet: (id) => session.run('sheet.command.remove-sheet', {}, sheetOf(id)),
    moveSheet: (id, index) => session.run('sheet.command.set-worksheet-order', { order: index }, sheetOf(id)),
    activeSheetId: () => workbook.getActiveSheet().getSheetId(),
    activate: (id) => session.run('sheet.operation.set-worksheet-active', {}, sheetOf(id)),
    activeCell() {
      const primary = injector.get(kit.SheetsSelectionsService).getCurrentLastSelection()?.primary;
      return { row: primary?.actualRow ?? 0, column: primary?.actualColumn ?? 0 };
    },
    selectCell(sheetId, { row, column }) {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const at = { actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
      engine.activate(sheetId);
      const selections = [{ range, primary: { ...range, ...at }, style: null }];
      session.run('sheet.operation.set-selections', { selections }, sheetOf(sheetId));
    },
    defineFunction(name: string, run: EngineFunction, help?: FunctionHelp) {
      const functions = injector.get(kit.IFunctionService);
      const functionName = name.toUpperCase();
      functions.registerExecutors(customFunction(kit, functionName, run, calculation.report));
      functions.deleteFormulaAstCacheKey(functionName);
      if (!calculation.opening()) recalculate(session, functionName);
      if (help) describe(functionName, help);
    },
    calculated: () => calculation.calculated(),
    metadata: (sheetId) => metadataOf(sheetId === null ? workbook : sheetOf(sheetId)),
    setMetadata: (sheetId, key, value) =>
      setMetadata(sheetId === null ? workbook : sheetOf(sheetId), key, value),
    snapshot() {
      const saved = injector.get(kit.IResourceLoaderService).saveUnit<object>(workbook.getUnitId());
      if (!saved) throw new Error('The workbook is closed.');
      return saved;
    },
    dispose() {
      calculation.dispose();
      univer.dispose();
    },
  };

  const describe = (functionName: string, { description, parameters }: FunctionHelp) => {
    injector.get(kit.IDescriptionService).registerDescriptions([
      {
        functionName,
        functionType: kit.FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map(({ name, description: text }) => ({
          name,
          detail: text.replace(optional, ''),
          example: name,
          require: optional.test(text) ? 0 : 1,
          repeat: 0,
        })),
      },
    ]);
  };

  for (const [name, run] of Object.entries(googleFunctions)) engine.defineFunction(name, run);
  return engine;
}

/** Google shows every parameter as required, so an optional one says it in its own words. */
const optional = /^\(optional\)\s*/;
