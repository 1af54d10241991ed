/** A row that some KPI could not use, and why. Counted and listed, never thrown. */
export interface Issue {
  readonly sheet: string;
  /** 1-based, as the user sees it. */
  readonly row: number;
  /** The header of the column, '' where the whole row is meant. */
  readonly column: string;
  readonly code: IssueCode;
  /** The cell as found, for people. */
  readonly value: string;
}

/** Every reason, in the order of the columns a reader would check. */
export const issueCodes = [
  'date.unreadable',
  'number.unreadable',
  /** In a column of ticks a text that says neither yes nor no: no tick. */
  'tick.unreadable',
  'status.unknown',
  /** Ended both ways by columns of their own, and their dates do not say which came last. */
  'outcome.both',
  'key.duplicate',
  'created.missing',
  /** Created after the as-of day, or a refund of a later day: it has not happened. */
  'created.afterAsOf',
  'closed.missing',
  'closed.beforeCreated',
  /** Won or lost by its status, on a day that has not come yet: open (kpis.md C9). */
  'closed.afterAsOf',
  /** A close date on an open deal where planned dates have a column of their own (a reopened deal): not used. */
  'closed.onOpen',
  'stage.beforePrevious',
  /** A mass mailing is no entry into the qualified stage. */
  'stage.massMail',
  'amount.missing',
  'cost.missing',
  'variableCost.missing',
  /** A won deal with a type that names no part of the revenue mix. */
  'type.unknown',
  'probability.outside',
  'customer.missing',
  /** The user wants it to be left out. */
  'row.leftOut',
  'row.total',
  'row.repeatedHeader',
  /** One filled cell that is no value of its column. */
  'row.sectionTitle',
  /** No key, date, status or customer, or a key and nothing else. */
  'row.noDeal',
  /** A row of another table that begins beneath, behind an empty row. */
  'row.otherTable',
  /** A row that stands alike in another sheet, in a sheet that is a copy. */
  'row.copied',
  /** A row of spend or of targets with neither a date nor an amount. */
  'row.noFigure',
  'cell.error',
  /** Of a table with dates and amounts: spend, invoices, payments, expenses, activities. */
  'figure.noDate',
  'figure.noAmount',
  /** An invoice. */
  'figure.noCost',
  'figure.afterAsOf',
  'rate.unknown',
  'order.unknown',
  /** A quote or a change of a deal or lead that is not there. */
  'key.unknown',
  /** A deal that names a lead that is not there. */
  'lead.unknown',
  /** A change of a deal before it was created. */
  'change.beforeCreated',
  /** A row of invoices with the number, date, customer and amount of another one. */
  'invoice.twice',
  'activity.cancelled',
  'activity.typeUnknown',
  'rep.notOnRoster',
  'target.noStart',
  /** It still ends the period before it. */
  'target.noAmount',
  'target.endsEarly',
  'target.measureUnknown',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/**
 * Issues by sheet, in the order of the sheets, then by row; those of one row keep their order. Each once.
 *
 * @example
 * inTableOrder([], ['Deals']) //=> []
 */
export function inTableOrder(issues: readonly Issue[], sheets: readonly string[]): Issue[] {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const orderOf = ({ sheet }: Issue) => order.get(sheet) ?? 0;
  return eachOnce(issues).sort((one, other) => orderOf(one) - orderOf(other) || one.row - other.row);
}

/**
 * The issues without those that say the same of the same cell: fields and tables may share a column.
 *
 * @example
 * eachOnce([issue, { ...issue }]).length //=> 1
 */
export function eachOnce(issues: readonly Issue[]): Issue[] {
  const byCell = new Map<string, Issue>();
  for (const issue of issues)
    byCell.set([issue.code, issue.row, issue.column, issue.value, issue.sheet].join('\n'), issue);
  return [...byCell.values()];
}
