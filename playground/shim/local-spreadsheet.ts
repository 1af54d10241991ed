import type { Area, CellWrite, Engine, EngineSheet } from '../engine/engine.ts';
import { parseA1, resolve } from './a1.ts';
import type { AuthMode } from './auth.ts';
import { readValues, writeDate, writeTyped } from './cell-values.ts';
import { checkArea } from './check.ts';
import { illegalForClient } from './client-values.ts';
import type { FunctionRun } from './custom-functions.ts';
import { registerCustomFunctions } from './custom-functions.ts';
import { LocalDocument } from './document.ts';
import { enumValue } from './enums.ts';
import type { Environment } from './environment.ts';
import { callGlobal, execute } from './execution.ts';
import { fromEngineFormula } from './formula-separators.ts';
import { newSheetSize } from './insert-sheet.ts';
import type {
  Execution,
  Fault,
  LocalSheets,
  LocalSheetsOptions,
  LocalValue,
  Menu,
  RunOptions,
} from './local-sheets.ts';
import type { Host } from './realm.ts';
import { spreadsheetHandle } from './references.ts';
import type { Script } from './script.ts';
import { shiftRecords } from './shift.ts';
import { workbookState } from './workbook-state.ts';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** What a host adds to the options: the engine, the place where scripts run, and the add-in's files. */
export interface LocalSheetsParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly files: Readonly<Record<string, string>>;
}

const triggers = ['onOpen', 'onInstall', 'onEdit'];

/** A spreadsheet over an engine, with the add-in in it. */
export function localSpreadsheet(parts: LocalSheetsParts, options: LocalSheetsOptions = {}): LocalSheets {
  const { engine, host, files } = parts;
  const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as Manifest;
  const now = () => (options.now ? options.now().getTime() : Date.now());
  const { timeZone = 'Europe/Sofia', locale = 'en_US' } = options;
  const document = new LocalDocument(engine, timeZone, locale, now);
  const environment: Environment = {
    host,
    document,
    files,
    scriptTimeZone: manifest.timeZone ?? 'Etc/UTC',
    scopes: manifest.oauthScopes,
    userLocale: options.userLocale ?? 'en',
    addOnName: options.addOnName ?? 'Sales KPIs',
    container: options.container ?? true,
    now,
    cache: new Map(),
    foreignLocks: new Set(),
    triggers: [],
  };
  const functionRuns: FunctionRun[] = [];
  registerCustomFunctions(environment, (run) => functionRuns.push(run));
  let fault: Fault | null = null;

  function takeFault(): Fault | null {
    const taken = fault;
    fault = null;
    return taken;
  }

  function start(
    name: string,
    { authMode, args, answers }: RunOptions,
  ): { script: Script; result: Execution } {
    const mode: AuthMode = authMode ?? 'FULL';
    const given = args ?? (triggers.includes(name) ? [event(mode)] : []);
    return execute(environment, { mode, answers: answers ?? [], fault: takeFault() }, (script) =>
      script.toHost(synchronous(script, callGlobal(script, name, given))),
    );
  }

  function event(mode: AuthMode): object {
    const authMode = enumValue('AuthMode', mode);
    return mode === 'NONE' ? { authMode } : { authMode, source: spreadsheetHandle() };
  }

  function sheetNamed(name: string): EngineSheet {
    const found = document.sheetNamed(name);
    if (found) return found;
    throw new Error(
      `There is no sheet "${name}"; there are ${document
        .sheets()
        .map((sheet) => `"${sheet.name()}"`)
        .join(', ')}.`,
    );
  }

  /** The area of an A1 reference, or everything up to the last cell with content. */
  function area(sheet: EngineSheet, a1?: string): Area {
    if (a1 === undefined) return { row: 0, column: 0, ...sheet.extent() };
    const reference = parseA1(a1);
    if (!reference) throw new Error(`${a1} is no reference.`);
    return checkArea(resolve(reference, sheet.size()), sheet.size());
  }

  function cells<T>(
    name: string,
    a1: string | undefined,
    read: (sheet: EngineSheet, area: Area) => T[][],
  ): T[][] {
    const sheet = sheetNamed(name);
    const place = area(sheet, a1);
    return place.rows === 0 ? [] : read(sheet, place);
  }

  function shift(name: string, dimension: 'rows' | 'columns', at: number, count: number): void {
    shiftRecords(document, sheetNamed(name).id, { dimension, at, count });
    if (count < 0) document.staleness.touch(sheetNamed(name).id);
  }

  function add<T>(name: string, rows: readonly (readonly T[])[], toCell: (value: T) => CellWrite): void {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const size = {
      rows: Math.max(newSheetSize.rows, rows.length),
      columns: Math.max(newSheetSize.columns, columns),
    };
    const sheet = document.insertSheet(name, document.sheets().length, size);
    sheet.write(
      0,
      0,
      rows.map((row) => row.map(toCell)),
    );
    document.staleness.touch(sheet.id);
  }

  return {
    run: (name, runOptions = {}) => start(name, runOptions).result,
    openMenu(mode = 'LIMITED'): Menu {
      const { script, result } = start('onOpen', { authMode: mode });
      if (result.outcome !== 'done') throw new Error(`onOpen did not end well: ${result.message}`);
      const [menu] = script.menus;
      if (!menu) throw new Error('onOpen added no menu.');
      return menu;
    },
    callFromClient(name, args) {
      const failed = (message: string): Execution => ({
        outcome: 'threw',
        message,
        toasts: [],
        alerts: [],
        dialogs: [],
        log: [],
        counters: {
          calls: 0,
          byMethod: {},
          cellsRead: 0,
          cellsWritten: 0,
          alternations: 0,
          modelledSeconds: 0,
        },
      });
      const illegal = illegalForClient(args, 'arguments');
      if (illegal) return failed(`The arguments cannot be sent to the script: ${illegal}.`);
      if (name.endsWith('_') || name.includes('.')) return failed(`Script function not found: ${name}`);
      return execute(environment, { mode: 'FULL', fault: takeFault() }, (script) => {
        const value = callGlobal(script, name, args) ?? null;
        const wrong = illegalForClient(value, 'the result');
        if (wrong) throw new Error(`The result cannot be sent to the page: ${wrong}.`);
        return JSON.parse(JSON.stringify(value)) as unknown;
      }).result;
    },
    type(name, a1, text) {
      const sheet = sheetNamed(name);
      const { row, column } = area(sheet, a1);
      const format = sheet.styles({ row, column, rows: 1, columns: 1 })[0]?.[0]?.numberFormat ?? '';
      sheet.write(row, column, [[writeTyped(document, text, format)]]);
      document.staleness.touch(sheet.id, { row, column, rows: 1, columns: 1 });
    },
    async calculated() {
      await engine.calculated();
      document.staleness.settle();
    },
    values: (name, a1) => cells(name, a1, (sheet, place) => readValues(document, sheet, place)),
    display: (name, a1) => cells(name, a1, (sheet, place) => sheet.displayValues(place)),
    errorMessage(name, a1) {
      const value = cells(name, a1, (sheet, place) => sheet.readValues(place))[0]?.[0];
      return (typeof value === 'object' && value?.message) || '';
    },
    formulas: (name, a1) =>
      cells(name, a1, (sheet, place) =>
        sheet
          .read(place)
          .map((line) => line.map(({ formula }) => fromEngineFormula(formula, document.locale))),
      ),
    notes: (name, a1) => cells(name, a1, (sheet, place) => sheet.notes(place)),
    sheetNames: () => document.sheets().map((sheet) => sheet.name()),
    hiddenLines(name) {
      const sheet = sheetNamed(name);
      const { rows, columns } = sheet.extent();
      const list = (count: number, hidden: (index: number) => boolean) =>
        Array.from({ length: count }, (_, index) => index).filter(hidden);
      return {
        rows: list(rows, (row) => sheet.rowHidden(row)),
        columns: list(columns, (column) => sheet.columnHidden(column)),
      };
    },
    state: () => workbookState(document),
    charts: (name) => document.charts(sheetNamed(name).id),
    addSheet: (name, rows) => add(name, rows, (value) => pasted(document, value)),
    importSheet: (name, rows) => add(name, rows, (text) => writeTyped(document, text, '', false)),
    renameSheet(from, to) {
      const sheet = sheetNamed(from);
      document.refuseName(to, sheet.id);
      sheet.rename(to);
    },
    deleteSheet: (name) => document.deleteSheet(sheetNamed(name).id),
    insertRows(name, before, count) {
      sheetNamed(name).insertRows(before, count);
      shift(name, 'rows', before, count);
    },
    insertColumns(name, before, count) {
      sheetNamed(name).insertColumns(before, count);
      shift(name, 'columns', before, count);
    },
    deleteRows(name, from, count) {
      sheetNamed(name).deleteRows(from, count);
      shift(name, 'rows', from, -count);
    },
    documentProperties: () => ({ ...document.workbook().properties.document }),
    customFunctionRuns: () => functionRuns,
    failNext(next) {
      fault = next;
    },
    holdLock(held) {
      if (held) environment.foreignLocks.add('document');
      else environment.foreignLocks.delete('document');
    },
    dispose: () => engine.dispose(),
  };
}

/** Nothing waits for a Promise when an execution ends: what it would still do is lost without a word. */
function synchronous(script: Script, value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== '[object Promise]') return value;
  throw new script.realm.intrinsics.Error(
    'The function returned a Promise; entry points must be synchronous.',
  );
}

function pasted(document: LocalDocument, value: LocalValue) {
  if (value === '') return { value: null };
  return value instanceof Date ? writeDate(document, value, '') : { value };
}
