import type { AuthMode } from './auth.ts';
import { illegalForClient } from './client-values.ts';
import { Meter } from './counters.ts';
import { enumValue } from './enums.ts';
import type { Environment } from './environment.ts';
import { callGlobal, execute } from './execution.ts';
import type { Execution, Fault, LocalSheets, RunOptions } from './local-sheets.ts';
import { spreadsheetHandle } from './references.ts';
import type { Script } from './script.ts';

type Executions = Pick<LocalSheets, 'run' | 'openMenu' | 'callFromClient' | 'failNext' | 'holdLock'>;

const triggers = ['onOpen', 'onInstall', 'onEdit'];

/** The ways in which the add-in is run. */
export function executions(environment: Environment): Executions {
  let fault: Fault | null = null;

  function takeFault(): Fault | null {
    const taken = fault;
    fault = null;
    return taken;
  }

  function start(name: string, { authMode: mode = 'FULL', args, answers = [] }: RunOptions) {
    const given = args ?? (triggers.includes(name) ? [triggerEvent(mode)] : []);
    return execute(environment, { mode, answers, fault: takeFault() }, (script) =>
      script.toHost(synchronous(script, callGlobal(script, name, given))),
    );
  }

  return {
    run: (name, options = {}) => start(name, options).result,
    openMenu(mode = 'LIMITED') {
      const { script, result } = start('onOpen', { authMode: mode });
      if (result.outcome !== 'done') throw new Error(`onOpen did not end well: ${result.message}`);
      const [menu] = script.menus;
      if (!menu) throw new Error('onOpen added no menu.');
      return menu;
    },
    callFromClient(name, args) {
      const illegal = illegalForClient(args, 'arguments');
      if (illegal) return refused(`The arguments cannot be sent to the script: ${illegal}.`);
      if (name.endsWith('_') || name.includes('.')) return refused(`Script function not found: ${name}`);
      return execute(environment, { mode: 'FULL', fault: takeFault() }, (script) => {
        const value = callGlobal(script, name, args) ?? null;
        const wrong = illegalForClient(value, 'the result');
        if (wrong) throw new Error(`The result cannot be sent to the page: ${wrong}.`);
        return JSON.parse(JSON.stringify(value)) as unknown;
      }).result;
    },
    failNext(next) {
      fault = next;
    },
    holdLock(held) {
      if (held) environment.foreignLocks.add('document');
      else environment.foreignLocks.delete('document');
    },
  };
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
