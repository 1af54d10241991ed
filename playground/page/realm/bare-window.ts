import type { Intrinsics } from '../../shim/realm.ts';
import { ecmaScriptNames } from './ecmascript-names.ts';

/** The window of a hidden frame without anything of a browser in it. */
export interface BareWindow extends Intrinsics {
  readonly Function: FunctionConstructor;
  readonly Intl: typeof Intl;
  /** The frame's global object. */
  readonly scope: object;
  /** ECMAScript's own globals, as one object. */
  readonly builtIns: object;
  /** Takes away what scripts have added to the scope. */
  forget(): void;
  /** What could not be taken out of the window: a script gets parameters of these names instead. */
  readonly left: readonly string[];
}

/** Makes a frame of its own built-in objects, so that scripts cannot change those of the page. */
export function bareWindow(document: Document): BareWindow {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'script';
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const scope = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!scope) throw new Error('The frame for scripts has no window.');
  const builtIns = new scope.Object() as Record<string, unknown>;
  for (const name of ecmaScriptNames) {
    if (name !== 'globalThis' && name in scope) builtIns[name] = Reflect.get(scope, name);
  }
  const left = strip(scope);
  const own = new Set(Object.getOwnPropertyNames(scope));
  return {
    Object: scope.Object,
    Array: scope.Array,
    Date: scope.Date,
    Error: scope.Error,
    TypeError: scope.TypeError,
    Function: scope.Function,
    Intl: scope.Intl,
    scope,
    builtIns,
    left,
    forget() {
      for (const name of Object.getOwnPropertyNames(scope))
        if (!own.has(name)) Reflect.deleteProperty(scope, name);
    },
  };
}

/** Deletes what is not of ECMAScript, also from the prototypes of the window; names what stays. */
function strip(scope: object): readonly string[] {
  const left = new Set<string>();
  for (let holder: object | null = scope; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    if (Object.getPrototypeOf(holder) === null) break;
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (ecmaScriptNames.has(name) || name === 'constructor' || !isIdentifier(name)) continue;
      if (!Reflect.deleteProperty(holder, name)) left.add(name);
    }
  }
  return [...left];
}

function isIdentifier(name: string): boolean {
  return /^[\p{L}_$][\p{L}\d_$]*$/u.test(name);
}
