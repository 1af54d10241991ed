/** How many cells of a column can be read in one way only, and how many in both. */
export interface Evidence<Way extends string> {
  readonly only: Readonly<Record<Way, number>>;
  readonly both: number;
}

export interface Decision<Way extends string> {
  readonly way: Way;
  /** False: the cells do not decide it, or contradict each other; a person has to be told. */
  readonly isSure: boolean;
}

/**
 * Decides how a column is read: as a person chose, else as the cells with one reading say. Where these contradict each
 * other, as more of them say; where that is no answer either, as suggested. Nothing to decide is sure.
 *
 * @example
 * decide({ only: { dayFirst: 3, monthFirst: 0 }, both: 9 }, undefined, () => 'monthFirst').way //=> 'dayFirst'
 */
export function decide<Way extends string>(
  { only, both }: Evidence<Way>,
  chosen: Way | undefined,
  suggested: () => Way,
): Decision<Way> {
  if (chosen) return { way: chosen, isSure: true };
  const ways = Object.keys(only) as Way[];
  const said = ways.filter((way) => only[way] > 0);
  const [one] = said;
  if (one && said.length === 1) return { way: one, isSure: true };
  // What is suggested takes a question to the spreadsheet: not where there is nothing to decide.
  if (!one) return { way: both > 0 ? suggested() : (ways[0] as Way), isSure: both === 0 };
  const most = Math.max(...ways.map((way) => only[way]));
  const leading = ways.filter((way) => only[way] === most);
  return { way: leading.length === 1 ? (leading[0] as Way) : suggested(), isSure: false };
}
