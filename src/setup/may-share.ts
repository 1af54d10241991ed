/**
 * May two fields of a table have one column? The cost of goods is often a variable cost as well. Source: kpis.md K12.
 *
 * @example mayShare('cost', 'variable1') //=> true
 */
export const mayShare = (one: string, other: string): boolean =>
  [one, other].includes('cost') && [one, other].some((field) => field.startsWith('variable'));
