import type { Engine } from '../engine/engine.ts';
import type { FunctionRun } from './custom-functions.ts';
import { registerCustomFunctions } from './custom-functions.ts';
import { LocalDocument } from './document.ts';
import type { Environment } from './environment.ts';
import { executions } from './executions.ts';
import { inspection } from './inspection.ts';
import type { LocalSheets, LocalSheetsOptions } from './local-sheets.ts';
import { personAt } from './person.ts';
import type { Host } from './realm.ts';
import { screenOf } from './screen.ts';

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
    modelledClock: options.modelledClock ?? false,
    slowness: 1,
    cache: new Map(),
    locks: new Map(),
    triggers: [],
  };
  const functionRuns: FunctionRun[] = [];
  registerCustomFunctions(environment, (run) => functionRuns.push(run));
  return {
    ...executions(environment),
    ...personAt(document),
    ...inspection(document),
    ...screenOf(document),
    async calculated() {
      await engine.calculated();
      document.staleness.settle();
    },
    customFunctionRuns: () => functionRuns,
    dispose: () => engine.dispose(),
  };
}
