import { monthIndex } from '../../src/kpi/month-range.ts';
import type { Cell } from '../../src/table/cell.ts';
import { cleanCells } from '../work/clean-cells.ts';
import { range } from '../work/company.ts';

/** A row as most people would hold it. */
export interface PlainRow {
  readonly id: string;
  readonly customer: string;
  readonly rep: string;
  readonly channel: string;
  readonly source: string;
  readonly status: string;
  readonly created: number | null;
  readonly qualified: number | null;
  readonly closed: number | null;
  readonly amount: number | null;
  readonly cost: number | null;
  /** Index of the month, -1 for none. */
  readonly createdMonth: number;
  readonly qualifiedMonth: number;
  readonly closedMonth: number;
  /** Won on the day of the customer's first won deal. */
  becameCustomer: boolean;
  /** The customer's very first won deal. */
  isFirst: boolean;
}

/** The rows as objects, in their order. */
function plainRows(rows: readonly (readonly Cell[])[]): PlainRow[] {
  const { day, number, name } = cleanCells();
  const month = (of: number | null) => (of === null ? -1 : monthIndex(range, of));
  return rows.map((cells) => {
    const created = day(cells[5]);
    const qualified = day(cells[6]);
    const closed = day(cells[11]);
    return {
      id: String(cells[0]),
      customer: name(cells[1]),
      rep: name(cells[2]),
      channel: name(cells[3]),
      source: name(cells[4]),
      status: name(cells[10]),
      created,
      qualified,
      closed,
      amount: number(cells[12]),
      cost: number(cells[13]),
      createdMonth: month(created),
      qualifiedMonth: month(qualified),
      closedMonth: month(closed),
      becameCustomer: false,
      isFirst: false,
    };
  });
}

export interface PlainDeals {
  readonly deals: readonly PlainRow[];
  readonly refunds: readonly PlainRow[];
}

/** The distinct deals, the refunds apart, and each customer's first deal marked. */
export function plainDeals(rows: readonly (readonly Cell[])[]): PlainDeals {
  const all = plainRows(rows);
  const isRefund = (row: PlainRow) => row.amount !== null && row.amount < 0;
  const byId = new Map<string, PlainRow>();
  for (const row of all) {
    if (isRefund(row)) continue;
    const standing = byId.get(row.id);
    if (!standing || (row.created ?? Infinity) < (standing.created ?? Infinity)) byId.set(row.id, row);
  }
  const deals = [...byId.values()];
  const firsts = new Map<string, PlainRow>();
  for (const deal of deals) {
    if (deal.status !== 'won' || deal.closed === null || deal.customer === '') continue;
    const standing = firsts.get(deal.customer);
    if (!standing || isEarlier(deal, standing)) firsts.set(deal.customer, deal);
  }
  for (const deal of deals) {
    const first = firsts.get(deal.customer);
    deal.isFirst = deal === first;
    deal.becameCustomer = deal.status === 'won' && deal.closed !== null && deal.closed === first?.closed;
  }
  return { deals, refunds: all.filter(isRefund) };
}

function isEarlier(deal: PlainRow, than: PlainRow): boolean {
  const apart = (deal.closed ?? 0) - (than.closed ?? 0) || (deal.created ?? 0) - (than.created ?? 0);
  return apart !== 0 ? apart < 0 : deal.id < than.id;
}
