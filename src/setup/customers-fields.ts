/** The fields of a customer that a column can hold; `since` is the day of becoming one. */
export const customerFields = ['customer', 'since'] as const;
export type CustomerField = (typeof customerFields)[number];
