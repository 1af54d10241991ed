/** What a page of the add-in tells the page around it. */
export type FromFrame =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'escape' }
  | { readonly type: 'focusEditor' }
  | { readonly type: 'width' | 'height'; readonly pixels: number };

/** The answer to a call. */
export interface ToFrame {
  readonly type: 'answer';
  readonly id: number;
  /** The message of what was thrown, `null` when all went well. */
  readonly error: string | null;
  readonly value: unknown;
}
