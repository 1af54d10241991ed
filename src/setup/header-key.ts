import { foldText } from './fold-text.ts';

/**
 * A header reduced to its words, so that `close_date`, `CloseDate` and "Close date:" are one.
 *
 * @example headerKey('Close_Date:') //=> 'close date'
 */
export function headerKey(header: string): string {
  if (plainWords.test(header)) return foldText(header);
  const spaced = header.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/[#№]/g, ' $& ');
  return foldText(spaced.replace(/[^\p{L}\p{N}#№%]+/gu, ' '));
}

/** Words and numbers with single spaces, as most cells are: there is nothing to take apart. */
const plainWords = /^(?:\p{Lu}?\p{Ll}+|\d+)(?: (?:\p{Lu}?\p{Ll}+|\d+))*$/u;
