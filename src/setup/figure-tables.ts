import type { TableSetup } from './setup.ts';
import { type SpendField, spendFields } from './spend-fields.ts';
import { spendWords } from './spend-words.ts';
import { type TargetField, targetFields } from './targets-fields.ts';
import { targetWords } from './targets-words.ts';
import type { FieldWords, Vocabulary } from './vocabulary.ts';

/** The tables beside the deals that a set-up may have. */
export const figureKinds = ['spend', 'targets'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type FigureField = SpendField | TargetField;

/** What the set-up says of them; absent: the user has none. */
export interface FigureTables {
  readonly spend?: TableSetup<SpendField>;
  readonly targets?: TableSetup<TargetField>;
}

/** The fields of each kind of table in their order. */
export const figureFields: Readonly<Record<FigureKind, readonly FigureField[]>> = {
  spend: spendFields,
  targets: targetFields,
};

/** The field with the period of a row and the one with its figure: without them the table says nothing. */
export const figureNeeds = { spend: ['date', 'amount'], targets: ['start', 'target'] } as const;

/** The words of each kind of table. */
export const figureWords: Readonly<Record<FigureKind, Vocabulary<FigureField>>> = {
  spend: spendWords as Vocabulary<FigureField>,
  targets: targetWords as Vocabulary<FigureField>,
};

/**
 * How the cells of a field are read.
 *
 * @example readsFigureAs('spend', 'date') //=> 'date'
 */
export function readsFigureAs(kind: FigureKind, field: FigureField): 'text' | 'date' | 'number' {
  const holds: FieldWords['holds'] = figureWords[kind][field].holds;
  if (holds === 'month') return 'date';
  return holds === 'number' ? 'number' : 'text';
}
