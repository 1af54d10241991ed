import type { Host, Realm, RealmOptions } from '../../shim/realm.ts';
import { type BareWindow, bareWindow } from './bare-window.ts';
import { scriptDate } from './script-date.ts';

type Look = (code: string) => unknown;
type Factory = (...values: unknown[]) => Look;

/**
 * Scripts in the page. All executions share the built-in objects of one hidden frame, because a frame for each cell
 * with a formula would cost more than its work; but each runs as a function of its own, so that no variable of the
 * script outlives it, and its parameters hide the rest of the browser.
 */
export function pageHost(document: Document): Host {
  const bare = bareWindow(document);
  const compiled = new Map<string, Factory>();
  return { createRealm: (options) => createRealm(bare, compiled, options) };
}

function createRealm(
  bare: BareWindow,
  compiled: Map<string, Factory>,
  { timeZone, now }: RealmOptions,
): Realm {
  bare.forget();
  const ownDate = scriptDate(bare.Date, timeZone, now);
  const global = Object.create(bare.builtIns) as object;
  const hidden: Record<string, unknown> = Object.fromEntries(bare.left.map((name) => [name, undefined]));
  const scope = { ...hidden, globalThis: global, Date: ownDate, Intl: intlIn(bare.Intl, timeZone) };
  let look: Look | null = null;

  function start(code: string): Look {
    const factory = compiled.get(code) ?? compile(bare, Object.keys(scope), code);
    if (compiled.size > 20) compiled.clear();
    compiled.set(code, factory);
    return factory(...Object.values(scope));
  }

  return {
    intrinsics: { ...bare, Date: ownDate },
    define(name, make) {
      // Executions never overlap, so the frame's own scope can lend each its services.
      for (const holder of [bare.scope, global]) defineLazily(holder, name, make);
    },
    load(files) {
      look = start(files.map(({ text }) => text).join('\n;\n'));
    },
    evaluate(source) {
      look ??= start('');
      return look(source);
    },
    enter: (work) => work(),
  };
}

function defineLazily(holder: object, name: string, make: () => unknown): void {
  const settle = (value: unknown): unknown => {
    Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false });
    return value;
  };
  Object.defineProperty(holder, name, { get: () => settle(make()), set: settle, configurable: true });
}

/** The script's text, then a door for looking its names up. */
function compile(bare: BareWindow, names: readonly string[], code: string): Factory {
  const door = '\nreturn (code_) => eval(code_);';
  return new bare.Function(...names, code + door) as Factory;
}

/** The frame's Intl; dates without a zone are shown in the script's. */
function intlIn(real: typeof Intl, timeZone: string): typeof Intl {
  class DateTimeFormat extends real.DateTimeFormat {
    constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
      super(locales, { timeZone, ...options });
    }
  }
  return Object.create(real, { DateTimeFormat: { value: DateTimeFormat } }) as typeof Intl;
}
