const errors = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  'Loading...',
]);

/**
 * Is the text a formula's error? The spreadsheet gives these as texts.
 *
 * @example
 * isErrorText('#N/A') //=> true
 */
export function isErrorText(text: string): boolean {
  // To look a text up in a set takes longer than all else that is asked of it: nearly all are none by their start.
  const start = text.charCodeAt(0);
  return (start === numberSign || start === capitalL) && errors.has(text);
}

const numberSign = 35;
const capitalL = 76;
