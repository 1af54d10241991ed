/** Plain text with single spaces, as most is: only its case can differ. */
const plain = /^[!-~]+(?: [!-~]+)*$/;
const spaces = /[\s\u200b\u2060]+/g;

/**
 * The form in which two texts of a sheet are compared: Unicode NFC, outer spaces cut, inner and no-break spaces
 * one plain space, lower case, ё as е. Any text will do; '' stays ''. Source: kpis.md C12.
 *
 * @example
 * foldText(' GOOGLE\u00a0 Ads ') //=> 'google ads'
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/ё/g, 'е').normalize('NFC').replace(spaces, ' ').trim();
}
