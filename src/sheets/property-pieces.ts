/** So many characters to a property: of up to three bytes each, of which one property holds 9 kB. */
const atOnce = 3_000;

/**
 * A text in pieces that a property can hold, never cut between the two halves of a character, for each piece is
 * stored as UTF-8.
 *
 * @example propertyPieces('short') //=> ['short']
 */
export function propertyPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const cut = /[\ud800-\udbff]/.test(rest.charAt(atOnce - 1)) ? atOnce - 1 : atOnce;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return pieces;
}
