/** What `ui.alert` or `ui.prompt` asks, while the script waits. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** The names of the buttons, the first one meant first: OK, CANCEL, YES, NO. */
  readonly buttons: readonly string[];
}

/** A button and, for a prompt, what was typed; CLOSE is the dialog's cross. */
export interface Answer {
  readonly button: string;
  readonly text: string;
}
