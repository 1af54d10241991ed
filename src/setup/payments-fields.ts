/** The fields of a payment that a column can hold. */
export const paymentFields = [
  'id',
  'order',
  'customer',
  'date',
  'amount',
  'currency',
  'rate',
  'rep',
  'channel',
  'source',
] as const;
export type PaymentField = (typeof paymentFields)[number];
