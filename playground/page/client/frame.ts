import { illegalForClient } from '../../shim/client-values.ts';
import type { FromFrame, ToFrame } from './protocol.ts';

/**
 * Runs inside the frame of a sidebar or dialog, before its own scripts: `google.script.run` and `google.script.host`
 * by messages to the page around it.
 */
type Success = (value: unknown, user: unknown) => void;
type Failure = (error: Error, user: unknown) => void;

interface Handlers {
  readonly success: Success | null;
  readonly failure: Failure | null;
  readonly user: unknown;
}

interface Call extends Handlers {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Google lets so many calls go at once; others wait their turn. */
const atOnce = 10;
const under = new Map<number, Call>();
const waiting: { id: number; call: Call }[] = [];
let calls = 0;

const tell = (message: FromFrame): void => window.parent.postMessage(message, '*');

function start(call: Call): void {
  calls += 1;
  const id = calls;
  const args = readArguments(call.args);
  if (args === null) {
    const at = call.args.findIndex((value) => illegalForClient(value) !== null);
    queueMicrotask(() => fail(call, `Failed due to illegal value in property: ${at}`));
    return;
  }
  waiting.push({ id, call: { ...call, args } });
  send();
}

/** A form stands for its fields when it is the only argument. */
function readArguments(args: readonly unknown[]): readonly unknown[] | null {
  const [form] = args;
  if (args.length === 1 && form instanceof HTMLFormElement) {
    const fields: Record<string, string> = {};
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
    return [fields];
  }
  return args.some((value) => illegalForClient(value) !== null) ? null : args;
}

function send(): void {
  while (under.size < atOnce) {
    const next = waiting.shift();
    if (!next) return;
    under.set(next.id, next.call);
    tell({ type: 'call', id: next.id, name: next.call.name, args: next.call.args });
  }
}

function fail(call: Call, message: string): void {
  const error = new Error(message);
  error.name = 'ScriptError';
  if (call.failure) call.failure(error, call.user);
  else console.warn(`google.script.run.${call.name}: ${message}`);
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent || event.data?.type !== 'answer') return;
  const { id, error, value } = event.data;
  const call = under.get(id);
  if (!call) return;
  under.delete(id);
  send();
  if (error !== null) fail(call, error);
  else if (call.success) call.success(value, call.user);
});

/** Runners are never changed: each setting makes another one. */
function runner(handlers: Handlers): object {
  const settings: Record<string, (value: never) => object> = {
    withSuccessHandler: (success: Success) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Failure) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
        return settings[name] ?? ((...args: unknown[]) => start({ ...handlers, name, args }));
      },
    },
  );
}

const host = {
  origin: 'https://docs.google.com',
  close: () => tell({ type: 'close' }),
  setWidth: (pixels: number) => tell({ type: 'width', pixels }),
  setHeight: (pixels: number) => tell({ type: 'height', pixels }),
  editor: { focus: () => tell({ type: 'focusEditor' }) },
};

const run = runner({ success: null, failure: null, user: undefined });
Object.defineProperty(window, 'google', { value: { script: { run, host } } });
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) tell({ type: 'escape' });
});
