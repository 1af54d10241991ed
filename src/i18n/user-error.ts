import type { Messages } from './messages.ts';

/** Wrong use or unusable input: one full sentence that says what, where and what to do, in the user's language. */
export class UserError extends Error {
  /** The sentence in a language. */
  readonly say: (messages: Messages) => string;

  constructor(say: (messages: Messages) => string) {
    super('UserError');
    this.name = 'UserError';
    this.say = say;
  }
}
