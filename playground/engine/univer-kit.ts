import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';
import type * as SheetsFormula from '@univerjs/sheets-formula';
import type * as SheetsNote from '@univerjs/sheets-note';

/**
 * Everything of Univer that the engine touches at run time, by name: what to look at before an upgrade.
 * It is handed in instead of imported, because Node needs Univer's CommonJS builds (its ESM builds do not link
 * there) while a bundle for the browser takes the ESM ones.
 */
export type UniverKit = Pick<
  typeof Core,
  | 'ICommandService'
  | 'IResourceLoaderService'
  | 'IUndoRedoService'
  | 'IUniverInstanceService'
  | 'UniverInstanceType'
  | 'numfmt'
> &
  Pick<
    typeof Formula,
    | 'ArrayValueObject'
    | 'BaseFunction'
    | 'BaseReferenceObject'
    | 'BooleanValueObject'
    | 'CELL_INVERTED_INDEX_CACHE'
    | 'ErrorType'
    | 'ErrorValueObject'
    | 'FormulaDataModel'
    | 'FunctionType'
    | 'IActiveDirtyManagerService'
    | 'ICalculateFormulaService'
    | 'IFormulaCurrentConfigService'
    | 'IFormulaRuntimeService'
    | 'IFunctionService'
    | 'Interpreter'
    | 'LexerTreeBuilder'
    | 'NullValueObject'
    | 'NumberValueObject'
    | 'StringValueObject'
    | 'UnionNodeFactory'
  > &
  Pick<typeof Sheets, 'SheetInterceptorService' | 'SheetsSelectionsService'> &
  Pick<typeof SheetsFormula, 'IDescriptionService' | 'TriggerCalculationController'> &
  Pick<typeof SheetsNote, 'SheetsNoteModel'>;
