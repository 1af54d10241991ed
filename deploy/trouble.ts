import { sentences } from './sentences.ts';

type Sentences = typeof sentences;

/** The names of all that can go wrong in a deployment. */
export type TroubleKind = keyof Sentences;

/** Something that stops a deployment; its message is the sentence that says what to do. */
export class Trouble<Kind extends TroubleKind = TroubleKind> extends Error {
  readonly kind: Kind;

  constructor(kind: Kind, ...facts: Parameters<Sentences[Kind]>) {
    super((sentences[kind] as (...facts: Parameters<Sentences[Kind]>) => string)(...facts));
    this.kind = kind;
  }
}
