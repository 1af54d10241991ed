/** Which step a build has come to, and how far in it where it reads rows. */
export interface StepState {
  /** In their order, which is that of their texts. With `write` it can still be stopped, with `place` no longer. */
  readonly step: 'find' | 'read' | 'count' | 'write' | 'place';
  /** The sheet that is read, its last row read so far, and its last row. */
  readonly rows?: { readonly sheet: string; readonly done: number; readonly of: number };
}

/** How a build tells a person how far it has come. `sheets/` fulfils it with toasts or the cache, tests with a list. */
export interface Progress {
  /** Seconds since the click. */
  elapsed(): number;
  /** False: the person wants to stop. */
  show(state: StepState): boolean;
}

/** For a build that nobody watches. */
export const unwatched: Progress = { elapsed: () => 0, show: () => true };
