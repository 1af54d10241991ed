import type { Environment } from './environment.ts';
import { defineGlobals } from './globals.ts';
import type { Execution } from './local-sheets.ts';
import type { ScriptOptions } from './script.ts';
import { Script } from './script.ts';

/** What one execution is asked to do once the add-in has been loaded. */
export type Task = (script: Script) => unknown;

/** Loads the add-in into a fresh global scope, does the task there, and tells how it went. */
export function execute(
  environment: Environment,
  options: ScriptOptions,
  task: Task,
): { script: Script; result: Execution } {
  const { host, scriptTimeZone: timeZone, now: clock } = environment;
  const { journal } = options;
  const time = () => clock() + (environment.modelledClock ? script.meter.seconds() * 1000 : 0);
  const now = journal ? () => journal.now(time) : time;
  const realm = host.createRealm({ timeZone, now });
  const script: Script = new Script(environment, realm, options);
  let end: Pick<Execution, 'outcome' | 'value' | 'message'>;
  try {
    const value = realm.enter(() => {
      defineGlobals(script);
      load(script);
      return task(script);
    });
    end = value === undefined ? { outcome: 'done' } : { outcome: 'done', value };
  } catch (error) {
    end = { outcome: 'threw', message: messageOf(error) };
  }
  if (script.ending) {
    end = { outcome: script.ending, message: endings[script.ending] };
  }
  script.releaseLocks();
  if (script.broken) throw script.broken;
  const shown = {
    toasts: [...script.toasts],
    alerts: [...script.alerts],
    dialogs: [...script.dialogs],
    log: [...script.log],
  };
  return { script, result: { ...end, ...shown, counters: script.meter.report() } };
}

const endings = {
  timeout: 'Exceeded maximum execution time',
  killed: 'The execution was killed',
  asked: 'The script waits for an answer',
} as const;

/** All files of the project, in the order of their names, share one global scope. */
function load(script: Script): void {
  const { files } = script.environment;
  const sources = Object.keys(files).filter(isSource).sort();
  script.realm.load(sources.map((name) => ({ name, text: files[name] ?? '' })));
}

/** True for a file that Apps Script evaluates. */
export function isSource(name: string): boolean {
  return name.endsWith('.js') || name.endsWith('.gs');
}

/** Calls a global function, or a method of a global object, by its name. */
export function callGlobal(script: Script, name: string, args: readonly unknown[]): unknown {
  const found = globalFunction(script, name);
  if (!found) throw new script.realm.intrinsics.Error(`Script function not found: ${name}`);
  return found.call(args.map((arg) => script.toRealm(arg)));
}

function globalFunction(script: Script, name: string): { call(args: unknown[]): unknown } | null {
  if (!/^[\p{L}_$][\p{L}\d_$]*(\.[\p{L}_$][\p{L}\d_$]*)*$/u.test(name)) return null;
  const owner = name.split('.').slice(0, -1).join('.');
  const lookUp = (path: string) =>
    script.realm.evaluate(`try { ${path} } catch (_missing) { undefined }`, 'entry.js');
  const found = lookUp(name);
  if (typeof found !== 'function') return null;
  const receiver = owner === '' ? undefined : lookUp(owner);
  return { call: (args) => Reflect.apply(found, receiver, args) };
}

/** The sentence of anything that was thrown. */
function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
