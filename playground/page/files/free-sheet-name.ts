const mostCharacters = 100;

/**
 * The name, or the first of `name 2`, `name 3`, … that no sheet has, in any letter case; never longer than Sheets allows.
 *
 * @example freeSheetName('deals', ['Deals']) //=> 'deals 2'
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const name = `${wanted.slice(0, mostCharacters - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
