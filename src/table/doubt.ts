import type { DealField } from '../setup/setup.ts';
import type { IssueCode } from './issue.ts';

/** Says that something is wrong in a row of the deals table: its place in `RawDeals`, index of the column, reason, value. */
export type Doubt = (row: number, column: number, code: IssueCode, value: string) => void;

/** The columns by field, -1 for what is not mapped. */
export type ColumnOf = Readonly<Record<DealField, number>>;
