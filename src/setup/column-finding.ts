import type { DayOrder, DecimalMark } from './setup.ts';

/** What is in doubt about a whole column, once however many cells it has. */
export type ColumnFinding =
  /** Dates that fit both orders, and those that fit only the order that was not chosen. */
  | {
      readonly code: 'dayOrder';
      readonly as: DayOrder;
      readonly count: number;
      readonly others: number;
      readonly sample: string;
    }
  /** Numbers whose only mark may stand before thousands or decimals. */
  | {
      readonly code: 'decimalMark';
      readonly as: DecimalMark;
      readonly count: number;
      readonly sample: string;
    }
  /** Amounts in several currencies are added up as they stand. */
  | { readonly code: 'currencies'; readonly names: readonly string[]; readonly count: number }
  /** Amounts that name no currency, among others that name one: taken as that one. */
  | { readonly code: 'noCurrency'; readonly count: number; readonly as: string }
  /** Dates beside texts that the spreadsheet's locale could not read: those it read may have day and month swapped. */
  | { readonly code: 'importedDates'; readonly sample: string }
  /** Numbers beside texts that the spreadsheet's locale could not read: a mark for thousands may have become one for decimals. */
  | { readonly code: 'importedNumbers'; readonly sample: string }
  /** Ids that were turned into numbers cannot be told apart (kpis.md K1). */
  | { readonly code: 'damagedKeys'; readonly count: number; readonly sample: string }
  /** Ids that are numbers among texts like 0012 or 12A5: Sheets may have taken their zeros or their E away. */
  | { readonly code: 'mixedKeys'; readonly count: number; readonly sample: string };
