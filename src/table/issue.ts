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

export type IssueCode =
  | 'date.unreadable'
  | 'number.unreadable'
  | 'status.unknown'
  | 'key.duplicate'
  | 'key.damaged'
  | 'created.missing'
  | 'created.afterAsOf'
  | 'closed.missing'
  | 'closed.beforeCreated'
  | 'stage.beforePrevious'
  | 'amount.missing'
  | 'cost.missing'
  | 'customer.missing'
  | 'row.total'
  | 'row.repeatedHeader'
  | 'cell.error';
