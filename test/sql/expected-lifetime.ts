import { type Cells, cellKey } from './cells.ts';
import type { Expected } from './expected.ts';

type Table<T> = Readonly<Record<string, T>>;
const fold = (text: string): string => (text === '(blank)' ? '' : text.toLowerCase());

/** The lifetime values. */
export function expectedLifetime(file: Expected): Cells {
  const cells: Cells = new Map();
  const lifetime = file['K16 lifetime value'] as Table<Table<number>>;
  for (const [customer, value] of Object.entries(
    lifetime['historic, by customer (revenue up to as-of)'] ?? {},
  )) {
    cells.set(cellKey('K16.historic', 'customer', fold(customer), ''), [value, null, null]);
  }
  const data = lifetime['from data (A14)'] as unknown as Table<number & readonly number[]>;
  const set = (id: string, cell: number | readonly number[] | undefined): void => {
    const parts = typeof cell === 'number' ? [cell] : (cell ?? []);
    cells.set(`${id}|total||`, [parts[0] ?? null, parts[1] ?? null, parts[2] ?? null]);
  };
  set('K16.averageSale', data['average sale']);
  set('K16.salesPerMonth', data['sales per active customer and month']);
  set('K16.churn', data.churn);
  set('K16.lifespan', data['lifespan, months']);
  set('K16.margin', data.margin);
  set('K16.cltv', data.CLTV);
  set('K16.cac', data['CAC of the same months, lag L']);
  set('K16.cltvToCac', data['CLTV : CAC']);
  return cells;
}
