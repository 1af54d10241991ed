/**
 * The name, or the first of `name 2`, `name 3`, … that no sheet has; Sheets compares names without case.
 *
 * @example freeName('KPI Summary', ['Deals', 'kpi summary']) //=> 'KPI Summary 2'
 */
export function freeName(name: string, taken: Iterable<string>): string {
  const folded = new Set([...taken].map((other) => other.trim().toLowerCase()));
  let free = name;
  for (let number = 2; folded.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
