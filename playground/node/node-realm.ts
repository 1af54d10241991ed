import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import type { Host, Intrinsics, Realm, RealmOptions } from '../shim/realm.ts';

const compiled = new Map<string, Script>();

/** Scripts in `vm` contexts. The zone is that of the process while a script runs. */
export const nodeHost: Host = { createRealm };

function createRealm({ timeZone, now }: RealmOptions): Realm {
  const context = createContext({});
  const evaluate = (source: string, file: string): unknown => compile(source, file).runInContext(context);
  const intrinsics = evaluate(prelude, 'realm.js') as (now: () => number) => Intrinsics;
  return {
    intrinsics: intrinsics(now),
    define(name, make) {
      const settle = (value: unknown) => {
        Object.defineProperty(context, name, {
          value,
          writable: true,
          configurable: true,
          enumerable: false,
        });
        return value;
      };
      Object.defineProperty(context, name, { get: () => settle(make()), set: settle, configurable: true });
    },
    load(files) {
      for (const { text, name } of files) evaluate(text, name);
    },
    evaluate,
    enter(work) {
      if (!isMainThread) throw new Error('Only the main thread of a process can change its time zone.');
      const before = process.env.TZ;
      process.env.TZ = timeZone;
      try {
        return work();
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  };
}

/** Gives the scope its clock and hands out its constructors. */
const prelude = `(now) => {
  const Real = Date;
  function Clock(...parts) {
    if (!new.target) return new Real(now()).toString();
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, new.target);
  }
  Clock.prototype = Real.prototype;
  for (const [name, value] of [['now', () => now()], ['parse', Real.parse], ['UTC', Real.UTC]]) {
    Object.defineProperty(Clock, name, { value, writable: true, configurable: true });
  }
  Object.defineProperty(Clock, 'name', { value: 'Date', configurable: true });
  Object.defineProperty(Clock, 'length', { value: 7, configurable: true });
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
  return { Object, Array, Date: Clock, Error, TypeError };
}`;

function compile(source: string, file: string): Script {
  const key = `${file}\n${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const script = new Script(source, { filename: file });
  if (compiled.size > 50) compiled.clear();
  compiled.set(key, script);
  return script;
}
