/** The fields of a row of spend that a column can hold. */
export const spendFields = ['date', 'channel', 'source', 'amount', 'currency', 'rate'] as const;
export type SpendField = (typeof spendFields)[number];
