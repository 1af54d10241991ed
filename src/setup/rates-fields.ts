/** The fields of a table of currency rates that a column can hold. */
export const rateFields = ['currency', 'date', 'rate'] as const;
export type RateField = (typeof rateFields)[number];
