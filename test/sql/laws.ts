import type { Cells } from './cells.ts';

/** Measures whose values of a dimension add up to the total. */
const additive = [
  ...[
    'K1.leads',
    'K2.leads',
    'K2.value',
    'K3.cohort.won',
    'K3.event.qualified',
    'K4.deal.cohort.open',
    'K5.openAtEnd',
  ],
  ...[
    'K8.booked',
    'K8.booked.year',
    'K10.newCustomers',
    'K11.activeAtEnd',
    'K13.revenue',
    'K14.new',
    'K14.added',
  ],
  ...['K14.returned', 'K14.unknown', 'K15.open', 'K15.weighted', 'K15.plan'],
];

const dimensions = ['rep', 'channel', 'source', 'product', 'team'];
const stages = ['created', 'contacted', 'qualified', 'proposal', 'contract', 'won'];
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const value = (cells: Cells, key: string): number => cells.get(key)?.[0] ?? 0;

/** What breaks a law in the cells of a company: parts that do not add up, a mix that is not booked, a funnel that grows. */
export function broken(cells: Cells, months: readonly string[], reach: string): string[] {
  const found: string[] = [];
  const sums = new Map<string, number>();
  for (const [key, [part]] of cells) {
    const [kpi = '', dimension = '', , month = ''] = key.split('|');
    const sum = `${kpi}|${dimension}|${month}`;
    sums.set(sum, (sums.get(sum) ?? 0) + (part ?? 0));
  }
  const known = dimensions.filter((dimension) => sums.has(`K1.leads|${dimension}|${months[0]}`));
  for (const month of months) {
    for (const kpi of additive) {
      for (const dimension of known) {
        const parts = sums.get(`${kpi}|${dimension}|${month}`) ?? 0;
        if (!near(parts, value(cells, `${kpi}|total||${month}`)))
          found.push(`${kpi} by ${dimension}, ${month}`);
      }
    }
    const mix = ['new', 'added', 'returned', 'unknown'].map((part) =>
      value(cells, `K14.${part}|total||${month}`),
    );
    if (
      !near(
        mix.reduce((sum, part) => sum + part, 0),
        value(cells, `K8.booked|total||${month}`),
      )
    )
      found.push(`mix, ${month}`);
    const funnel = stages.map((stage) => value(cells, `K3.cohort.${stage}|total||${month}`));
    if (reach !== 'any' && funnel.some((n, index) => n > (funnel[index - 1] ?? n)))
      found.push(`funnel, ${month}`);
  }
  return found;
}
