import type { ColumnRef, DealField } from './setup.ts';
import type { SetupCell } from './sheet-head.ts';

/** A field and the column it was found in. */
export interface RecognisedColumn<Field extends string = DealField> {
  readonly field: Field;
  readonly column: ColumnRef;
  /** Where the column stands, counted from 0. */
  readonly index: number;
  readonly how: 'sameName' | 'knownWord' | 'values';
  /** 0 to 1; from `confident` on it needs no question. */
  readonly score: number;
  /** The first different cells, at most three. */
  readonly samples: readonly SetupCell[];
}

/** The score from which a guess needs no question. */
export const confident = 0.8;
