import * as core from '@univerjs/core';
import * as formula from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import * as sheetsFormula from '@univerjs/sheets-formula';
import * as sheetsNote from '@univerjs/sheets-note';
import type { UniverKit } from '../../engine/univer-kit.ts';

/** The engine's kit in a browser: by name, so that a bundler leaves the rest of Univer out. */
export const pageKit: UniverKit = {
  ICommandService: core.ICommandService,
  IResourceLoaderService: core.IResourceLoaderService,
  IUndoRedoService: core.IUndoRedoService,
  IUniverInstanceService: core.IUniverInstanceService,
  UniverInstanceType: core.UniverInstanceType,
  numfmt: core.numfmt,
  ArrayValueObject: formula.ArrayValueObject,
  BaseFunction: formula.BaseFunction,
  BaseReferenceObject: formula.BaseReferenceObject,
  BooleanValueObject: formula.BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE: formula.CELL_INVERTED_INDEX_CACHE,
  ErrorType: formula.ErrorType,
  ErrorValueObject: formula.ErrorValueObject,
  FormulaDataModel: formula.FormulaDataModel,
  FunctionType: formula.FunctionType,
  IActiveDirtyManagerService: formula.IActiveDirtyManagerService,
  ICalculateFormulaService: formula.ICalculateFormulaService,
  IFormulaCurrentConfigService: formula.IFormulaCurrentConfigService,
  IFormulaRuntimeService: formula.IFormulaRuntimeService,
  IFunctionService: formula.IFunctionService,
  Interpreter: formula.Interpreter,
  LexerTreeBuilder: formula.LexerTreeBuilder,
  NullValueObject: formula.NullValueObject,
  NumberValueObject: formula.NumberValueObject,
  StringValueObject: formula.StringValueObject,
  UnionNodeFactory: formula.UnionNodeFactory,
  SheetInterceptorService: sheets.SheetInterceptorService,
  SheetsSelectionsService: sheets.SheetsSelectionsService,
  IDescriptionService: sheetsFormula.IDescriptionService,
  TriggerCalculationController: sheetsFormula.TriggerCalculationController,
  SheetsNoteModel: sheetsNote.SheetsNoteModel,
};
