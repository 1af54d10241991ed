/** Where scripts run: Node uses `vm` contexts, a page something else. */
export interface Host {
  createRealm(options: RealmOptions): Realm;
}

export interface RealmOptions {
  /** The script's zone: what `new Date(2026, 0, 1)` means. */
  readonly timeZone: string;
  readonly now: () => number;
}

/** A global scope with nothing in it but ECMAScript. */
export interface Realm {
  /** Its own constructors, so that `instanceof` holds for what is handed in. */
  readonly intrinsics: Intrinsics;
  /** Adds a global; its value is made when the script first asks for it. */
  define(name: string, make: () => unknown): void;
  /** Runs the files of a project as classic scripts that share the global scope; once, after all definitions. */
  load(files: readonly SourceFile[]): void;
  /** The value of source text in the global scope. */
  evaluate(source: string, file: string): unknown;
  /** Does the work in the script's time zone. */
  enter<T>(work: () => T): T;
}

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface Intrinsics {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
}
