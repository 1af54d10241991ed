/** The fields of a quote that a column can hold; `key` names its lead or its deal. */
export const quoteFields = ['key', 'date', 'amount', 'currency', 'rate', 'massMail'] as const;
export type QuoteField = (typeof quoteFields)[number];
