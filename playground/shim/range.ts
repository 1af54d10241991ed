import type { ClassBody } from './handle.ts';
import { rangeMetadata } from './metadata.ts';
import { rangeProtection } from './protection.ts';
import { rangeBorders } from './range-borders.ts';
import { rangeContents } from './range-contents.ts';
import { rangeNotes } from './range-notes.ts';
import { rangePlace } from './range-place.ts';
import { rangeStyles } from './range-styles.ts';
import { rangeValidations } from './range-validations.ts';
import { rangeValues } from './range-values.ts';

/** A block of cells. */
export const range: ClassBody = {
  ...rangePlace,
  ...rangeValues,
  ...rangeStyles,
  ...rangeBorders,
  ...rangeNotes,
  ...rangeContents,
  ...rangeValidations,
  ...rangeMetadata,
  ...rangeProtection,
};
