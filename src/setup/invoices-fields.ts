/** The fields of an invoice that a column can hold. Variable costs may stand in several columns. */
export const invoiceFields = [
  'id',
  'order',
  'customer',
  'date',
  'amount',
  'currency',
  'rate',
  'cost',
  'variable1',
  'variable2',
  'variable3',
  'paidOn',
  'paid',
  'rep',
  'channel',
  'source',
] as const;
export type InvoiceField = (typeof invoiceFields)[number];
