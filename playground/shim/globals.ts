import { apiTable } from './api-lookup.ts';
import { Handle } from './handle.ts';
import type { Script } from './script.ts';

/** Puts Google's services and `console` into a script's global scope, and nothing else. */
export function defineGlobals(script: Script): void {
  for (const name of [...apiTable.globals, 'console']) {
    script.realm.define(name, () => script.standIn(new Handle(name, {})));
  }
}
