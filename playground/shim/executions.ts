import type { AuthMode } from './auth.ts';
import { illegalForClient } from './client-values.ts';
import { Meter } from './counters.ts';
import { enumValue } from './enums.ts';
import type { Environment } from './environment.ts';
import { callGlobal, execute } from './execution.ts';
import { Journal } from './journal.ts';
import type { Ask, Execution, Fault, LocalSheets, Meanwhile, RunOptions } from './local-sheets.ts';
import { spreadsheetHandle } from './references.ts';
import type { Script, ScriptOptions } from './script.ts';

type Executions = Pick<
  LocalSheets,
  | 'run'
  | 'runAsking'
  | 'openMenu'
  | 'callFromClient'
  | 'callFromClientAsking'
  | 'failNext'
  | 'meanwhile'
  | 'holdLock'
  | 'slow'
>;
type Run = (more: Pick<ScriptOptions, 'journal' | 'resumes' | 'answers'>) => Done;
type Done = ReturnType<typeof execute>;

/** Holds a lock from outside. */
const somebodyElse = {};

const triggers = ['onOpen', 'onInstall', 'onEdit'];

/** The ways in which the add-in is run. */
export function executions(environment: Environment): Executions {
  let fault: Fault | null = null;
  let meanwhile: Meanwhile | null = null;

  /** What was ordered for the next execution only. */
  function takeOrders(): Pick<ScriptOptions, 'fault' | 'meanwhile'> {
    const taken = { fault, meanwhile };
    fault = null;
    meanwhile = null;
    return taken;
  }

  function start(name: string, { authMode: mode = 'FULL', args, answers = [] }: RunOptions): Run {
    const given = args ?? (triggers.includes(name) ? [triggerEvent(mode)] : []);
    const orders = takeOrders();
    return (more) =>
      execute(environment, { mode, answers, ...orders, ...more }, (script) =>
        script.toHost(synchronous(script, callGlobal(script, name, given))),
      );
  }

  /** A call from a page, or why it does not reach the script. */
  function startCall(name: string, args: readonly unknown[]): Run | Execution {
    const illegal = illegalForClient(args, 'arguments');
    if (illegal) return refused(`The arguments cannot be sent to the script: ${illegal}.`);
    if (name.endsWith('_') || name.includes('.')) return refused(`Script function not found: ${name}`);
    const orders = takeOrders();
    return (more) =>
      execute(environment, { mode: 'FULL', ...orders, ...more }, (script) => {
        const value = callGlobal(script, name, args) ?? null;
        const wrong = illegalForClient(value, 'the result');
        if (wrong) throw new Error(`The result cannot be sent to the page: ${wrong}.`);
        return JSON.parse(JSON.stringify(value)) as unknown;
      });
  }

  return {
    run: (name, options = {}) => start(name, options)({}).result,
    runAsking: (name, ask, options = {}) => untilAnswered(start(name, options), ask),
    openMenu(mode = 'LIMITED') {
      const { script, result } = start('onOpen', { authMode: mode })({});
      if (result.outcome !== 'done') throw new Error(`onOpen did not end well: ${result.message}`);
      const [menu] = script.menus;
      if (!menu) throw new Error('onOpen added no menu.');
      return menu;
    },
    callFromClient(name, args) {
      const run = startCall(name, args);
      return typeof run === 'function' ? run({}).result : run;
    },
    async callFromClientAsking(name, args, ask) {
      const run = startCall(name, args);
      return typeof run === 'function' ? untilAnswered(run, ask) : run;
    },
    failNext(next) {
      fault = next;
    },
    meanwhile(next) {
      meanwhile = next;
    },
    slow(times) {
      environment.slowness = times;
    },
    holdLock(held) {
      if (held) environment.locks.set('document', somebodyElse);
      else environment.locks.delete('document');
    },
  };
}

/** Runs again after each dialog, with its answer; what was done before it is not done again. */
async function untilAnswered(run: Run, ask: Ask): Promise<Execution> {
  const journal = new Journal();
  let { script, result } = run({ journal });
  while (script.question) {
    const answer = await ask(script.question, result);
    journal.rewind();
    ({ script, result } = run({ journal, resumes: script, answers: [answer] }));
  }
  return result;
}

function triggerEvent(mode: AuthMode): object {
  const authMode = enumValue('AuthMode', mode);
  return mode === 'NONE' ? { authMode } : { authMode, source: spreadsheetHandle() };
}

/** Nothing waits for a Promise when an execution ends: what it would still do is lost without a word. */
function synchronous(script: Script, value: unknown): unknown {
  if (Object.prototype.toString.call(value) !== '[object Promise]') return value;
  const { Error: ScriptError } = script.realm.intrinsics;
  throw new ScriptError('The function returned a Promise; entry points must be synchronous.');
}

/** A call that never reached the script. */
function refused(message: string): Execution {
  const counters = new Meter().report();
  return { outcome: 'threw', message, toasts: [], alerts: [], dialogs: [], log: [], counters };
}
