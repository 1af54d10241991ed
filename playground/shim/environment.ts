import type { LocalDocument } from './document.ts';
import type { Host } from './realm.ts';

/** What all executions of one spreadsheet share. */
export interface Environment {
  readonly host: Host;
  readonly document: LocalDocument;
  /** The files of the add-in by name: `Code.js`, `sidebar.html`, … */
  readonly files: Readonly<Record<string, string>>;
  readonly scriptTimeZone: string;
  /** The manifest's scopes; undefined when it lists none, then Google detects them. */
  readonly scopes: readonly string[] | undefined;
  readonly userLocale: string;
  readonly addOnName: string;
  /** False for a script outside a spreadsheet: it has no document lock, cache or properties. */
  readonly container: boolean;
  readonly now: () => number;
  /** Whether the calls of a script move the clock on. */
  readonly modelledClock: boolean;
  /** How many times slower Google is than the cost model says. */
  slowness: number;
  /** The cache's entries by store; they live as long as the spreadsheet is open. */
  readonly cache: Map<string, Map<string, { readonly value: string; readonly until: number }>>;
  /** Who holds each lock: an execution, or somebody outside. */
  readonly locks: Map<string, object>;
  readonly triggers: StoredTrigger[];
}

export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  readonly calls: readonly { readonly method: string; readonly args: readonly unknown[] }[];
}
