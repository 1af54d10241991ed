import type { WordList } from './word-list.ts';

/** What headers call a field, as `headerKey` writes them. */
export interface FieldWords {
  /** What has to stand beneath the header. */
  readonly holds: 'key' | 'customer' | 'name' | 'date' | 'month' | 'number' | 'status' | 'dealType' | 'yesNo';
  /** The field's own name in English, Russian and Bulgarian. */
  readonly names: WordList;
  /** Other words for it, the surest first. */
  readonly words: WordList;
  /** Words that mean it in one sheet and something else in the next: a question, unless the values prove it. */
  readonly hints?: WordList;
  /** Words that turn a header into something else: "last", "expected" … */
  readonly not: WordList;
}

/** The words of a kind of table: deals, and any other that is to be recognised. */
export type Vocabulary<Field extends string> = Readonly<Record<Field, FieldWords>>;

/** The fields of a table in their order. */
export function fieldsOf<Field extends string>(vocabulary: Vocabulary<Field>): Field[] {
  return Object.keys(vocabulary) as Field[];
}
